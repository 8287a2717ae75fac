package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.progress.ContentChange;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.Practice;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.checklist.progress.Turnover;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** Progress: what changed, why, and what became of gaps, plans and pledges. */
final class ProgressSections {

    private final Words words;
    private final Progress progress;
    private final TrailSections trail;

    ProgressSections(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
        this.trail = new TrailSections(words, progress);
    }

    /** The progress as a section of the report on the later evaluation. */
    Report.Section section(boolean brief) {
        return brief
                ? new Report.Section(
                        words.say("progress.heading"),
                        Stream.concat(whenAndWho().stream(), Stream.of(scores()))
                                .toList())
                : new Report.Section(words.say("progress.heading"), whenAndWho(), parts());
    }

    /** The progress as a report of its own. */
    Report report() {
        List<Block> first = new ArrayList<>(whenAndWho());
        first.addAll(new SubjectWords(words, progress.later().subject()).callouts());
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section(words.say("progress.when"), first));
        sections.addAll(parts());
        return words.report(
                words.say("progress.title", progress.later().subject().name()), sections);
    }

    private List<Report.Section> parts() {
        List<Report.Section> parts = new ArrayList<>();
        parts.add(new Report.Section(words.say("progress.scores"), List.of(scores())));
        Blocks.section(words.say("progress.why"), why()).ifPresent(parts::add);
        Blocks.section(words.say("progress.framework"), content(progress.content()))
                .ifPresent(parts::add);
        parts.addAll(trail.sections());
        return parts;
    }

    private List<Block> whenAndWho() {
        Turnover raters = progress.raters();
        String both = raters.inOtherRoles() > 0
                ? words.say("progress.in-other-roles", raters.bothTimes(), raters.inOtherRoles())
                : Integer.toString(raters.bothTimes());
        return List.of(
                Blocks.paragraph(words.say(
                        "progress.days",
                        words.day(progress.earlier().subject().date()),
                        words.day(progress.later().subject().date()))),
                Blocks.paragraph(words.say("progress.raters", both, raters.earlierOnly(), raters.laterOnly())));
    }

    private Block.Table scores() {
        return Blocks.table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.number(words.say("progress.then")),
                        Block.Column.number(words.say("progress.now")),
                        Block.Column.text(words.say("progress.change"))),
                Stream.concat(
                        progress.principles().stream()
                                .map(each -> row(words.principle(each.principle()), each.change())),
                        Stream.of(row(
                                words.say("progress.overall"),
                                progress.overall().change()))));
    }

    private Block.Row row(String what, ScoreChange change) {
        return Block.Row.of(
                what,
                words.points(change.then()),
                words.points(change.now()),
                change.verdict().map(verdict -> words.word("verdict", verdict)).orElse(Words.NONE));
    }

    private List<Block> why() {
        List<Block.Item> items = Stream.concat(
                        progress.principles().stream()
                                .map(each -> why(words.principle(each.principle()), each.change())),
                        Stream.of(why(
                                words.say("progress.overall"),
                                progress.overall().change())))
                .flatMap(Optional::stream)
                .toList();
        if (items.isEmpty()) {
            return List.of(Blocks.paragraph(words.say("progress.why.nothing")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(words.say("progress.why.intro")));
        if (nobodyBothTimes()) {
            blocks.add(Blocks.paragraph(words.say("progress.why.nobody")));
        }
        blocks.add(new Block.Bullets(items));
        return blocks;
    }

    private boolean nobodyBothTimes() {
        return progress.overall()
                .change()
                .practice()
                .filter(Practice.NOBODY_BOTH_TIMES::equals)
                .isPresent();
    }

    /** Where a difference comes from; nothing where neither the score nor anything behind it moved. */
    private Optional<Block.Item> why(String what, ScoreChange change) {
        if (Stream.of(change.low(), change.point(), change.high())
                .flatMap(Optional::stream)
                .noneMatch(ProgressSections::moved)) {
            return Optional.empty();
        }
        boolean isOneNumber = change.low().equals(change.high());
        List<String> details = Stream.of(
                        isOneNumber
                                ? change.low().map(this::split)
                                : change.low().map(shift -> words.say("progress.at-least", split(shift))),
                        isOneNumber
                                ? Optional.<String>empty()
                                : change.high().map(shift -> words.say("progress.at-most", split(shift))),
                        change.practice()
                                .filter(practice -> isAnother(practice, change.verdict()))
                                .map(this::samePeople))
                .flatMap(Optional::stream)
                .toList();
        return details.isEmpty() ? Optional.empty() : Optional.of(new Block.Item(what, details));
    }

    private static boolean moved(Shift shift) {
        return shift.points() != 0 || shift.parts().stream().anyMatch(part -> part.points() != 0);
    }

    /** Whether the same people's answers say something else than the score; that there are none is said once if it is so of all. */
    private boolean isAnother(Practice practice, Optional<Verdict> verdict) {
        return practice == Practice.NOBODY_BOTH_TIMES
                ? !nobodyBothTimes()
                : !practice.code().equals(verdict.map(Verdict::code).orElse(""));
    }

    private String samePeople(Practice practice) {
        return practice == Practice.NOBODY_BOTH_TIMES
                ? words.say("progress.nobody-both-times")
                : words.say("progress.same-people", words.word("practice", practice));
    }

    /** The difference, and those of its parts that aren't nothing. */
    private String split(Shift shift) {
        List<Part> changed =
                shift.parts().stream().filter(part -> part.points() != 0).toList();
        String points = Words.signed(shift.shown());
        return switch (changed.size()) {
            case 0 -> words.say("progress.shift", points);
            case 1 ->
                words.say(
                        "progress.split-one",
                        points,
                        words.word("cause", changed.get(0).cause()));
            default ->
                words.say(
                        "progress.split",
                        points,
                        changed.stream().map(this::part).collect(Collectors.joining(", ")));
        };
    }

    private String part(Part part) {
        return words.say("progress.part", words.word("cause", part.cause()), Words.signed(part.shown()));
    }

    private List<Block> content(ContentChange content) {
        return Blocks.bullets(Stream.of(
                        named("progress.principles-added", words.principles(content.principlesAdded())),
                        named("progress.principles-left-out", ids(content.principlesLeftOut())),
                        named("progress.questions-added", questions(content.criteriaAdded())),
                        named("progress.questions-left-out", questions(content.criteriaLeftOut())),
                        named("progress.questions-reworded", questions(content.criteriaReworded())))
                .flatMap(Optional::stream));
    }

    /** What is left out has no name any more. */
    private static String ids(List<PrincipleId> ids) {
        return ids.stream().map(PrincipleId::value).collect(Collectors.joining(", "));
    }

    private String questions(List<CriterionId> ids) {
        return ids.stream().map(words::question).collect(Collectors.joining(", "));
    }

    private Optional<Block.Item> named(String key, String what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(Block.Item.of(words.say(key, what)));
    }
}
