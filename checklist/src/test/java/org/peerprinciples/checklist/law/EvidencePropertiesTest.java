package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.evidence.EvidenceStrength;
import org.peerprinciples.checklist.evidence.PrincipleEvidence;
import org.peerprinciples.checklist.evidence.StrengthCount;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;

/** Evidence qualifies scores and never moves one; more of it is never weaker. */
class EvidencePropertiesTest {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static List<Evidence> evidence(Case c, Random random) {
        List<RoleId> roles = c.framework().roles().stream().map(Role::id).toList();
        List<Evidence> evidence = new ArrayList<>(List.of(Document.builder()
                .id(EvidenceId.of("account"))
                .title("A paper")
                .shows("Something.")
                .build()));
        for (int i = 0; i < 6; i++) {
            EvidenceId id = EvidenceId.of("e-" + i);
            Optional<LocalDate> date = random.nextBoolean()
                    ? Optional.of(c.assessment().date().minusMonths(random.nextInt(60)))
                    : Optional.empty();
            Optional<EvidenceId> toldIn =
                    random.nextBoolean() ? Optional.of(EvidenceId.of("account")) : Optional.empty();
            evidence.add(
                    random.nextInt(4) == 0
                            ? Survey.builder()
                                    .id(id)
                                    .statement("So.")
                                    .agreed(Share.ofCount(random.nextInt(10), 9 + random.nextInt(40)))
                                    .date(date)
                                    .toldIn(toldIn)
                                    .build()
                            : Voice.builder()
                                    .id(id)
                                    .role(roles.get(random.nextInt(roles.size())))
                                    .words("So.")
                                    .date(date)
                                    .toldIn(toldIn)
                                    .build());
        }
        return evidence;
    }

    private static Case citing(Case c, List<Evidence> evidence, double chance, Random random) {
        List<Rating> ratings = new ArrayList<>();
        for (Rating rating : c.assessment().ratings()) {
            ratings.add(new RatingBuilder()
                    .from(rating)
                    .evidence(evidence.stream()
                            .map(Evidence::id)
                            .filter(id -> random.nextDouble() < chance)
                            .toList())
                    .build());
        }
        return c.with(new AssessmentBuilder()
                .from(c.assessment())
                .evidence(evidence)
                .ratings(ratings)
                .build());
    }

    @Property(tries = 150)
    void evidenceNeverMovesAScoreOrAStanding(@ForAll("cases") Case c, @ForAll Random random) {
        Evaluation without = c.evaluation();
        Evaluation with = citing(c, evidence(c, random), 0.3, random).evaluation();

        assertThat(with.overall()).isEqualTo(without.overall());
        assertThat(with.standing()).isEqualTo(without.standing());
        assertThat(with.screen()).isEqualTo(without.screen());
        for (int p = 0; p < with.principles().size(); p++) {
            assertThat(with.principles().get(p).score())
                    .isEqualTo(without.principles().get(p).score());
            assertThat(with.principles().get(p).standing())
                    .isEqualTo(without.principles().get(p).standing());
            assertThat(with.principles().get(p).ledger())
                    .isEqualTo(without.principles().get(p).ledger());
        }
        assertThat(Case.butForTheOrder(Robustness.json().write(Robustness.of(with))))
                .isEqualTo(Case.butForTheOrder(Robustness.json().write(Robustness.of(without))));
    }

    @Property(tries = 150)
    void moreEvidenceIsNeverWeaker(@ForAll("cases") Case c, @ForAll Random random) {
        List<Evidence> evidence = evidence(c, random);
        Case some = citing(c, evidence, 0.2, random);
        List<Rating> more = some.assessment().ratings().stream()
                .map(rating -> new RatingBuilder()
                        .from(rating)
                        .evidence(Stream.concat(
                                        rating.evidence().stream(),
                                        Stream.of(evidence.get(random.nextInt(evidence.size()))
                                                .id()))
                                .distinct()
                                .toList())
                        .build())
                .map(Rating.class::cast)
                .toList();
        List<EvidenceStrength> before = strengths(some);
        List<EvidenceStrength> after = strengths(some.withRatings(more));

        assertThat(IntStream.range(0, before.size())).allMatch(i -> after.get(i).compareTo(before.get(i)) >= 0);
    }

    private static List<EvidenceStrength> strengths(Case c) {
        return EvidenceReading.of(c.evaluation()).principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .map(criterion -> criterion.strength())
                .toList();
    }

    @Property(tries = 100)
    void countsAddUpAndOrderDoesNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        Case cited = citing(c, evidence(c, random), 0.3, random);
        EvidenceReading reading = EvidenceReading.of(cited.evaluation());
        for (PrincipleEvidence principle : reading.principles()) {
            assertThat(principle.strengths().stream()
                            .mapToInt(StrengthCount::criteria)
                            .sum())
                    .isEqualTo(principle.criteria().size());
        }
        List<Rating> ratings = new ArrayList<>(cited.assessment().ratings());
        Collections.shuffle(ratings, random);
        EvidenceReading shuffled = EvidenceReading.of(cited.withRatings(ratings).evaluation());
        assertThat(Case.butForTheOrder(EvidenceReading.json().write(shuffled)))
                .isEqualTo(Case.butForTheOrder(EvidenceReading.json().write(reading)));
        assertThat(EvidenceReading.json().read(EvidenceReading.json().write(reading)))
                .isEqualTo(reading);
        assertThat(EvidenceReading.of(cited.evaluation(), 1, BigDecimal.valueOf(95))
                        .older())
                .containsAll(reading.older());
    }
}
