package org.peerprinciples.checklist.sketch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.finding.FindingRule;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.FrameworkId;

/**
 * A sketch under a tailored framework, {@code ours}. Its ratings answer the tailored framework; those of criteria that this
 * framework doesn't have can be set aside.
 */
public final class Tailor {

    /** Why every change is made. */
    public static final String WHY = "We said so.";

    private final Framework base;
    private final Assessment assessment;
    private final TailoredFramework tailored;

    private Tailor(Sketch sketch, List<Change> changes) {
        this.base = sketch.framework();
        this.assessment = sketch.assessment();
        this.tailored = TailoredFramework.of(
                base,
                Tailoring.builder()
                        .id(FrameworkId.of("ours"))
                        .edition(base.edition())
                        .base(base.ref())
                        .name("Ours")
                        .madeBy("A test")
                        .madeWith("Nobody")
                        .changes(changes)
                        .build());
    }

    /** Makes changes to the framework of a sketch. */
    public static Tailor of(Sketch sketch, Change... changes) {
        return new Tailor(sketch, List.of(changes));
    }

    /** {@return the framework that was tailored} */
    public Framework base() {
        return base;
    }

    /** {@return the tailored framework} */
    public Framework framework() {
        return tailored.framework();
    }

    /** {@return the ratings of what the tailored framework doesn't ask} */
    public List<Rating> rest() {
        Set<CriterionId> asked =
                framework().criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        return assessment.ratings().stream()
                .filter(rating -> !asked.contains(rating.criterion()))
                .toList();
    }

    /** {@return the assessment of the tailored framework, with answers set aside} */
    public Assessment assessment(SetAside... aside) {
        List<Rating> rest = rest();
        return Assessment.builder()
                .from(assessment)
                .framework(framework().ref())
                .ratings(assessment.ratings().stream()
                        .filter(rating -> !rest.contains(rating))
                        .toList())
                .addSetAside(aside)
                .build();
    }

    /** {@return answers set aside from the base} */
    public SetAside aside(List<Rating> ratings) {
        return SetAside.builder().framework(base.ref()).ratings(ratings).build();
    }

    /** {@return the evaluation of an assessment, with these rules} */
    public Evaluation evaluate(Assessment answers, FindingRule... rules) {
        return Checklist.of(framework(), FrameworkCatalog.of(base))
                .withRules(List.of(rules))
                .evaluate(answers);
    }
}
