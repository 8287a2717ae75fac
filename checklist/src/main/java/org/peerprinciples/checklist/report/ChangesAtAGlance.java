package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.PrincipleChange;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.core.id.PrincipleId;

/** What changed since an earlier evaluation, in a few words: first what rose. */
final class ChangesAtAGlance {

    private final Words words;
    private final Progress progress;

    ChangesAtAGlance(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
    }

    Block.Item item() {
        List<String> changes = new ArrayList<>();
        addNamed(changes, "glance.rose", change -> is(change, Verdict.ROSE));
        addNamed(changes, "glance.became-known", ChangesAtAGlance::becameKnown);
        addNamed(changes, "glance.fell", change -> is(change, Verdict.FELL));
        addNamed(changes, "glance.not-decided", change -> is(change, Verdict.NOT_DECIDED) && !becameKnown(change));
        if (changes.isEmpty()) {
            changes.add(words.say("glance.no-change"));
        }
        return new Block.Item(
                words.say(
                        "glance.earlier",
                        words.day(progress.earlier().subject().date()),
                        words.quoted(words.say("progress.heading"))),
                changes);
    }

    private void addNamed(List<String> changes, String key, Predicate<ScoreChange> kind) {
        List<PrincipleId> named = progress.principles().stream()
                .filter(each -> kind.test(each.change()))
                .map(PrincipleChange::principle)
                .toList();
        if (!named.isEmpty()) {
            changes.add(words.say(key, words.principles(named)));
        }
    }

    private static boolean is(ScoreChange change, Verdict verdict) {
        return change.verdict().filter(verdict::equals).isPresent();
    }

    /** Whether nothing is missing any more; it was then, or there would be a verdict. */
    private static boolean becameKnown(ScoreChange change) {
        return is(change, Verdict.NOT_DECIDED)
                && change.now().filter(Score::isSettled).isPresent();
    }
}
