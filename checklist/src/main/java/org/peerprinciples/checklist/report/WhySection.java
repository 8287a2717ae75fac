package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.Practice;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.core.id.PrincipleId;

/** Why scores and standings aren't what they were. */
final class WhySection {

    private final Words words;
    private final StandingChanges standings;
    private final CauseWords causes;
    private final ScoreChange overall;

    /** The principles, and last the whole. */
    private final List<Named> all;

    WhySection(Words words, Progress progress, StandingChanges standings) {
        this.words = words;
        this.standings = standings;
        this.causes = new CauseWords(words, progress.raters());
        this.overall = progress.overall().change();
        this.all = Stream.concat(
                        progress.principles().stream()
                                .map(each -> new Named(words.principle(each.principle()), each.change())),
                        Stream.of(new Named(words.say("progress.overall"), overall)))
                .toList();
    }

    Report.Section section() {
        List<Block.Item> items = new ArrayList<>();
        all.stream().map(this::moved).flatMap(Optional::stream).forEach(items::add);
        without("progress.why.lost", "progress.why.lost.because", ScoreChange::isLost)
                .ifPresent(items::add);
        without("progress.why.gained", "progress.why.gained.because", ScoreChange::isGained)
                .ifPresent(items::add);
        List<String> before = new ArrayList<>();
        if (items.isEmpty()) {
            before.add(
                    words.say(standings.lines().isEmpty() ? "progress.why.nothing" : "progress.why.no-score-differs"));
        }
        if (all.stream().anyMatch(each -> each.change().isMoved())) {
            before.add(words.say("progress.why.intro"));
            before.addAll(ofAll());
        }
        return new Report.Section(
                words.say("progress.why"),
                Stream.of(paragraphs(before), Blocks.bullets(items), paragraphs(elsewhere()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Block> paragraphs(List<String> sentences) {
        return sentences.stream().map(Blocks::paragraph).map(Block.class::cast).toList();
    }

    /** What is said once, because it is so of all. */
    private List<String> ofAll() {
        return Stream.of(
                        overall.isOfNobody() ? "progress.why.nobody" : "",
                        isUnrated(overall.then(), overall.now()) ? "progress.why.all-unrated-now" : "",
                        isUnrated(overall.now(), overall.then()) ? "progress.why.all-unrated-then" : "")
                .filter(key -> !key.isEmpty())
                .map(words::say)
                .toList();
    }

    /** Where a difference comes from; nothing where neither the score nor anything behind it moved. */
    private Optional<Block.Item> moved(Named named) {
        ScoreChange change = named.change();
        if (!change.isMoved()) {
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
                        unrated(change),
                        change.practice()
                                .filter(practice -> isAnother(practice, change.verdict()))
                                .map(this::samePeople))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new Block.Item(named.name(), details));
    }

    /** That nobody gave a level one of the two times; it is said once if it is so of all. */
    private Optional<String> unrated(ScoreChange change) {
        if (isUnrated(change.then(), change.now()) && !isUnrated(overall.then(), overall.now())) {
            return Optional.of(words.say("progress.why.unrated-now"));
        }
        return isUnrated(change.now(), change.then()) && !isUnrated(overall.now(), overall.then())
                ? Optional.of(words.say("progress.why.unrated-then"))
                : Optional.empty();
    }

    /** Whether somebody gave a level one of the two times, and nobody the other. */
    private static boolean isUnrated(Optional<Score> rated, Optional<Score> unrated) {
        return rated.flatMap(Score::point).isPresent()
                && unrated.filter(score -> score.point().isEmpty()).isPresent();
    }

    /** Whether the same people's answers say something else than the score; that there are none is said once if it is so of all. */
    private boolean isAnother(Practice practice, Optional<Verdict> verdict) {
        return practice == Practice.NOBODY_BOTH_TIMES
                ? !overall.isOfNobody()
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
                words.say("progress.split-one", points, causes.of(changed.get(0).cause()));
            default ->
                words.say(
                        "progress.split",
                        points,
                        changed.stream().map(this::part).collect(Collectors.joining(", ")));
        };
    }

    private String part(Part part) {
        return words.say("progress.part", causes.of(part.cause()), Words.signed(part.shown()));
    }

    /** What has a score one of the two times only. */
    private Optional<Block.Item> without(String key, String because, Predicate<ScoreChange> kind) {
        List<String> names = all.stream()
                .filter(each -> kind.test(each.change()))
                .map(Named::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Item(words.say(key, String.join(", ", names)), List.of(words.say(because))));
    }

    /** Why something stands elsewhere although its score is what it was. */
    private List<String> elsewhere() {
        List<String> sentences = new ArrayList<>();
        if (standings.isByTheScreenOnly()) {
            sentences.add(words.say("progress.why.screen"));
        }
        List<PrincipleId> principles = standings.atTheSameScore();
        if (!principles.isEmpty()) {
            sentences.add(words.say("progress.why.same-score", words.principles(principles)));
        }
        return sentences;
    }

    private record Named(String name, ScoreChange change) {}
}
