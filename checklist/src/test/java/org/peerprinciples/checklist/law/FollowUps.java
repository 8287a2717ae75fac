package org.peerprinciples.checklist.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Random cases with another one later: other answers, some other people and roles, at times another edition or policy. */
final class FollowUps {

    private final Random random;
    private final Map<CriterionId, CriterionId> renamed = new LinkedHashMap<>();
    private final Set<CriterionId> reworded = new LinkedHashSet<>();

    private FollowUps(Random random) {
        this.random = random;
    }

    /** {@return cases of up to three principles of up to four criteria, with up to five raters each time} */
    static Arbitrary<FollowUp> any() {
        return Arbitraries.randomValue(random -> new FollowUps(random).make(0.6));
    }

    /** {@return the same, always under another edition} */
    static Arbitrary<FollowUp> editions() {
        return Arbitraries.randomValue(random -> new FollowUps(random).make(1.0));
    }

    private FollowUp make(double editions) {
        Cases cases = new Cases(random, 3, 4, 5);
        Case earlier = cases.make();
        Framework framework = chance(editions) ? edition(earlier.framework()) : earlier.framework();
        ScoringPolicy policy = chance(0.3)
                ? ScoringPolicy.builder()
                        .from(earlier.policy())
                        .combiner(earlier.isMedian() ? RatingCombiners.mean() : RatingCombiners.median())
                        .build()
                : earlier.policy();
        Assessment later = new AssessmentBuilder()
                .from(sameRoles(earlier.assessment(), cases.assessment(framework)))
                .date(earlier.assessment().date().plusYears(1))
                .build();
        return new FollowUp(earlier, new Case(framework, policy, later), renamed, reworded);
    }

    /** Most people hold the roles that they held. */
    private Assessment sameRoles(Assessment earlier, Assessment later) {
        Map<RaterId, Rater> before = earlier.raters().stream().collect(Collectors.toMap(Rater::id, rater -> rater));
        return new AssessmentBuilder()
                .from(later)
                .raters(later.raters().stream()
                        .map(rater -> chance(0.7) ? before.getOrDefault(rater.id(), rater) : rater)
                        .toList())
                .build();
    }

    private Framework edition(Framework before) {
        List<Principle> principles = new ArrayList<>();
        for (Principle principle : before.principles()) {
            if (chance(0.9) || principles.isEmpty()) {
                principles.add(edition(before, principle));
            }
        }
        if (chance(0.2)) {
            principles.add(
                    Texts.principle("new").addCriteria(added(before, "new.c")).build());
        }
        return Framework.builder()
                .from(before)
                .edition(Edition.parse("2.0.0"))
                .replaces(before.ref())
                .principles(principles)
                .build();
    }

    private Principle edition(Framework framework, Principle before) {
        PrincipleBuilder principle = Principle.builder().from(before).criteria(List.of());
        if (chance(0.2)) {
            principle.weight(BigDecimal.valueOf(random.nextInt(4)));
        }
        boolean first = true;
        for (Criterion criterion : before.criteria()) {
            if (first || chance(0.85)) {
                principle.addCriteria(edition(framework, criterion));
                first = false;
            }
        }
        if (chance(0.3)) {
            principle.addCriteria(added(framework, before.id() + ".new"));
        }
        return principle.build();
    }

    private Criterion edition(Framework framework, Criterion before) {
        CriterionBuilder criterion = Criterion.builder().from(before);
        CriterionId id = before.id();
        if (chance(0.2)) {
            id = CriterionId.of(before.id() + "-renamed");
            renamed.put(before.id(), id);
            criterion.id(id).replaces(List.of(before.id()));
        }
        if (chance(0.15)) {
            criterion.question("Something else?");
            reworded.add(id);
        }
        if (chance(0.15)) {
            criterion.weight(BigDecimal.valueOf(random.nextInt(4)));
        }
        if (chance(0.15)) {
            List<RoleId> roles =
                    new ArrayList<>(framework.roles().stream().map(Role::id).toList());
            Collections.shuffle(roles, random);
            criterion.roles(roles.subList(0, 1 + random.nextInt(roles.size())));
        }
        if (before.notApplicable().isPresent() && chance(0.2)) {
            criterion.notApplicable("In other cases.");
        }
        return criterion.build();
    }

    private Criterion added(Framework framework, String id) {
        String[] roles =
                framework.roles().stream().map(role -> role.id().toString()).toArray(String[]::new);
        return Texts.criterion(id, framework.scale(), roles).build();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
