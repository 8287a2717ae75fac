package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.report.ReportComposer;
import org.peerprinciples.checklist.voices.Disagreement;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.RaterBuilder;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.assessment.ScreenAnswerBuilder;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** Small groups aren't shown on their own: neither to those who read nor to those who add and subtract. */
class SuppressionPropertiesTest {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Case> crowded() {
        return Cases.crowded();
    }

    private static Evaluation evaluate(Case c) {
        return Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment());
    }

    /** Everything that may be shown together: an evaluation, its report and its voices. */
    private static List<byte[]> shown(Case c, int people) {
        Evaluation evaluation = evaluate(c);
        Evaluation suppressed = evaluation.suppressedBelow(people);
        return List.of(
                Evaluation.json().write(suppressed),
                Voices.json().write(Voices.of(evaluation, people)),
                ReportExporters.markdown()
                        .export(report(c, evaluation, people).build())
                        .getBytes(StandardCharsets.UTF_8),
                ReportExporters.text()
                        .export(report(c, evaluation, people).brief().build())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The report with everything that may stand in it. */
    private static ReportComposer report(Case c, Evaluation evaluation, int people) {
        return Report.builder(c.framework(), evaluation.suppressedBelow(people))
                .voices(Voices.of(evaluation, people))
                .youSaidWeDid(YouSaidWeDid.of(evaluation, people));
    }

    /** What is read back has nothing but what may be shown, so a report of it can't have more. */
    @Property(tries = 100)
    void aReportSaysNothingThatIsntInWhatMayBeShown(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 2, max = 4) int people) {
        Evaluation evaluation = evaluate(c);
        Evaluation shown = evaluation.suppressedBelow(people);
        ReportComposer read = Report.builder(
                        c.framework(), Evaluation.json().read(Evaluation.json().write(shown)))
                .voices(Voices.json().read(Voices.json().write(Voices.of(evaluation, people))))
                .youSaidWeDid(YouSaidWeDid.json().read(YouSaidWeDid.json().write(YouSaidWeDid.of(evaluation, people))));

        assertThat(report(c, evaluation, people).build()).isEqualTo(read.build());
        assertThat(report(c, evaluation, people).brief().build())
                .isEqualTo(read.brief().build());
    }

    @Property(tries = 50)
    void nobodyWhoAddsAndSubtractsLearnsWhatFewPeopleSaid(
            @ForAll("crowded") Case c, @ForAll @IntRange(min = 2, max = 4) int people) {
        Assume.that(!c.isMedian());
        Attacker attacker = new Attacker(
                c.framework(),
                c.assessment(),
                other -> shown(c.with(other), people).subList(0, 2));

        for (Criterion criterion : c.framework().criteria()) {
            groups(c).forEach((group, members) -> {
                Set<RaterId> rated = new LinkedHashSet<>();
                double[] sum = new double[attacker.answers().size()];
                for (int i = 0; i < sum.length; i++) {
                    Rating rating = attacker.answers().get(i);
                    if (rating.criterion().equals(criterion.id()) && members.contains(rating.rater())) {
                        rated.add(rating.rater());
                        sum[i] = 1;
                    }
                }
                if (rated.size() < people) {
                    assertThat(attacker.canWorkOut(sum))
                            .as("what %s said of %s, below %s", group, criterion.id(), people)
                            .isFalse();
                }
            });
        }
    }

    @Property(tries = 40)
    void norWhatFewPeopleSaidOfAPrinciple(@ForAll("crowded") Case c, @ForAll @IntRange(min = 2, max = 4) int people) {
        Assume.that(!c.isMedian());
        Attacker attacker = new Attacker(
                c.framework(),
                c.assessment(),
                other -> shown(c.with(other), people).subList(0, 2));

        c.framework()
                .principles()
                .forEach(principle -> groups(c).forEach((group, members) -> {
                    Set<RaterId> rated = new LinkedHashSet<>();
                    double[] sum = new double[attacker.answers().size()];
                    for (int i = 0; i < sum.length; i++) {
                        Rating rating = attacker.answers().get(i);
                        if (rating.criterion().principle().equals(principle.id()) && members.contains(rating.rater())) {
                            rated.add(rating.rater());
                            sum[i] = c.framework()
                                    .criterion(rating.criterion())
                                    .weight()
                                    .doubleValue();
                        }
                    }
                    if (rated.size() < people) {
                        assertThat(attacker.canWorkOut(sum))
                                .as("what %s said of %s, below %s", group, principle.id(), people)
                                .isFalse();
                    }
                }));
    }

    /** So that the attacker's failures mean something. */
    @Property(tries = 40)
    void withoutSuppressionTheAttackerLearnsWhatEverySideSaid(@ForAll("crowded") Case c) {
        Assume.that(!c.isMedian());
        Attacker attacker = new Attacker(
                c.framework(), c.assessment(), other -> shown(c.with(other), 1).subList(0, 2));
        Evaluation evaluation = evaluate(c);

        for (SideId side : c.framework().sides().stream().map(each -> each.id()).toList()) {
            for (Criterion criterion : c.framework().criteria()) {
                boolean isCounted = evaluation.criterion(criterion.id()).isCounted();
                double[] sum = new double[attacker.answers().size()];
                boolean hasRated = false;
                for (int i = 0; i < sum.length; i++) {
                    Rating rating = attacker.answers().get(i);
                    boolean rated = rating.criterion().equals(criterion.id())
                            && rating.answer() instanceof Rated
                            && sides(c, rating).contains(side);
                    sum[i] = rated ? 1 : 0;
                    hasRated |= rated;
                }
                if (isCounted && hasRated) {
                    assertThat(attacker.canWorkOut(sum)).isTrue();
                }
            }
        }
    }

    /** Sides, roles, every single person, and the rest of each side without one of its roles. */
    private static Map<String, Set<RaterId>> groups(Case c) {
        Map<String, Set<RaterId>> groups = new LinkedHashMap<>();
        c.framework()
                .sides()
                .forEach(side -> groups.put(
                        "side " + side.id(), raters(c, role -> role.sides().contains(side.id()))));
        c.framework().roles().forEach(role -> groups.put("role " + role.id(), raters(c, role::equals)));
        c.framework()
                .sides()
                .forEach(side -> c.framework().roles().forEach(role -> {
                    Set<RaterId> rest = new LinkedHashSet<>(groups.getOrDefault("side " + side.id(), Set.of()));
                    rest.removeAll(groups.getOrDefault("role " + role.id(), Set.of()));
                    groups.put("side " + side.id() + " without " + role.id(), rest);
                }));
        c.assessment().raters().forEach(rater -> groups.put("rater " + rater.id(), Set.of(rater.id())));
        return groups;
    }

    private static Set<RaterId> raters(Case c, Predicate<Role> which) {
        return c.assessment().raters().stream()
                .filter(rater -> rater.roles().stream().map(c.framework()::role).anyMatch(which))
                .map(Rater::id)
                .collect(Collectors.toSet());
    }

    @Property(tries = 100, maxDiscardRatio = 30)
    void exchangingWhatTwoSidesSaidWhereTheyAreShownTogetherChangesNothing(
            @ForAll("crowded") Case c, @ForAll @IntRange(min = 2, max = 4) int people, @ForAll Random random) {
        Suppressed left = evaluate(c).suppressedBelow(people).suppressed().orElseThrow();
        List<CriterionId> together = Stream.of(left.together(), left.keptBack(), left.withheld())
                .flatMap(List::stream)
                .filter(id -> sidesThatRated(c, id).size() > 1)
                .toList();
        Assume.that(!together.isEmpty());
        CriterionId criterion = together.get(random.nextInt(together.size()));
        List<SideId> sides = new ArrayList<>(sidesThatRated(c, criterion));
        Collections.shuffle(sides, random);
        List<Level> levels = c.framework().scale().levels();
        LevelId one = levels.get(random.nextInt(levels.size())).id();
        LevelId other = levels.get(random.nextInt(levels.size())).id();
        Case before = answered(answered(c, criterion, sides.get(0), one), criterion, sides.get(1), other);
        Case after = answered(answered(c, criterion, sides.get(0), other), criterion, sides.get(1), one);

        assertThat(shown(after, people)).containsExactlyElementsOf(shown(before, people));
    }

    /** The sides that rated, without those of which somebody speaks for another side too. */
    private static Set<SideId> sidesThatRated(Case c, CriterionId criterion) {
        List<Set<SideId>> each = c.assessment().ratings().stream()
                .filter(rating -> rating.criterion().equals(criterion) && rating.answer() instanceof Rated)
                .map(rating -> sides(c, rating))
                .toList();
        Set<SideId> alone = each.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        each.stream().filter(sides -> sides.size() > 1).forEach(alone::removeAll);
        boolean someonePlans = c.assessment().ratings().stream()
                .anyMatch(rating -> rating.criterion().equals(criterion) && rating.answer() instanceof Planned);
        return someonePlans ? Set.of() : alone;
    }

    private static Set<SideId> sides(Case c, Rating rating) {
        Framework framework = c.framework();
        List<RoleId> telling = framework.criterion(rating.criterion()).roles();
        return c.assessment().raters().stream()
                .filter(rater -> rater.id().equals(rating.rater()))
                .flatMap(rater -> rater.roles().stream())
                .filter(telling::contains)
                .flatMap(role -> framework.role(role).sides().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Case answered(Case c, CriterionId criterion, SideId side, LevelId level) {
        return c.withRatings(c.assessment().ratings().stream()
                .map(rating -> rating.criterion().equals(criterion)
                                && rating.answer() instanceof Rated
                                && sides(c, rating).equals(Set.of(side))
                        ? Rating.of(rating.rater(), rating.criterion(), Rated.of(level))
                        : rating)
                .toList());
    }

    @Property(tries = 60, maxDiscardRatio = 30)
    void withheldAnswersChangeNothingWhateverTheyAre(
            @ForAll("crowded") Case c, @ForAll @IntRange(min = 2, max = 5) int people, @ForAll Random random) {
        List<CriterionId> withheld =
                evaluate(c).suppressedBelow(people).suppressed().orElseThrow().withheld();
        Assume.that(!withheld.isEmpty());
        List<Level> levels = c.framework().scale().levels();
        Case other = c.withRatings(c.assessment().ratings().stream()
                .map(rating -> withheld.contains(rating.criterion()) && rating.answer() instanceof Rated
                        ? Rating.of(
                                rating.rater(),
                                rating.criterion(),
                                Rated.of(levels.get(random.nextInt(levels.size()))
                                        .id()))
                        : rating)
                .toList());

        assertThat(shown(other, people)).containsExactlyElementsOf(shown(c, people));
    }

    @Property(tries = 100)
    void whatIsShownIsReadBackAndSaysWhatIsLeftOut(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 2, max = 6) int people) {
        Evaluation evaluation = evaluate(c);
        Evaluation suppressed = evaluation.suppressedBelow(people);
        Voices voices = Voices.of(evaluation, people);

        assertThat(Evaluation.json().read(Evaluation.json().write(suppressed))).isEqualTo(suppressed);
        assertThat(Voices.json().read(Voices.json().write(voices))).isEqualTo(voices);
        assertThat(suppressed.provenance().suppressedBelow()).contains(people);
        assertThat(suppressed.hasWorkings()).isFalse();
        Suppressed left = suppressed.suppressed().orElseThrow();
        assertThat(suppressed.principles().stream().flatMap(p -> p.criteria().stream()))
                .allSatisfy(result -> assertThat(result.lowest()).isEmpty())
                .filteredOn(result ->
                        !left.shows(result.criterion()) || left.together().contains(result.criterion()))
                .allSatisfy(result -> {
                    assertThat(result.sides()).isEmpty();
                    assertThat(result.roles()).isEmpty();
                    assertThat(result.score().isPresent() && left.keptBack().contains(result.criterion()))
                            .isFalse();
                    assertThat(result.floor()).isEmpty();
                    assertThat(result.evidence()).isEmpty();
                });
        assertThat(voices.agenda()).allSatisfy(item -> {
            assertThat(left.together()).doesNotContain(item.criterion());
            assertThat(left.shows(item.criterion())).isTrue();
            assertThat(item.between()).isNotEqualTo(Disagreement.Between.RATERS);
        });
    }

    @Property(tries = 80)
    void withManyOfEverybodyEverythingIsShown(@ForAll("cases") Case c) {
        Assume.that(!c.assessment().raters().isEmpty());
        Case many = c.with(copies(c.assessment(), 4));
        Evaluation evaluation = evaluate(many);

        Evaluation suppressed = evaluation.suppressedBelow(4);

        assertThat(suppressed.suppressed())
                .isEqualTo(Optional.of(
                        new Suppressed(4, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
        assertThat(withoutSinglePeople(suppressed)).isEqualTo(withoutSinglePeople(evaluation));
        assertThat(Voices.of(evaluation, 4).sides())
                .isEqualTo(Voices.of(evaluation).sides());
        assertThat(Voices.of(evaluation, 4).roles())
                .isEqualTo(Voices.of(evaluation).roles());
        assertThat(Voices.of(evaluation, 4).agenda())
                .isEqualTo(Voices.of(evaluation).agenda().stream()
                        .filter(item -> item.between() != Disagreement.Between.RATERS)
                        .toList());
    }

    /** All but plans, steps and extremes, which are single people's answers. */
    private static List<Object> withoutSinglePeople(Evaluation evaluation) {
        return List.of(
                evaluation.sides(),
                evaluation.screen(),
                evaluation.overall(),
                evaluation.standing(),
                evaluation.principles().stream()
                        .map(principle -> List.of(principle.score(), principle.standing(), principle.ledger()))
                        .toList(),
                evaluation.principles().stream()
                        .flatMap(principle -> principle.criteria().stream())
                        .map(result -> List.of(
                                result.counting(),
                                result.score(),
                                result.ledger(),
                                result.roles().stream()
                                        .map(role -> List.of(role.role(), role.rated(), role.shown()))
                                        .toList(),
                                result.floor(),
                                result.evidence(),
                                result.sides().stream()
                                        .map(side -> List.of(
                                                side.side(),
                                                side.expected(),
                                                side.rated(),
                                                side.notApplicable(),
                                                side.notKnown(),
                                                side.points()))
                                        .toList()))
                        .toList(),
                evaluation.enquiries());
    }

    private static Assessment copies(Assessment assessment, int times) {
        AssessmentBuilder many = new AssessmentBuilder()
                .from(assessment)
                .raters(List.of())
                .ratings(List.of())
                .screen(List.of());
        for (int i = 0; i < times; i++) {
            String more = "-x" + i;
            assessment
                    .raters()
                    .forEach(rater -> many.addRaters(new RaterBuilder()
                            .from(rater)
                            .id(RaterId.of(rater.id() + more))
                            .build()));
            assessment
                    .ratings()
                    .forEach(rating -> many.addRatings(new RatingBuilder()
                            .from(rating)
                            .rater(RaterId.of(rating.rater() + more))
                            .build()));
            assessment
                    .screen()
                    .forEach(answer -> many.addScreen(new ScreenAnswerBuilder()
                            .from(answer)
                            .rater(RaterId.of(answer.rater() + more))
                            .build()));
        }
        return many.build();
    }

    @Property(tries = 80)
    void withMorePeopleThanThereAreNothingThatAnybodySaidIsShown(@ForAll("crowded") Case c) {
        Evaluation suppressed = evaluate(c).suppressedBelow(11);

        assertThat(suppressed.principles().stream().flatMap(p -> p.criteria().stream()))
                .filteredOn(CriterionResult::isCounted)
                .allSatisfy(result -> {
                    assertThat(result.score().orElseThrow().low()).isZero();
                    assertThat(result.score().orElseThrow().high()).isEqualTo(100);
                });
        assertThat(suppressed.nextSteps()).isEmpty();
        assertThat(suppressed.planned()).isEmpty();
    }

    @Property(tries = 60)
    void theOrderOfRatersAndRatingsDoesNotMatter(
            @ForAll("crowded") Case c, @ForAll @IntRange(min = 1, max = 4) int people, @ForAll Random random) {
        List<Rater> raters = new ArrayList<>(c.assessment().raters());
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        Collections.shuffle(raters, random);
        Collections.shuffle(ratings, random);

        Case shuffled = c.withRaters(raters).withRatings(ratings);

        assertThat(Case.said(evaluate(shuffled).suppressedBelow(people)))
                .isEqualTo(Case.said(evaluate(c).suppressedBelow(people)));
        assertThat(Case.butForTheOrder(Voices.json().write(Voices.of(evaluate(shuffled), people))))
                .isEqualTo(Case.butForTheOrder(Voices.json().write(Voices.of(evaluate(c), people))));
    }

    @Property(tries = 30)
    void belowOneOrTwoPeopleNobodyIsAGroup(@ForAll("cases") Case c, @ForAll @IntRange(min = 0, max = 1) int people) {
        Evaluation evaluation = evaluate(c);

        assertThat(evaluation.suppressedBelow(people)).isSameAs(evaluation);
        assertThat(Voices.of(evaluation, people)).isEqualTo(Voices.of(evaluation));
        assertThat(Stream.of(evaluation.suppressed(), evaluation.provenance().suppressedBelow()))
                .allMatch(Optional::isEmpty);
    }
}
