package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.DuePlan;
import org.peerprinciples.checklist.progress.GapChange;
import org.peerprinciples.checklist.progress.PledgeChange;
import org.peerprinciples.checklist.progress.PledgeCounts;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.core.evidence.PledgeStatus;

/**
 * What became of gaps, plans and pledges. A pledge is named by its words, as it is on the board, and never by who made it. One
 * that wasn't kept is named only by what it aims at: people can tell a promise by its words, and that isn't to be held against
 * anybody.
 */
final class TrailSections {

    private final Words words;
    private final Progress progress;

    TrailSections(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
    }

    List<Report.Section> sections() {
        List<Report.Section> sections = new ArrayList<>();
        Blocks.section(words.say("progress.gaps"), gaps()).ifPresent(sections::add);
        Blocks.section(words.say("progress.plans"), plans()).ifPresent(sections::add);
        Blocks.section(words.say("progress.pledges"), pledges()).ifPresent(sections::add);
        return sections;
    }

    private List<Block> gaps() {
        return Blocks.bullets(progress.gaps().stream().map(this::gap));
    }

    private Block.Item gap(GapChange gap) {
        return Block.Item.of(words.say(
                "progress.gap", words.question(gap.criterion()), words.word("gap", gap.what()), brief(gap.change())));
    }

    private List<Block> plans() {
        return Blocks.bullets(progress.plans().stream().map(this::plan));
    }

    private Block.Item plan(DuePlan plan) {
        return Block.Item.of(words.say(
                "progress.plan",
                words.question(plan.criterion()),
                words.level(plan.level()),
                words.word("reached", plan.reached())));
    }

    private List<Block> pledges() {
        if (progress.pledges().isEmpty()) {
            return List.of();
        }
        PledgeCounts counts = progress.pledgeCounts();
        return Stream.concat(
                        Stream.of(Blocks.paragraph(words.say(
                                "progress.pledge-counts",
                                counts.all(),
                                counts.newlyKept(),
                                counts.keptBefore(),
                                counts.madeAndKeptSince(),
                                counts.notKept(),
                                counts.open(),
                                counts.notRecorded()))),
                        eachPledge())
                .toList();
    }

    /** What became of each pledge, but of one that wasn't kept: people can tell by its words whose it is. */
    private Stream<Block> eachPledge() {
        List<PledgeChange> named = progress.pledges().stream()
                .filter(pledge -> !wasNotKept(pledge))
                .toList();
        Stream<Block> unnamed = named.size() == progress.pledges().size()
                ? Stream.of()
                : Stream.of(Blocks.paragraph(words.say("progress.pledges-not-named")));
        return Stream.concat(
                Blocks.bullets(named.stream().map(this::pledge)).stream().map(Block.class::cast), unnamed);
    }

    private static boolean wasNotKept(PledgeChange pledge) {
        return Stream.of(pledge.then(), pledge.now()).anyMatch(Optional.of(PledgeStatus.NOT_KEPT)::equals);
    }

    private Block.Item pledge(PledgeChange pledge) {
        String about = pledge.change()
                .map(change -> words.say("progress.pledge-change", aim(pledge.aim()), statuses(pledge), brief(change)))
                .orElseGet(() -> words.say("progress.pledge", aim(pledge.aim()), statuses(pledge)));
        return pledge.what()
                .map(what -> new Block.Item(words.quoted(what), List.of(about)))
                .orElseGet(() -> Block.Item.of(about));
    }

    private String aim(PledgeChange.Aim aim) {
        Optional<String> what =
                aim.criterion().map(words::question).or(() -> aim.principle().map(words::principle));
        return what.map(about -> aim.level()
                        .map(level -> words.say("progress.aim-level", about, words.level(level)))
                        .orElse(about))
                .orElseGet(() -> words.say("progress.no-aim"));
    }

    private String statuses(PledgeChange pledge) {
        String now = status(pledge.now(), "progress.not-recorded");
        return pledge.now().isPresent() && pledge.now().equals(pledge.then())
                ? words.say("progress.both-times", now)
                : words.say("progress.then-now", status(pledge.then(), "progress.new"), now);
    }

    private String status(Optional<PledgeStatus> status, String otherwise) {
        return status.map(each -> words.word("pledge-status", each)).orElseGet(() -> words.say(otherwise));
    }

    private String brief(ScoreChange change) {
        String then = change.then().map(this::points).orElseGet(() -> words.say("progress.no-score"));
        String now = change.now().map(this::points).orElseGet(() -> words.say("progress.no-score"));
        return change.verdict()
                .map(verdict -> words.say("progress.brief-verdict", then, now, words.word("verdict", verdict)))
                .orElseGet(() -> words.say("progress.brief", then, now));
    }

    private String points(Score score) {
        return score.isSettled() && score.point().isPresent()
                ? words.say("progress.points", words.points(score))
                : words.say(
                        "progress.points-between",
                        score.shown().low(),
                        score.shown().high());
    }
}
