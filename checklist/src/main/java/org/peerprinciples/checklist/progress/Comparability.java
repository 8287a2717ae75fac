package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Refusal.Reason;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;

/** Whether two evaluations can be compared, and over which frameworks answers go from the earlier to the later one. */
final class Comparability {

    private final Evaluation earlier;
    private final Evaluation later;
    private final FrameworkLookup frameworks;
    private final List<Refusal> refusals = new ArrayList<>();
    private Optional<Matching> matching = Optional.empty();

    private Comparability(Evaluation earlier, Evaluation later, FrameworkLookup frameworks) {
        this.earlier = earlier;
        this.later = later;
        this.frameworks = frameworks;
        subjects();
        if (earlier.hasWorkings() && later.hasWorkings()) {
            content(earlier.workings().framework(), later.workings().framework());
        } else {
            withoutWorkings();
        }
    }

    static Comparability of(Evaluation earlier, Evaluation later, FrameworkLookup frameworks) {
        return new Comparability(earlier, later, frameworks);
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** How the two frameworks match. */
    Matching matching() {
        return matching.filter(known -> refusals.isEmpty()).orElseThrow(() -> new NotComparableException(refusals));
    }

    private void refuse(Reason reason, Object before, Object after, String cure) {
        refusals.add(new Refusal(reason, before.toString(), after.toString(), cure));
    }

    private void withoutWorkings() {
        if (Stream.of(earlier, later)
                .anyMatch(evaluation -> evaluation.suppressed().isPresent())) {
            refuse(
                    Reason.SUPPRESSED,
                    suppression(earlier),
                    suppression(later),
                    "compare the evaluations that they were made from, and keep the result to those who run them");
        }
        if (Stream.of(earlier, later).anyMatch(Comparability::isBare)) {
            refuse(
                    Reason.WITHOUT_WORKINGS,
                    workings(earlier),
                    workings(later),
                    "evaluate the assessment again where they are missing");
        }
    }

    private static boolean isBare(Evaluation evaluation) {
        return !evaluation.hasWorkings() && evaluation.suppressed().isEmpty();
    }

    private static String suppression(Evaluation evaluation) {
        return evaluation.subject().assessment()
                + evaluation
                        .suppressed()
                        .map(left -> " without groups below " + left.below())
                        .orElse(" in full");
    }

    private static String workings(Evaluation evaluation) {
        return evaluation.subject().assessment() + (isBare(evaluation) ? " without workings" : " with workings");
    }

    private void subjects() {
        if (!earlier.subject().arrangement().equals(later.subject().arrangement())) {
            refuse(
                    Reason.OTHER_ARRANGEMENT,
                    earlier.subject().arrangement(),
                    later.subject().arrangement(),
                    "compare evaluations of one arrangement");
        }
        if (!earlier.subject().date().isBefore(later.subject().date())) {
            refuse(
                    Reason.NOT_LATER,
                    earlier.subject().date(),
                    later.subject().date(),
                    "give the earlier one first, and only one for each day");
        }
    }

    private void content(Framework before, Framework after) {
        if (before.ref().namesSameEdition(after.ref())) {
            sameEdition(before, after);
            return;
        }
        List<Framework> way = way(before, after);
        if (!way.isEmpty()) {
            Matching found = Matching.over(AssessmentCarrier.along(way), before, after);
            if (found.keepsScale()) {
                matching = Optional.of(found);
            } else {
                refuse(
                        Reason.SCALE_CHANGED,
                        scale(before, after),
                        scale(after, before),
                        "show the two profiles side by side; their levels can't be set against each other");
            }
        }
    }

    private void sameEdition(Framework before, Framework after) {
        if (before.equals(after)) {
            matching = Optional.of(Matching.same(after));
        } else {
            refuse(
                    Reason.CONTENT_DIFFERS,
                    digest(earlier),
                    digest(later),
                    "evaluate both under the framework as it was published, and give what was changed an edition of its own");
        }
    }

    private static String digest(Evaluation evaluation) {
        FrameworkRef ref = evaluation.provenance().framework();
        return ref + ref.digest().map(digest -> " with digest " + digest).orElse("");
    }

    /** What of a framework's scale differs from another's: its levels or, where they are the same, their words. */
    private static String scale(Framework framework, Framework other) {
        List<String> levels = levels(framework.scale());
        return framework.ref() + " with "
                + (levels.equals(levels(other.scale()))
                        ? words(framework.scale(), other.scale())
                        : "the levels " + levels);
    }

    private static List<String> levels(RatingScale scale) {
        return scale.levels().stream()
                .map(level -> level.id() + "=" + level.value().toPlainString())
                .toList();
    }

    private static String words(RatingScale scale, RatingScale other) {
        List<String> words = new ArrayList<>();
        if (!scale.question().equals(other.question())) {
            words.add("the question \"" + scale.question() + "\"");
        }
        for (Level level : scale.levels()) {
            if (!level.equals(other.level(level.id()))) {
                words.add(level.id() + " as \"" + level.name() + ": " + level.meaning() + "\"");
            }
        }
        return words.isEmpty() ? "the same words, which an edition between them changed" : String.join(", ", words);
    }

    /** From the one framework to the other, both included; empty if there is no way, and then the reason is noted. */
    private List<Framework> way(Framework before, Framework after) {
        FrameworkLookup known = Lineage.knowing(List.of(before, after), frameworks);
        Lineage ofAfter = Lineage.of(after, known);
        Lineage ofBefore = Lineage.of(before, known);
        List<Framework> forth = new ArrayList<>(ofAfter.backTo(before));
        Collections.reverse(forth);
        List<Framework> way = forth.isEmpty() ? ofBefore.backTo(after) : forth;
        if (!way.isEmpty()) {
            return whole(way, before, after);
        }
        Optional<FrameworkRef> edition = ofAfter.missingEdition().or(ofBefore::missingEdition);
        if (before.id().equals(after.id()) && edition.isEmpty()) {
            return List.of(before, after);
        }
        noWay(before, after, edition, ofAfter, ofBefore);
        return List.of();
    }

    private void noWay(
            Framework before, Framework after, Optional<FrameworkRef> edition, Lineage ofAfter, Lineage ofBefore) {
        Optional<FrameworkRef> missing = edition.or(ofAfter::missingBase).or(ofBefore::missingBase);
        Optional<FrameworkRef> differing = ofAfter.differing().or(ofBefore::differing);
        if (missing.isPresent()) {
            refuse(
                    Reason.EDITION_NOT_AT_HAND,
                    before.ref(),
                    after.ref(),
                    "look frameworks up where " + missing.get() + " can be found");
        } else if (differing.isPresent()) {
            refuse(
                    Reason.CONTENT_DIFFERS,
                    before.ref(),
                    after.ref(),
                    "look frameworks up where " + differing.get() + " is what was tailored");
        } else {
            refuse(
                    Reason.NOT_RELATED,
                    before.ref(),
                    after.ref(),
                    "evaluate both under one framework, or under editions or tailorings of one");
        }
    }

    /** The way, unless what stands at its ends under the names of the two frameworks isn't them. */
    private List<Framework> whole(List<Framework> way, Framework before, Framework after) {
        boolean same = way.get(0).equals(before) && way.get(way.size() - 1).equals(after);
        if (!same) {
            refuse(
                    Reason.CONTENT_DIFFERS,
                    before.ref(),
                    after.ref(),
                    "evaluate both under the frameworks that the tailorings record");
        }
        return same ? way : List.of();
    }
}
