package org.peerprinciples.core.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * The ids that criteria had in earlier editions. Each leads to one criterion, and no criterion has it now: otherwise
 * nobody could tell where an answer to it belongs.
 */
final class EarlierIds {

    private final List<Node> criteria;
    private final Problems problems;
    private final Set<String> now = new HashSet<>();
    /** The criteria that had another id, by that id. */
    private final Map<String, String> heirs = new HashMap<>();

    private EarlierIds(List<Node> criteria, List<Criterion> staying, Problems problems) {
        this.criteria = criteria;
        this.problems = problems;
        criteria.forEach(criterion -> FrameworkRules.value(criterion, "id").ifPresent(now::add));
        for (Criterion criterion : staying) {
            String id = criterion.id().value();
            now.add(id);
            criterion.replaces().stream().map(CriterionId::value).forEach(earlier -> heirs.put(earlier, id));
        }
    }

    static void check(List<Node> criteria, Problems problems) {
        new EarlierIds(criteria, List.of(), problems).check();
    }

    /** What must hold for criteria that come beside those that stay. */
    static void checkAdditions(List<Node> added, List<Criterion> staying, Problems problems) {
        EarlierIds ids = new EarlierIds(added, staying, problems);
        ids.areNew();
        ids.check();
    }

    private void areNew() {
        for (Node.Text id : FrameworkRules.texts(criteria, "id")) {
            if (heirs.containsKey(id.value())) {
                problems.add(
                        ProblemCode.FIELDS_DISAGREE,
                        id.place(),
                        Problems.quote(id.value()) + ", which " + Problems.quote(heirs.getOrDefault(id.value(), ""))
                                + " had as its id",
                        "an id that no other criterion had");
            }
        }
    }

    private void check() {
        Set<String> led = new HashSet<>(heirs.keySet());
        for (Node criterion : criteria) {
            Set<String> own = new LinkedHashSet<>();
            // Twice in one list is told with the list.
            criterion.texts("replaces").stream()
                    .filter(earlier -> own.add(earlier.value()))
                    .forEach(earlier -> leadsHereAlone(earlier, led));
        }
    }

    private void leadsHereAlone(Node.Text earlier, Set<String> led) {
        if (now.contains(earlier.value())) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    earlier.place(),
                    Problems.quote(earlier.value()) + ", which is the id of a criterion here",
                    "an id that no criterion has any more");
        } else if (!led.add(earlier.value())) {
            problems.add(
                    ProblemCode.DUPLICATE_ENTRY,
                    earlier.place(),
                    Problems.quote(earlier.value()) + " again",
                    "each earlier id with one criterion");
        }
    }
}
