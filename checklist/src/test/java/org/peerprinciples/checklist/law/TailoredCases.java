package org.peerprinciples.checklist.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.TailoringBuilder;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.TextId;

/** Random frameworks, tailored once or twice, with assessments under what results. */
final class TailoredCases {

    private static final String WHY = "So.";
    private static final List<String> WEIGHTS = List.of("1", "2", "3", "0", "0.5", "7.25");

    private final Random random;

    private TailoredCases(Random random) {
        this.random = random;
    }

    /** {@return cases in which answers are missing here and there} */
    static Arbitrary<TailoredCase> any() {
        return drawn((drawing, c) -> drawing.make(c, drawing.random.nextDouble()));
    }

    /** {@return cases in which every rater has answered everything, of the tailored framework and of each of its bases} */
    static Arbitrary<TailoredCase> answered() {
        return drawn((drawing, c) -> drawing.make(c, 1.0));
    }

    private interface Drawing {
        TailoredCase draw(TailoredCases drawing, Case like);
    }

    /** From a seed, so that a case is the same each time it's made: the one that is printed is the one that failed. */
    private static Arbitrary<TailoredCase> drawn(Drawing drawing) {
        return Combinators.combine(Cases.small(), Arbitraries.randomValue(Random::nextLong))
                .as((c, seed) -> drawing.draw(new TailoredCases(new Random(seed)), c));
    }

    private TailoredCase make(Case c, double answering) {
        List<Tailoring> tailorings = new ArrayList<>();
        Framework framework = c.framework();
        do {
            Tailoring next = tailoring(framework, tailorings.size());
            tailorings.add(next);
            framework = TailoredFramework.of(framework, next).framework();
        } while (tailorings.size() < 2 && chance(0.4));
        TailoredFramework tailored = TailoredFramework.of(c.framework(), tailorings);
        return new TailoredCase(c.framework(), tailorings, c.policy(), assessment(tailored, c.assessment(), answering));
    }

    private Tailoring tailoring(Framework base, int number) {
        TailoringBuilder tailoring = Tailoring.builder()
                .id(FrameworkId.of("tailored-" + number))
                .edition(base.edition())
                .base(base.ref())
                .name("Tailored")
                .madeBy("Nobody")
                .madeWith("Nobody")
                .addChanges(new Change.Reword(TextId.of("framework/purpose"), "To try more.", WHY));
        boolean oneStays = false;
        for (Principle principle : base.principles()) {
            boolean last =
                    base.principles().indexOf(principle) == base.principles().size() - 1;
            if (chance(0.2) && (!last || oneStays)) {
                tailoring.addChanges(new Change.LeaveOutPrinciple(principle.id(), WHY));
            } else {
                oneStays = true;
                alter(tailoring, principle, number);
            }
        }
        if (chance(0.3)) {
            String id = "added-" + number;
            Criterion like = base.criteria().get(0);
            tailoring.addChanges(new Change.AddPrinciple(
                    Texts.principle(id)
                            .weight(weight())
                            .addCriteria(added(like, id + ".c"))
                            .build(),
                    WHY));
        }
        return tailoring.build();
    }

    private void alter(TailoringBuilder tailoring, Principle principle, int number) {
        if (chance(0.3)) {
            tailoring.addChanges(new Change.WeighPrinciple(principle.id(), weight(), WHY));
        }
        if (chance(0.3)) {
            tailoring.addChanges(new Change.SetThreshold(principle.id(), BigDecimal.valueOf(random.nextInt(101)), WHY));
        }
        boolean grown = chance(0.4);
        if (grown) {
            Criterion added = added(principle.criteria().get(0), principle.id() + ".added-" + number);
            tailoring.addChanges(new Change.AddCriterion(added, WHY));
        }
        boolean oneStays = grown;
        for (Criterion criterion : principle.criteria()) {
            boolean last = principle.criteria().indexOf(criterion)
                    == principle.criteria().size() - 1;
            if (chance(0.25) && (!last || oneStays)) {
                tailoring.addChanges(new Change.LeaveOutCriterion(criterion.id(), WHY));
            } else {
                oneStays = true;
                alter(tailoring, criterion, number);
            }
        }
    }

    private void alter(TailoringBuilder tailoring, Criterion criterion, int number) {
        if (chance(0.3)) {
            tailoring.addChanges(new Change.WeighCriterion(criterion.id(), weight(), WHY));
        }
        if (chance(0.2)) {
            tailoring.addChanges(new Change.SetFloor(
                    criterion.id(),
                    chance(0.5)
                            ? Optional.empty()
                            : Optional.of(pick(criterion.descriptors()).level()),
                    WHY));
        }
        if (chance(0.2)) {
            List<String> fields = new ArrayList<>(List.of(
                    "question",
                    "good",
                    "descriptor/" + pick(criterion.descriptors()).level()));
            criterion.notApplicable().ifPresent(when -> fields.add("not-applicable"));
            tailoring.addChanges(new Change.Reword(
                    TextId.of("criterion/" + criterion.id() + "/" + pick(fields)), "New " + number + ".", WHY));
        }
    }

    private Criterion added(Criterion like, String id) {
        return Criterion.builder()
                .from(like)
                .id(CriterionId.of(id))
                .weight(weight())
                .question("Added " + id)
                .build();
    }

    private Assessment assessment(TailoredFramework tailored, Assessment like, double answering) {
        Framework framework = tailored.framework();
        AssessmentBuilder assessment = Assessment.builder()
                .from(like)
                .framework(framework.ref())
                .ratings(ratings(framework, like, Set.of(), answering));
        int stage = 0;
        for (Framework base : tailored.bases()) {
            Set<CriterionId> shared = NaiveComparison.shared(tailored, stage++);
            List<Rating> aside = ratings(base, like, shared, answering);
            if (!aside.isEmpty()) {
                assessment.addSetAside(
                        SetAside.builder().framework(base.ref()).ratings(aside).build());
            }
        }
        return assessment.build();
    }

    private List<Rating> ratings(Framework framework, Assessment like, Set<CriterionId> but, double answering) {
        Set<CriterionId> skipped = framework.criteria().stream()
                .map(Criterion::id)
                .filter(id -> chance(0.2))
                .collect(Collectors.toSet());
        List<Rating> ratings = new ArrayList<>();
        for (Rater rater : like.raters()) {
            for (Criterion criterion : framework.criteria()) {
                boolean answers = answering == 1.0 || (!skipped.contains(criterion.id()) && chance(answering));
                if (answers && !but.contains(criterion.id())) {
                    ratings.add(Rating.of(rater.id(), criterion.id(), answer(framework, criterion, answering)));
                }
            }
        }
        return ratings;
    }

    private Answer answer(Framework framework, Criterion criterion, double answering) {
        if (criterion.notApplicable().isPresent() && chance(0.2)) {
            return NotApplicable.of("Not here.");
        }
        return answering < 1.0 && chance(0.1)
                ? NotKnown.of()
                : Rated.of(pick(framework.scale().levels()).id());
    }

    private BigDecimal weight() {
        return new BigDecimal(pick(WEIGHTS));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
