package org.peerprinciples.checklist.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.evidence.ActivityRecord;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;

class EvidenceReadingTest {

    private static final String WORDS = "Nobody must read this here";
    private static final CriterionId LISTENING = CriterionId.of("care.listening");

    private static Voice voice(String id, String role, Optional<EvidenceId> toldIn) {
        return Voice.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of(role))
                .words(WORDS)
                .toldIn(toldIn)
                .build();
    }

    private static Voice voice(String id, String role) {
        return voice(id, role, Optional.empty());
    }

    private static Observation observation(String id, Optional<RoleId> role) {
        return Observation.builder()
                .id(EvidenceId.of(id))
                .role(role)
                .what(WORDS)
                .build();
    }

    private static Document document(String id, Optional<EvidenceId> toldIn) {
        return Document.builder()
                .id(EvidenceId.of(id))
                .title("A paper")
                .shows("Something.")
                .toldIn(toldIn)
                .build();
    }

    private static Survey survey(String id, Share agreed) {
        return Survey.builder()
                .id(EvidenceId.of(id))
                .statement("I am heard")
                .agreed(agreed)
                .build();
    }

    private static ActivityRecord activity(String id, Optional<EvidenceId> toldIn) {
        return ActivityRecord.builder()
                .id(EvidenceId.of(id))
                .what("Tuesdays")
                .sessions(40)
                .people(1000)
                .toldIn(toldIn)
                .build();
    }

    private static Pledge pledge(String id) {
        return Pledge.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("friend"))
                .what(WORDS)
                .status(PledgeStatus.MADE)
                .build();
    }

    /** What is behind a criterion on which somebody cites all of this. */
    private static CriterionEvidence citing(Evidence... cited) {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening").evidence(cited);
        sketch.rater("m", "member")
                .rates(
                        "care.listening",
                        2,
                        List.of(cited).stream()
                                .map(item -> item.id().toString())
                                .toArray(String[]::new));
        return of(sketch).criterion(LISTENING);
    }

    private static EvidenceReading of(Sketch sketch) {
        return EvidenceReading.of(sketch.evaluate(List.of()));
    }

    static EvidenceReading ofEveryKind() {
        Optional<EvidenceId> account = Optional.of(EvidenceId.of("account"));
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .criterion("care.time")
                .criterion("safe.rules")
                .arrangement(built -> built.organisation("A town").safeguardingContact("The lead"))
                .assessment(built -> built.note("A sketch."))
                .evidence(
                        dated("first", account),
                        dated("second", account),
                        document("account", Optional.empty()),
                        observation("seen", Optional.of(RoleId.of("friend"))),
                        activity("tuesdays", account),
                        pledge("promise"),
                        survey("asked", Share.published(BigDecimal.valueOf(91), 271)),
                        survey("counted", Share.ofCount(7, 9)));
        sketch.rater("m", "member")
                .rates("care.listening", 2, "first", "second", "account", "seen", "tuesdays", "promise", "asked")
                .rates("care.time", 2, "first", "second", "counted")
                .rates("safe.rules", 2, "first", "second");
        return of(sketch);
    }

    private static Voice dated(String id, Optional<EvidenceId> toldIn) {
        return Voice.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("member"))
                .words(WORDS)
                .date(Sketch.DAY.minusMonths(30))
                .toldIn(toldIn)
                .build();
    }

    @Test
    void withoutEvidenceThereIsNone() {
        CriterionEvidence none = citing();

        assertThat(none.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(none.sources()).isZero();
        assertThat(none.cited()).isEmpty();
    }

    @Test
    void aPledgeShowsIntentAndIsNone() {
        CriterionEvidence pledged = citing(pledge("promise"));

        assertThat(pledged.strength()).isEqualTo(EvidenceStrength.NONE);
        assertThat(pledged.sources()).isZero();
        assertThat(pledged.cited())
                .containsExactly(new CitedEvidence(
                        EvidenceId.of("promise"),
                        EvidenceKind.PLEDGE,
                        Optional.of(RoleId.of("friend")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Test
    void whatIsMeasuredSaysHowFewAnswered() {
        CriterionEvidence measured =
                citing(survey("many", Share.ofCount(70, 90)), survey("few", Share.ofCount(2, 3)), voice("a", "member"));

        assertThat(measured.strength()).isEqualTo(EvidenceStrength.MEASURED);
        assertThat(measured.fewestRespondents()).contains(3);
        assertThat(measured.cited())
                .extracting(CitedEvidence::respondents)
                .containsExactly(Optional.of(90), Optional.of(3), Optional.empty());
        assertThat(citing(voice("a", "member")).fewestRespondents()).isEmpty();
    }

    @Test
    void twoVoicesOfOneRoleAreOneRole() {
        CriterionEvidence said = citing(voice("a", "member"), voice("b", "member"));

        assertThat(said.strength()).isEqualTo(EvidenceStrength.SAID_BY_ONE_ROLE);
        assertThat(said.sources()).isEqualTo(2);
        assertThat(said.saidBy()).containsExactly(RoleId.of("member"));
    }

    @Test
    void aVoiceAndAnObservationOfOthersAreSeveral() {
        CriterionEvidence said = citing(voice("a", "friend"), observation("b", Optional.of(RoleId.of("member"))));

        assertThat(said.strength()).isEqualTo(EvidenceStrength.SAID_BY_SEVERAL_ROLES);
        assertThat(said.saidBy()).containsExactly(RoleId.of("member"), RoleId.of("friend"));
    }

    @Test
    void anObservationOfNobodyInParticularAddsNoRole() {
        assertThat(citing(voice("a", "friend"), observation("b", Optional.empty()))
                        .strength())
                .isEqualTo(EvidenceStrength.SAID_BY_ONE_ROLE);
        assertThat(citing(observation("b", Optional.empty())).strength()).isEqualTo(EvidenceStrength.SAID_BY_ONE_ROLE);
    }

    /** Who tells of two people chooses what to tell of them. */
    @Test
    void voicesToldInOneDocumentAreSaidByOne() {
        Optional<EvidenceId> account = Optional.of(EvidenceId.of("account"));
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .evidence(
                        document("account", Optional.empty()),
                        voice("a", "member", account),
                        voice("b", "friend", account));
        sketch.rater("m", "member").rates("care.listening", 2, "a", "b");
        CriterionEvidence told = of(sketch).criterion(LISTENING);

        assertThat(told.strength()).isEqualTo(EvidenceStrength.SAID_BY_ONE_ROLE);
        assertThat(told.sources()).isEqualTo(1);
        assertThat(told.cited()).extracting(CitedEvidence::toldIn).containsExactly(account, account);
    }

    @Test
    void whatOneAccountTellsIsOneSourceHoweverMuchItIs() {
        Optional<EvidenceId> account = Optional.of(EvidenceId.of("account"));
        CriterionEvidence told = citing(
                document("account", Optional.empty()), document("leaflet", account), activity("tuesdays", account));

        assertThat(told.strength()).isEqualTo(EvidenceStrength.DOCUMENTED);
        assertThat(told.sources()).isEqualTo(1);
        assertThat(citing(document("a", Optional.empty()), document("b", Optional.empty()))
                        .sources())
                .isEqualTo(2);
    }

    @Test
    void aRecordOfActivitiesIsDocumentedEvenWithCounts() {
        assertThat(citing(activity("tuesdays", Optional.empty()), voice("a", "member"))
                        .strength())
                .isEqualTo(EvidenceStrength.DOCUMENTED);
    }

    @Test
    void aSurveyMeasures() {
        assertThat(citing(survey("asked", Share.ofCount(3, 4)), document("a", Optional.empty()))
                        .strength())
                .isEqualTo(EvidenceStrength.MEASURED);
    }

    /** What is told in itself by mistake is its own source. */
    @Test
    void circlesEnd() {
        assertThat(citing(
                                document("a", Optional.of(EvidenceId.of("b"))),
                                document("b", Optional.of(EvidenceId.of("a"))))
                        .strength())
                .isEqualTo(EvidenceStrength.DOCUMENTED);
    }

    @Test
    void aRatingByARoleThatCannotTellCountsAsSaid() {
        Sketch sketch = Sketch.withLevels(4).criterionFor("care.listening", "member", "friend");
        sketch.rater("m", "member").rates("care.listening", 2);
        sketch.rater("x", "manager").rates("care.listening", 3);
        assertThat(of(sketch).criterion(LISTENING))
                .isEqualTo(new CriterionEvidence(
                        LISTENING,
                        EvidenceStrength.SAID_BY_ONE_ROLE,
                        1,
                        Optional.empty(),
                        List.of(RoleId.of("manager")),
                        1,
                        List.of()));

        sketch.rater("y", "reader").rates("care.listening", 1);
        assertThat(of(sketch).criterion(LISTENING).strength()).isEqualTo(EvidenceStrength.SAID_BY_SEVERAL_ROLES);
    }

    /** Somebody with two roles, and somebody with one of the two, may share all that they know. */
    @Test
    void onePersonWithTwoRolesIsOnePerson() {
        Sketch sketch = Sketch.withLevels(4).criterionFor("care.listening", "member", "friend");
        sketch.rater("x", "manager", "reader").rates("care.listening", 3);
        sketch.rater("y", "manager").rates("care.listening", 3);
        CriterionEvidence said = of(sketch).criterion(LISTENING);

        assertThat(said.strength()).isEqualTo(EvidenceStrength.SAID_BY_ONE_ROLE);
        assertThat(said.saidBy()).containsExactly(RoleId.of("manager"), RoleId.of("reader"));
        assertThat(said.ratingsAsEvidence()).isEqualTo(2);
    }

    @Test
    void whoCannotTellSaysNothing() {
        Sketch sketch = Sketch.withLevels(4).criterionFor("care.listening", "member", "friend");
        sketch.rater("x", "manager").answers("care.listening", NotKnown.of());

        assertThat(of(sketch).criterion(LISTENING).strength()).isEqualTo(EvidenceStrength.NONE);
    }

    @Test
    void whatIsSetAsideCanStillBeCited() {
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .evidence(voice("a", "member"))
                .assessment(built -> built.addSetAside(SetAside.builder()
                        .framework(FrameworkRef.of(FrameworkId.of("elsewhere"), Edition.parse("1.0.0")))
                        .addEvidence(voice("b", "chair"))
                        .build()));
        sketch.rater("m", "member").rates("care.listening", 2, "a", "b");
        CriterionEvidence said = of(sketch).criterion(LISTENING);

        assertThat(said.strength()).isEqualTo(EvidenceStrength.SAID_BY_SEVERAL_ROLES);
        assertThat(said.saidBy()).containsExactly(RoleId.of("member"), RoleId.of("chair"));
    }

    @Test
    void criteriaAreCountedByStrength() {
        PrincipleEvidence care = ofEveryKind().principle(PrincipleId.of("care"));

        assertThat(care.strengths()).extracting(StrengthCount::strength).containsExactly(EvidenceStrength.values());
        assertThat(care.strengths()).extracting(StrengthCount::criteria).containsExactly(0, 0, 0, 0, 2);
    }

    @Test
    void aPublishedPercentageSpansEveryCountThatItCanBe() {
        SurveyShare asked = ofEveryKind().surveys().get(0);

        assertThat(asked.lowestCount()).isEqualTo(246);
        assertThat(asked.highestCount()).isEqualTo(247);
        assertThat(asked.share()).hasToString("90.7% to 91.2%");
        assertThat(asked.interval()).hasToString("86.7% to 94.0%");
        assertThat(asked.citedOn()).containsExactly(LISTENING);
        SurveyShare counted = ofEveryKind().surveys().get(1);
        assertThat(counted.share()).hasToString("77.8%");
        assertThat(counted.interval()).hasToString("45.2% to 93.7%");
    }

    @Test
    void lessConfidenceGivesANarrowerInterval() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening").evidence(survey("s", Share.ofCount(7, 9)));
        SurveyShare share = EvidenceReading.of(sketch.evaluate(List.of()), 24, BigDecimal.valueOf(80))
                .surveys()
                .get(0);

        assertThat(share.interval().low()).isGreaterThan(45.3);
        assertThat(share.citedOn()).isEmpty();
    }

    @Test
    void whatIsOlderIsWhatTheFindingCallsStale() {
        LocalDate edge = Sketch.DAY.minusMonths(24);
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .document("new", Sketch.DAY)
                .document("edge", edge)
                .document("beyond", edge.minusDays(1))
                .document("screened", edge.minusYears(1))
                .document("uncited", edge.minusYears(1));
        sketch.rater("m", "member")
                .rates("care.listening", 2, "new", "edge", "beyond")
                .screens("together", ScreenReply.YES, "screened");

        assertThat(of(sketch).older()).containsExactly(EvidenceId.of("beyond"), EvidenceId.of("screened"));
        assertThat(sketch.find(FindingRules.staleEvidence()).stream()
                        .map(Finding::evidence)
                        .toList())
                .containsExactly(of(sketch).older());
        assertThat(of(sketch).criterion(LISTENING).cited())
                .extracting(CitedEvidence::older)
                .containsExactly(false, false, true);
        assertThat(EvidenceReading.of(sketch.evaluate(List.of()), 36, BigDecimal.valueOf(95))
                        .older())
                .isEmpty();
    }

    @Test
    void nobodysWordsAreInIt() {
        EvidenceReading reading = ofEveryKind();
        byte[] json = EvidenceReading.json().write(reading);

        assertThat(EvidenceReading.json().read(json)).isEqualTo(reading);
        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain(WORDS);
        assertThat(reading).hasToString("EvidenceReading[a-1 under sketch 1.0.0: evidence on 3 of 3 criteria]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"49.9", "99.91", "0", "-95"})
    void theConfidenceIsWithinItsRange(String confidence) {
        Evaluation evaluation = Sketch.withLevels(4).criterion("care.listening").evaluate(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceReading.of(evaluation, 24, new BigDecimal(confidence)))
                .withMessage("confidence must be 50 to 99.9 per cent, but was " + confidence);
    }

    @Test
    void theAgeIsAMonthOrMore() {
        Evaluation evaluation = Sketch.withLevels(4).criterion("care.listening").evaluate(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceReading.of(evaluation, 0, BigDecimal.valueOf(95)))
                .withMessage("olderThanMonths must be 1 or more, but was 0");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        EvidenceReading reading = ofEveryKind();

        assertThatThrownBy(() -> reading.criterion(CriterionId.of("care.other")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'care.other'");
        assertThatThrownBy(() -> reading.principle(PrincipleId.of("other")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'other'");
    }

    @Test
    void anEvaluationThatWasReadHasNoEvidenceToRead() {
        Evaluation read = Evaluation.json()
                .read(Evaluation.json()
                        .write(Sketch.withLevels(4).criterion("care.listening").evaluate(List.of())));

        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceReading.of(read));
    }
}
