package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.progress.PledgeBoard;

/** The pledge board: what matters to people, by principle. It never says who made a pledge, nor who kept theirs. */
final class PledgesSection {

    private final Words words;
    private final PledgeBoard board;

    PledgesSection(Words words, PledgeBoard board) {
        this.words = words;
        this.board = board;
    }

    Optional<Report.Section> section() {
        List<PledgeBoard.Branch> branches =
                board.branches().stream().filter(branch -> branch.count() > 0).toList();
        return branches.isEmpty() ? Optional.empty() : Optional.of(section(branches));
    }

    private Report.Section section(List<PledgeBoard.Branch> branches) {
        int all = branches.stream().mapToInt(PledgeBoard.Branch::count).sum();
        Drawing.Leaves leaves = new Drawing.Leaves(
                words.say("pledges.title"),
                words.say(
                        "pledges.description",
                        branches.stream()
                                .map(branch -> words.count("pledges.described", branch.count(), name(branch)))
                                .collect(Collectors.joining("; "))),
                branches.stream().map(this::branch).toList(),
                Blocks.table(
                        List.of(
                                Block.Column.text(words.say("principle")),
                                Block.Column.text(words.say("pledges.pledge"))),
                        branches.stream()
                                .flatMap(branch ->
                                        branch.cards().stream().map(card -> Block.Row.of(name(branch), card.what())))));
        String statuses = board.statuses().stream()
                .filter(status -> status.count() > 0)
                .map(status ->
                        words.say("pledges.status", status.count(), words.word("pledge-status", status.status())))
                .collect(Collectors.joining(", "));
        return new Report.Section(
                words.say("pledges.heading"),
                List.of(
                        Blocks.paragraph(words.count("pledges.intro", all)),
                        leaves,
                        Blocks.paragraph(words.say("pledges.statuses", statuses))));
    }

    private Drawing.Branch branch(PledgeBoard.Branch branch) {
        return new Drawing.Branch(
                name(branch),
                branch.cards().stream().map(PledgeBoard.Card::what).toList());
    }

    private String name(PledgeBoard.Branch branch) {
        return branch.principle().map(words::principle).orElseGet(() -> words.say("pledges.no-principle"));
    }
}
