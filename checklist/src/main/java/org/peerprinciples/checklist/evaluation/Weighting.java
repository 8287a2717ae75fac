package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.core.id.PrincipleId;

/** Which criteria count, and how much: one of the steps on the way from a base's scores to a tailored framework's. */
final class Weighting {

    private final Map<PrincipleId, Fraction> principles = new LinkedHashMap<>();
    private final Map<PrincipleId, Map<Term, Fraction>> criteria = new LinkedHashMap<>();

    void add(PrincipleId principle, BigDecimal weight) {
        principles.put(principle, Fraction.of(weight));
    }

    void add(Term term, BigDecimal weight) {
        criteria.computeIfAbsent(term.criterion().principle(), p -> new LinkedHashMap<>())
                .put(term, Fraction.of(weight));
    }

    /** The score of a principle; empty if nothing in it counts. */
    Optional<LinearForm> principle(PrincipleId id) {
        LinearForm sum = LinearForm.NOTHING;
        Fraction all = Fraction.ZERO;
        for (Map.Entry<Term, Fraction> part :
                criteria.getOrDefault(id, Map.of()).entrySet()) {
            sum = sum.plus(LinearForm.of(part.getKey()), part.getValue());
            all = all.plus(part.getValue());
        }
        return divided(sum, all);
    }

    /** The overall score; empty if no principle with a basis counts. */
    Optional<LinearForm> whole() {
        LinearForm sum = LinearForm.NOTHING;
        Fraction all = Fraction.ZERO;
        for (Map.Entry<PrincipleId, Fraction> part : principles.entrySet()) {
            Optional<LinearForm> principle = principle(part.getKey());
            if (principle.isPresent()) {
                sum = sum.plus(principle.get(), part.getValue());
                all = all.plus(part.getValue());
            }
        }
        return divided(sum, all);
    }

    private static Optional<LinearForm> divided(LinearForm sum, Fraction all) {
        return all.equals(Fraction.ZERO) ? Optional.empty() : Optional.of(sum.dividedBy(all));
    }
}
