package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.edition.Decision.Reason;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Collects what a person must decide: one decision for each thing and reason. */
final class Decisions {

    private static final class Concerned {
        private final Set<RaterId> raters = new LinkedHashSet<>();
        private final Set<EvidenceId> evidence = new LinkedHashSet<>();
    }

    /** By what they are about, with nobody concerned yet. */
    private final Map<Decision, Concerned> all = new LinkedHashMap<>();

    void about(Reason reason, CriterionId criterion, RaterId rater) {
        concerned(reason, Optional.of(criterion), Optional.empty(), Optional.empty(), Optional.empty())
                .raters
                .add(rater);
    }

    void about(Reason reason, CriterionId criterion, EvidenceId evidence) {
        concerned(reason, Optional.of(criterion), Optional.empty(), Optional.empty(), Optional.empty())
                .evidence
                .add(evidence);
    }

    void about(Reason reason, QuestionId question, RaterId rater) {
        concerned(reason, Optional.empty(), Optional.of(question), Optional.empty(), Optional.empty())
                .raters
                .add(rater);
    }

    void about(Reason reason, PrincipleId principle, EvidenceId evidence) {
        concerned(reason, Optional.empty(), Optional.empty(), Optional.of(principle), Optional.empty())
                .evidence
                .add(evidence);
    }

    void about(Reason reason, RoleId role, RaterId rater) {
        about(reason, role).raters.add(rater);
    }

    void about(Reason reason, RoleId role, EvidenceId evidence) {
        about(reason, role).evidence.add(evidence);
    }

    Concerned about(Reason reason, RoleId role) {
        return concerned(reason, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(role));
    }

    private Concerned concerned(
            Reason reason,
            Optional<CriterionId> criterion,
            Optional<QuestionId> question,
            Optional<PrincipleId> principle,
            Optional<RoleId> role) {
        Decision key = new Decision(reason, criterion, question, principle, role, List.of(), List.of());
        return all.computeIfAbsent(key, any -> new Concerned());
    }

    List<Decision> all() {
        List<Decision> decisions = new ArrayList<>();
        all.forEach((key, concerned) -> decisions.add(new Decision(
                key.reason(),
                key.criterion(),
                key.question(),
                key.principle(),
                key.role(),
                List.copyOf(concerned.raters),
                List.copyOf(concerned.evidence))));
        return decisions;
    }
}
