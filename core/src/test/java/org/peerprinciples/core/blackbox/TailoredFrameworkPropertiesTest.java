package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.fixture.TailoringArbitraries;
import org.peerprinciples.core.fixture.TailoringArbitraries.Stacked;
import org.peerprinciples.core.fixture.TailoringArbitraries.Tailored;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** What holds whatever is tailored, and however. */
class TailoredFrameworkPropertiesTest {

    @Property(tries = 300)
    void whatResultsIsConsistentAndCanBeWrittenAndRead(@ForAll("tailored") Tailored tailored) {
        Framework result = result(tailored);

        assertThat(FrameworkJson.problems(result)).isEmpty();
        assertThat(FrameworkJson.standard().read(FrameworkJson.write(result))).isEqualTo(result);
    }

    @Property(tries = 300)
    void whatIsLeftOutIsGoneAndWhatIsAddedFollowsInOrder(@ForAll("tailored") Tailored tailored) {
        Framework result = result(tailored);
        Changed changed = new Changed(tailored.tailoring());
        List<PrincipleId> expected = new ArrayList<>();
        for (Principle principle : tailored.base().principles()) {
            if (!changed.out.contains(principle.id())) {
                expected.add(principle.id());
                assertThat(ids(result.principle(principle.id()))).isEqualTo(changed.criteriaOf(principle));
            }
        }
        changed.added.forEach(principle -> expected.add(principle.id()));

        assertThat(result.principles()).extracting(Principle::id).isEqualTo(expected);
        assertThat(result.principles()).containsAll(changed.added);
        assertThat(result.criteria()).containsAll(changed.addedCriteria);
        Statistics.label("left out").collect(!changed.out.isEmpty());
        Statistics.label("left out").coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 300)
    void aTextIsWhatTheTailoringSaysOrWhatItWas(@ForAll("tailored") Tailored tailored) {
        Tailoring tailoring = tailored.tailoring();
        Map<TextId, String> said =
                new LinkedHashMap<>(FrameworkTexts.of(tailored.base()).all());
        said.put(TextId.of("framework/name"), tailoring.name());
        said.put(TextId.of("framework/made-with"), tailoring.madeWith());
        for (Change change : tailoring.changes()) {
            if (change instanceof Change.Reword reword) {
                said.put(reword.text(), reword.wording());
            } else if (change instanceof Change.SetFloor floor) {
                said.put(TextId.of("criterion/" + floor.criterion() + "/critical"), floor.reason());
            }
        }
        Changed changed = new Changed(tailoring);

        FrameworkTexts.of(result(tailored)).all().forEach((id, text) -> {
            if (!changed.adds(id)) {
                assertThat(text).as(id.value()).isEqualTo(said.get(id));
            }
        });
    }

    @Property(tries = 300)
    void weightsThresholdsAndFloorsAreWhatTheTailoringSaysOrWhatTheyWere(@ForAll("tailored") Tailored tailored) {
        Framework base = tailored.base();
        Framework result = result(tailored);
        Changed changed = new Changed(tailored.tailoring());

        for (Principle principle : result.principles()) {
            base.findPrinciple(principle.id()).ifPresent(before -> {
                assertThat(principle.weight())
                        .isEqualByComparingTo(changed.weights.getOrDefault(principle.id(), before.weight()));
                assertThat(principle.effectiveFrom())
                        .isEqualTo(
                                changed.thresholds.containsKey(principle.id())
                                        ? Optional.of(changed.thresholds.get(principle.id()))
                                        : before.effectiveFrom());
                assertThat(principle.ideas())
                        .extracting(idea -> idea.id())
                        .isEqualTo(
                                before.ideas().stream().map(idea -> idea.id()).toList());
            });
        }
        for (Criterion criterion : result.criteria()) {
            base.findCriterion(criterion.id()).ifPresent(before -> {
                assertThat(criterion.weight())
                        .isEqualByComparingTo(changed.criterionWeights.getOrDefault(criterion.id(), before.weight()));
                assertThat(criterion.critical().map(floor -> floor.floor()))
                        .isEqualTo(
                                changed.floors.containsKey(criterion.id())
                                        ? changed.floors.get(criterion.id())
                                        : before.critical().map(floor -> floor.floor()));
                assertThat(criterion.roles()).isEqualTo(before.roles());
                assertThat(criterion.sources()).isEqualTo(before.sources());
                assertThat(criterion.replaces()).isEqualTo(before.replaces());
            });
        }
    }

    @Property(tries = 300)
    void whatTailoringsCannotChangeStays(@ForAll("tailored") Tailored tailored) {
        Framework base = tailored.base();
        Framework result = result(tailored);

        assertThat(result.language()).isEqualTo(base.language());
        assertThat(result.sources()).isEqualTo(base.sources());
        assertThat(result.sides())
                .extracting(side -> side.required())
                .isEqualTo(base.sides().stream().map(side -> side.required()).toList());
        assertThat(result.roles())
                .extracting(role -> role.sides())
                .isEqualTo(base.roles().stream().map(role -> role.sides()).toList());
        assertThat(result.scale().levels())
                .extracting(level -> level.value())
                .isEqualTo(base.scale().levels().stream()
                        .map(level -> level.value())
                        .toList());
        assertThat(result.screen().questions())
                .extracting(question -> question.kind())
                .isEqualTo(base.screen().questions().stream()
                        .map(question -> question.kind())
                        .toList());
    }

    @Property(tries = 300)
    void anExampleStaysWhileItIllustratesSomethingThatStays(@ForAll("tailored") Tailored tailored) {
        Framework result = result(tailored);
        Changed changed = new Changed(tailored.tailoring());
        Set<ExampleId> stay = new HashSet<>();
        for (PracticeExample example : tailored.base().examples()) {
            List<PrincipleId> still = example.principles().stream()
                    .filter(id -> !changed.out.contains(id))
                    .toList();
            assertThat(result.findExample(example.id()).map(PracticeExample::principles))
                    .isEqualTo(Optional.of(still).filter(ids -> !ids.isEmpty()));
            if (!still.isEmpty()) {
                stay.add(example.id());
            }
        }
        for (Criterion criterion : result.criteria()) {
            tailored.base().findCriterion(criterion.id()).ifPresent(before -> {
                assertThat(criterion.examples())
                        .isEqualTo(before.examples().stream()
                                .filter(stay::contains)
                                .toList());
                assertThat(criterion.covers())
                        .isEqualTo(before.covers().stream()
                                .filter(idea -> !changed.out.contains(idea.principle()))
                                .toList());
            });
        }
    }

    @Property(tries = 200)
    void whatResultsSaysWhereItComesFrom(@ForAll("stacked") Stacked stacked) {
        TailoredFramework both = TailoredFramework.of(stacked.base(), stacked.first(), stacked.second());
        Framework result = both.framework();
        List<Tailoring> chain = new ArrayList<>(stacked.base().tailorings());
        chain.add(stacked.first());
        chain.add(stacked.second());

        assertThat(result.id()).isEqualTo(stacked.second().id());
        assertThat(result.edition()).isEqualTo(stacked.second().edition());
        assertThat(result.madeBy()).isEqualTo(stacked.second().madeBy());
        assertThat(result.tailorings()).isEqualTo(chain);
        assertThat(result.replaces()).isEmpty();
        assertThat(result.corrections()).isEmpty();
        assertThat(both.tailorings()).containsExactly(stacked.first(), stacked.second());
        assertThat(both.base()).isEqualTo(stacked.base());
        assertThat(both.findRoot().isPresent())
                .isEqualTo(stacked.base().tailorings().isEmpty());
    }

    @Property(tries = 200)
    void tailoringsAppliedTogetherGiveWhatTheyGiveOneByOne(@ForAll("stacked") Stacked stacked) {
        TailoredFramework both = TailoredFramework.of(stacked.base(), stacked.first(), stacked.second());
        Framework between =
                TailoredFramework.of(stacked.base(), stacked.first()).framework();

        assertThat(both.framework())
                .isEqualTo(TailoredFramework.of(between, stacked.second()).framework());
        assertThat(both.bases()).containsExactly(stacked.base(), between);
        assertThat(both.stages()).containsExactly(stacked.base(), between, both.framework());
    }

    @Property(tries = 200)
    void theOrderOfChangesMattersOnlyForTheOrderOfWhatIsAdded(@ForAll("tailored") Tailored tailored) {
        List<Change> additionsLast = new ArrayList<>();
        tailored.tailoring().changes().stream()
                .filter(change -> !isAddition(change))
                .forEach(additionsLast::add);
        tailored.tailoring().changes().stream()
                .filter(change -> isAddition(change))
                .forEach(additionsLast::add);
        Tailoring other = Tailoring.builder()
                .from(tailored.tailoring())
                .changes(additionsLast)
                .build();

        assertThat(withoutTailorings(
                        TailoredFramework.of(tailored.base(), other).framework()))
                .isEqualTo(withoutTailorings(result(tailored)));
    }

    @Property(tries = 100)
    void aTailoredFrameworkIsFoundAgainFromItsRootAndOnlyFromIt(@ForAll("stacked") Stacked stacked) {
        Framework root = withoutTailorings(stacked.base());
        Tailoring first =
                Tailoring.builder().from(stacked.first()).base(root.ref()).build();
        Framework between = TailoredFramework.of(root, first).framework();
        Tailoring second =
                Tailoring.builder().from(stacked.second()).base(between.ref()).build();
        Framework result = TailoredFramework.of(between, second).framework();

        assertThat(TailoredFramework.find(result, FrameworkCatalog.of(root))
                        .orElseThrow()
                        .stages())
                .containsExactly(root, between, result);
        assertThat(TailoredFramework.find(result, FrameworkCatalog.of(between))).isEmpty();
        assertThat(TailoringJson.using(FrameworkCatalog.of(root)).problems(first))
                .isEmpty();
        assertThat(TailoringJson.using(FrameworkCatalog.of(root)).problems(second))
                .isNotEmpty();
    }

    /** What is wrong in one tailoring neither hides nor adds anything in the next, pinned or not. */
    @Property(tries = 100)
    void aFaultInEachTailoringIsToldAndNoOther(@ForAll("stacked") Stacked stacked) {
        Tailoring first = withFault(stacked.first());
        Tailoring second = withFault(stacked.second());
        int index = stacked.base().tailorings().size();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> TailoredFramework.of(stacked.base(), first, second))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.place().pointer())
                        .containsExactly(
                                "/tailorings/" + index + "/changes/"
                                        + stacked.first().changes().size() + "/principle",
                                "/tailorings/" + (index + 1) + "/changes/"
                                        + stacked.second().changes().size() + "/principle"));
    }

    private static Tailoring withFault(Tailoring tailoring) {
        return Tailoring.builder()
                .from(tailoring)
                .addChanges(new Change.WeighPrinciple(PrincipleId.of("not-there-at-all"), BigDecimal.ONE, "Why."))
                .build();
    }

    private static boolean isAddition(Change change) {
        return change instanceof Change.AddCriterion || change instanceof Change.AddPrinciple;
    }

    private static Framework withoutTailorings(Framework framework) {
        return Framework.builder().from(framework).tailorings(List.of()).build();
    }

    private static Framework result(Tailored tailored) {
        return TailoredFramework.of(tailored.base(), tailored.tailoring()).framework();
    }

    private static List<CriterionId> ids(Principle principle) {
        return principle.criteria().stream().map(Criterion::id).toList();
    }

    /** What the changes of a tailoring name, read off one by one. */
    private static final class Changed {

        private final Set<PrincipleId> out = new HashSet<>();
        private final Set<CriterionId> criteriaOut = new HashSet<>();
        private final List<Principle> added = new ArrayList<>();
        private final List<Criterion> addedCriteria = new ArrayList<>();
        private final Map<PrincipleId, BigDecimal> weights = new LinkedHashMap<>();
        private final Map<PrincipleId, BigDecimal> thresholds = new LinkedHashMap<>();
        private final Map<CriterionId, BigDecimal> criterionWeights = new LinkedHashMap<>();
        private final Map<CriterionId, Optional<LevelId>> floors = new LinkedHashMap<>();

        Changed(Tailoring tailoring) {
            for (Change change : tailoring.changes()) {
                if (change instanceof Change.LeaveOutPrinciple it) {
                    out.add(it.principle());
                } else if (change instanceof Change.LeaveOutCriterion it) {
                    criteriaOut.add(it.criterion());
                } else if (change instanceof Change.AddPrinciple it) {
                    added.add(it.principle());
                } else if (change instanceof Change.AddCriterion it) {
                    addedCriteria.add(it.criterion());
                } else if (change instanceof Change.WeighPrinciple it) {
                    weights.put(it.principle(), it.weight());
                } else if (change instanceof Change.WeighCriterion it) {
                    criterionWeights.put(it.criterion(), it.weight());
                } else if (change instanceof Change.SetFloor it) {
                    floors.put(it.criterion(), it.floor());
                } else if (change instanceof Change.SetThreshold it) {
                    thresholds.put(it.principle(), it.effectiveFrom());
                }
            }
        }

        List<CriterionId> criteriaOf(Principle before) {
            List<CriterionId> ids = new ArrayList<>(ids(before));
            ids.removeAll(criteriaOut);
            addedCriteria.stream()
                    .map(Criterion::id)
                    .filter(id -> id.principle().equals(before.id()))
                    .forEach(ids::add);
            return ids;
        }

        boolean adds(TextId text) {
            String id = text.value().split("/", -1)[1];
            String principle = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
            return added.stream().anyMatch(it -> it.id().value().equals(principle))
                    || addedCriteria.stream().anyMatch(it -> it.id().value().equals(id));
        }
    }

    @Provide
    Arbitrary<Tailored> tailored() {
        return TailoringArbitraries.tailored();
    }

    @Provide
    Arbitrary<Stacked> stacked() {
        return TailoringArbitraries.stacked();
    }
}
