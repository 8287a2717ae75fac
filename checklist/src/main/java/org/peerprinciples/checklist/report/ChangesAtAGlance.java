package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.PrincipleChange;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.core.id.PrincipleId;

/** What changed since an earlier evaluation, in a few words: first what stands elsewhere, then what rose. */
final class ChangesAtAGlance {

    private final Words words;
    private final Progress progress;

    ChangesAtAGlance(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
    }

    Block.Item item() {
        List<String> changes = new ArrayList<>(new StandingChanges(words, progress).lines());
        changes.addAll(scores());
        return new Block.Item(
                words.say(
                        "glance.earlier",
                        words.day(progress.earlier().subject().date()),
                        words.quoted(words.say("progress.heading"))),
                changes);
    }

    private List<String> scores() {
        List<String> changes = new ArrayList<>();
        addNamed(changes, "glance.rose", change -> is(change, Verdict.ROSE));
        addNamed(changes, "glance.became-known", ChangesAtAGlance::becameKnown);
        addNamed(changes, "glance.gained", ScoreChange::isGained);
        addNamed(changes, "glance.fell", change -> is(change, Verdict.FELL));
        addNamed(changes, "glance.not-decided", change -> is(change, Verdict.NOT_DECIDED) && !becameKnown(change));
        addNamed(changes, "glance.lost", ScoreChange::isLost);
        if (changes.isEmpty()) {
            return List.of(words.say("glance.no-change"));
        }
        whoAnswered().ifPresent(changes::add);
        return changes;
    }

    private void addNamed(List<String> changes, String key, Predicate<ScoreChange> kind) {
        List<PrincipleId> named = named(kind);
        if (!named.isEmpty()) {
            changes.add(words.say(key, words.principles(named)));
        }
    }

    private List<PrincipleId> named(Predicate<ScoreChange> kind) {
        return progress.principles().stream()
                .filter(each -> kind.test(each.change()))
                .map(PrincipleChange::principle)
                .toList();
    }

    private static boolean is(ScoreChange change, Verdict verdict) {
        return change.verdict().filter(verdict::equals).isPresent();
    }

    /** Whether nothing is missing any more; it was then, or there would be a verdict. */
    private static boolean becameKnown(ScoreChange change) {
        return is(change, Verdict.NOT_DECIDED)
                && change.now().filter(Score::isSettled).isPresent();
    }

    /** That what moved says nothing of the same people, as far as only who answered moved it. */
    private Optional<String> whoAnswered() {
        List<PrincipleId> only = named(ChangesAtAGlance::isMovedByWhoAnsweredOnly);
        if (!only.isEmpty()) {
            return Optional.of(words.say(
                    "glance.who-only",
                    words.principles(only),
                    new CauseWords(words, progress.raters()).of(Cause.WHO_ANSWERED)));
        }
        return !named(ScoreChange::isMoved).isEmpty()
                        && progress.overall().change().isOfNobody()
                ? Optional.of(words.say("progress.why.nobody"))
                : Optional.empty();
    }

    private static boolean isMovedByWhoAnsweredOnly(ScoreChange change) {
        return change.isMoved()
                && Stream.of(change.low(), change.point(), change.high())
                        .flatMap(Optional::stream)
                        .allMatch(ChangesAtAGlance::isByWhoAnsweredOnly);
    }

    private static boolean isByWhoAnsweredOnly(Shift shift) {
        return shift.parts().stream().allMatch(part -> part.points() == 0 || part.cause() == Cause.WHO_ANSWERED)
                && (shift.points() == 0 || shift.isSplit());
    }
}
