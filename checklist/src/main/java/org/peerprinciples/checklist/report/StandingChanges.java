package org.peerprinciples.checklist.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.progress.OverallChange;
import org.peerprinciples.checklist.progress.PrincipleChange;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/** What stands elsewhere than it did, whatever the scores do: whether it is peer support, the whole, and principles. */
final class StandingChanges {

    /** First what is effective now. */
    private static final List<Standing> ORDER = List.of(Standing.EFFECTIVE, Standing.NOT_KNOWN, Standing.TO_IMPROVE);

    private final Words words;
    private final Progress progress;
    private final OverallChange overall;
    private final List<PrincipleChange> principles;

    StandingChanges(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
        this.overall = progress.overall();
        this.principles = progress.principles().stream()
                .filter(each -> move(each).isPresent())
                .toList();
    }

    /** Each change in a line, and that it wasn't and isn't peer support; none where everything stands where it did as such. */
    List<String> told() {
        return Stream.concat(still().stream(), lines().stream()).toList();
    }

    /** Each change in a line; none where everything stands where it did. */
    List<String> lines() {
        return Stream.of(screen().stream(), whole().stream(), principles())
                .flatMap(each -> each)
                .toList();
    }

    /** Whether the whole stands elsewhere while what came of the screen is all that changed under it. */
    boolean isByTheScreenOnly() {
        return screen().isPresent()
                && whole().isPresent()
                && progress.content().principlesAdded().isEmpty()
                && progress.content().principlesLeftOut().isEmpty()
                && progress.principles().stream()
                        .allMatch(each -> each.standingThen().equals(each.standingNow()));
    }

    /** The principles that stand elsewhere at the same score. */
    List<PrincipleId> atTheSameScore() {
        return principles.stream()
                .filter(each -> !each.change().isMoved())
                .map(PrincipleChange::principle)
                .toList();
    }

    private Optional<String> screen() {
        return overall.screenThen()
                .filter(then -> !overall.screenNow().equals(Optional.of(then)))
                .flatMap(then -> overall.screenNow()
                        .map(now -> words.say(
                                "progress.screen-then-now",
                                words.word("progress.screen", then),
                                words.word("progress.screen", now))));
    }

    /** What the first questions came to both times, where that wasn't peer support. */
    private Optional<String> still() {
        return overall.screenThen()
                .filter(then -> then != ScreenOutcome.PEER_SUPPORT
                        && overall.screenNow().equals(Optional.of(then)))
                .map(then -> words.say("progress.screen-still", words.word("progress.screen", then)));
    }

    private Optional<String> whole() {
        return overall.standingThen().equals(overall.standingNow())
                ? Optional.empty()
                : Optional.of(words.say(
                        "progress.whole-then-now",
                        words.standing(overall.standingThen()),
                        words.standing(overall.standingNow())));
    }

    /** The principles, those together that moved alike. */
    private Stream<String> principles() {
        String key = isPeerSupport() ? "progress.standing-then-now" : "progress.standing-then-now.by-answers";
        return principles.stream()
                .flatMap(each -> move(each).stream())
                .distinct()
                .sorted(Comparator.comparingInt((Move move) -> ORDER.indexOf(move.now()))
                        .thenComparingInt(move -> ORDER.indexOf(move.then())))
                .map(move -> words.say(
                        key,
                        words.standing(move.then()),
                        words.standing(move.now()),
                        words.principles(principles.stream()
                                .filter(each -> move(each).filter(move::equals).isPresent())
                                .map(PrincipleChange::principle)
                                .toList())));
    }

    /** Whether it was and is peer support, without which nothing is effective as such; not told means nothing to add. */
    private boolean isPeerSupport() {
        return Stream.of(overall.screenThen(), overall.screenNow())
                .flatMap(Optional::stream)
                .allMatch(ScreenOutcome.PEER_SUPPORT::equals);
    }

    /** Where a principle stood then, and elsewhere now; that it stood or stands nowhere is told with its score. */
    private static Optional<Move> move(PrincipleChange change) {
        return change.standingThen()
                .flatMap(then -> change.standingNow().filter(now -> now != then).map(now -> new Move(then, now)));
    }

    private record Move(Standing then, Standing now) {}
}
