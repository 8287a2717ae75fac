package org.peerprinciples.checklist.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;

/** A framework, tailorings of it, a policy, and an assessment that answers what results and sets answers to the rest aside. */
record TailoredCase(Framework root, List<Tailoring> tailorings, ScoringPolicy policy, Assessment assessment) {

    TailoredFramework tailored() {
        return TailoredFramework.of(root, tailorings);
    }

    Checklist checklist() {
        return Checklist.of(tailored().framework(), FrameworkCatalog.of(root))
                .withPolicy(policy)
                .withRules(List.of());
    }

    Evaluation evaluation() {
        return checklist().evaluate(assessment);
    }

    TailoredCase with(Assessment other) {
        return new TailoredCase(root, tailorings, policy, other);
    }

    @Override
    public String toString() {
        return "TailoredCase[effective from " + policy.effectiveFrom() + ", "
                + policy.combiner().name() + "\n"
                + new String(FrameworkJson.write(root), StandardCharsets.UTF_8)
                + new String(FrameworkJson.write(tailored().framework()), StandardCharsets.UTF_8)
                + new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8) + "]";
    }
}
