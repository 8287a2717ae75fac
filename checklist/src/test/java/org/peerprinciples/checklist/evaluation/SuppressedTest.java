package org.peerprinciples.checklist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** What is left of an evaluation where small groups aren't shown on their own. */
class SuppressedTest {

    private static final CriterionId LISTENING = CriterionId.of("care.listening");
    private static final CriterionId KINDNESS = CriterionId.of("care.kindness");

    /** Five members, five friends and one manager; the manager is asked about listening and not about kindness. */
    private static Sketch sketch(int managersLevel) {
        Sketch sketch =
                Sketch.withLevels(4).critical("care.listening", 1).criterionFor("care.kindness", "member", "friend");
        people(sketch, "member", 2);
        people(sketch, "friend", 3);
        sketch.rater("max", "manager")
                .comments("care.listening", managersLevel, "comment-max", "Words that max said.")
                .screens("together", ScreenReply.YES)
                .screens("treated", ScreenReply.NO);
        return sketch;
    }

    private static void people(Sketch sketch, String role, int level) {
        IntStream.range(0, 5)
                .forEach(i -> sketch.rater(role + "-" + i, role)
                        .seesPeerSupport()
                        .comments("care.listening", level, "comment-" + role + "-" + i, "Words.")
                        .comments("care.kindness", level, "comment-" + role + "-kind-" + i, "Words."));
    }

    private static Evaluation evaluate(Sketch sketch) {
        return sketch.evaluate(FindingRules.standard());
    }

    private static String written(Sketch sketch, Evaluation evaluation) {
        return new String(Evaluation.json().write(evaluation), StandardCharsets.UTF_8)
                + ReportExporters.markdown().export(Report.of(sketch.framework(), evaluation))
                + ReportExporters.text().export(Report.brief(sketch.framework(), evaluation));
    }

    @Test
    void aLoneManagerIsFoundNowhereAndCountsInTheScore() {
        Evaluation whole = evaluate(sketch(1));
        Evaluation shown = whole.suppressedBelow(5);

        assertThat(shown.overall()).isEqualTo(whole.overall());
        assertThat(shown.standing().map(StandingResult::standing))
                .isEqualTo(whole.standing().map(StandingResult::standing));
        assertThat(written(sketch(1), whole)).contains("comment-max", "organising", "Organising");
        // The roles that are asked a question are the framework's business.
        assertThat(written(sketch(1), shown)).doesNotContain("comment-max", "organising", "Organising", "1 rater");
        assertThat(shown.sides()).extracting(SideHeard::side).containsExactly(SideId.of("outside"));
    }

    @Test
    void theOthersAreHiddenOnlyWhereTheyWouldGiveTheManagerAway() {
        Evaluation shown = evaluate(sketch(1)).suppressedBelow(5);

        assertThat(shown.suppressed())
                .contains(new Suppressed(5, List.of(), List.of(LISTENING), List.of(), List.of(), List.of(), asked()));
        assertThat(shown.criterion(LISTENING).sides()).isEmpty();
        assertThat(shown.criterion(LISTENING).score()).isEmpty();
        assertThat(shown.criterion(LISTENING).ledger()).isEmpty();
        assertThat(shown.nextSteps()).extracting(StepAhead::criterion).containsExactly(KINDNESS);
        assertThat(shown.criterion(KINDNESS).score())
                .isEqualTo(evaluate(sketch(1)).criterion(KINDNESS).score());
        assertThat(shown.criterion(KINDNESS).sides())
                .hasSize(2)
                .allSatisfy(side -> assertThat(List.of(side.lowest(), side.highest(), side.notKnown()))
                        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(0)));
        assertThat(shown.findings())
                .filteredOn(finding -> finding.criteria().contains(KINDNESS))
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.comments()).hasSize(10));
    }

    @Test
    void thatSomeSideIsBelowAFloorIsSaidForSafetysSake() {
        Evaluation shown = evaluate(sketch(0)).suppressedBelow(5);

        assertThat(shown.standing().map(StandingResult::standing)).contains(Standing.TO_IMPROVE);
        assertThat(shown.principles().get(0).standing().orElseThrow().grounds())
                .contains(new Ground(
                        Ground.Kind.SIDE_BELOW_FLOOR, Optional.empty(), Optional.of(LISTENING), Optional.empty()));
        assertThat(shown.findings())
                .filteredOn(finding -> finding.code().equals("critical-shortfall"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sides()).isEmpty();
                    assertThat(finding.comments()).isEmpty();
                    assertThat(finding.grounds()).hasSize(1);
                });
        String report = written(sketch(0), shown);
        assertThat(report).contains("Before other steps, because it is critical:", "A side is below what is needed on");
        assertThat(shown.nextSteps()).noneMatch(StepAhead::belowFloor);
    }

    @Test
    void aNextStepStartsWhereAllStandTogether() {
        // (2 + 3) / 2 of three levels lies between level 2 and level 3.
        StepAhead step = evaluate(sketch(0)).suppressedBelow(5).nextSteps().get(0);

        assertThat(step.criterion()).isEqualTo(KINDNESS);
        assertThat(List.of(step.from(), step.to())).containsExactly(Sketch.level(2), Sketch.level(3));
        assertThat(written(sketch(0), evaluate(sketch(0)).suppressedBelow(5)))
                .contains("From Level 2, which all answers together reach, to Level 3.");
    }

    @Test
    void theReportSaysThatAndBelowWhatNumberGroupsAreSuppressed() {
        Sketch sketch = sketch(1);

        assertThat(written(sketch, evaluate(sketch).suppressedBelow(5)))
                .contains(
                        "No side or role of fewer than 5 people is shown on its own",
                        "Kept back: it counts, and isn't shown.",
                        "Kept back, and counted, 1 question:",
                        "Nothing is shown by itself of 1 question.",
                        "Findings that rest on small groups",
                        "Sides that aren't named here aren't shown on their own.");
        assertThat(written(sketch, evaluate(sketch))).doesNotContain("suppress");
    }

    @Test
    void whatFewerAnsweredCountsAsNotKnown() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening").criterionFor("care.rota", "manager");
        people(sketch.criterion("care.kindness"), "member", 2);
        people(sketch, "friend", 3);
        sketch.rater("max", "manager").rates("care.rota", 3).screens("together", ScreenReply.PARTLY);

        Evaluation shown = evaluate(sketch).suppressedBelow(3);

        CriterionId rota = CriterionId.of("care.rota");
        assertThat(shown.suppressed().orElseThrow().withheld()).containsExactly(rota);
        assertThat(shown.criterion(rota).score().map(Score::toString)).contains("0.0 to 100.0");
        assertThat(shown.criterion(rota).score().flatMap(Score::point)).isEmpty();
        assertThat(evaluate(sketch).criterion(rota).score().map(Score::toString))
                .contains("100.0");
        assertThat(written(sketch, shown))
                .contains("Too few answers to be shown.", "Too few answers to be shown, and not counted, 1 question:");
        assertThat(shown.enquiries()).isEmpty();
    }

    @Test
    void aScreenThatFewAnsweredIsNotKnown() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        IntStream.range(0, 4).forEach(i -> sketch.rater("m" + i, "member").rates("care.listening", 2));
        IntStream.range(0, 4).forEach(i -> sketch.rater("f" + i, "friend").rates("care.listening", 2));
        sketch.rater("f9", "friend").screens("together", ScreenReply.NO);

        Evaluation shown = evaluate(sketch).suppressedBelow(3);

        Suppressed left = shown.suppressed().orElseThrow();
        assertThat(left.withheldScreen()).containsExactly(QuestionId.of("together"));
        assertThat(left.keptBackScreen()).containsExactly(QuestionId.of("treated"));
        assertThat(shown.screen().questions()).isEmpty();
        assertThat(shown.screen().outcome()).isEqualTo(ScreenOutcome.NOT_KNOWN);
        assertThat(evaluate(sketch).screen().questions().get(0).most()).isEqualTo(ScreenReply.NO);
        assertThat(written(sketch, shown)).contains("Of the screen, with too few answers: 1 question.");
    }

    @Test
    void whatWouldSettleAStandingIsLeftOutWhereItNamesAGroup() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        IntStream.range(0, 5).forEach(i -> sketch.rater("m" + i, "member").rates("care.listening", 2));
        IntStream.range(0, 5).forEach(i -> sketch.rater("f" + i, "friend").rates("care.listening", 3));
        sketch.rater("max", "manager").cannotTell("care.listening");

        Evaluation shown = evaluate(sketch).suppressedBelow(5);

        assertThat(evaluate(sketch).principles().get(0).standing().orElseThrow().settledBy())
                .isNotEmpty();
        assertThat(shown.principles().get(0).standing().orElseThrow().settledBy())
                .isEmpty();
        assertThat(shown.enquiries()).isEmpty();
        assertThat(shown.principles().get(0).standing().orElseThrow().grounds())
                .extracting(Ground::kind)
                .containsExactly(Ground.Kind.SCORE_MAY_REACH_THRESHOLD);
        assertThat(written(sketch, shown))
                .contains("What would settle it isn't said, because it would show small groups.")
                .doesNotContain("organising", "Can't tell:");
    }

    @Test
    void nobodyOnASideIsSaid() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        IntStream.range(0, 3).forEach(i -> sketch.rater("f" + i, "friend").rates("care.listening", 3));

        Evaluation shown = evaluate(sketch).suppressedBelow(5);

        assertThat(shown.sides()).extracting(SideHeard::side).contains(SideId.of("receiving"));
        assertThat(shown.enquiries().get(0).sides()).containsExactly(SideId.of("receiving"));
    }

    @Nested
    class Roles {

        @Test
        void aLoneGuestHidesTheRolesOfTheSideAndNotTheSide() {
            Sketch sketch = Sketch.withLevels(4).criterionFor("care.listening", "member", "guest", "friend");
            IntStream.range(0, 5).forEach(i -> sketch.rater("m" + i, "member").rates("care.listening", 2));
            IntStream.range(0, 5).forEach(i -> sketch.rater("f" + i, "friend").rates("care.listening", 3));
            sketch.rater("gus", "guest").comments("care.listening", 0, "comment-gus", "Words.");

            Evaluation shown = evaluate(sketch).suppressedBelow(5);

            assertThat(shown.suppressed().orElseThrow().withoutRoles()).containsExactly(LISTENING);
            assertThat(shown.criterion(LISTENING).sides()).hasSize(2);
            assertThat(shown.criterion(LISTENING).roles()).isEmpty();
            assertThat(written(sketch, shown)).doesNotContain("comment-gus", "guest", "Guest");
        }

        @Test
        void twoRolesThatDifferByOnePersonAreNotShown() {
            Sketch sketch = Sketch.withLevels(4).criterionFor("care.listening", "member", "guest", "friend");
            IntStream.range(0, 5)
                    .forEach(i -> sketch.rater("m" + i, "member", "guest").rates("care.listening", 2));
            IntStream.range(0, 5).forEach(i -> sketch.rater("f" + i, "friend").rates("care.listening", 3));
            sketch.rater("gus", "guest").rates("care.listening", 0);

            assertThat(evaluate(sketch).suppressedBelow(5).criterion(LISTENING).roles())
                    .isEmpty();
            assertThat(evaluate(sketch).criterion(LISTENING).roles()).hasSize(3);
        }
    }

    @Nested
    class Cells {

        @Test
        void aLargeSideOfWhichFewAnsweredIsHiddenThere() {
            Sketch sketch = Sketch.withLevels(4)
                    .criterionFor("care.listening", "member", "friend")
                    .criterionFor("care.kindness", "member", "friend");
            people(sketch, "member", 2);
            people(sketch, "friend", 3);
            sketch.criterionFor("care.warmth", "member", "friend");
            sketch.rater("mia", "member").rates("care.warmth", 0).rates("care.listening", 2);
            IntStream.range(0, 5).forEach(i -> sketch.rater("g" + i, "friend").rates("care.warmth", 3));

            Evaluation shown = evaluate(sketch).suppressedBelow(5);

            assertThat(shown.suppressed().orElseThrow().keptBack()).containsExactly(CriterionId.of("care.warmth"));
            assertThat(shown.suppressed().orElseThrow().withheld()).isEmpty();
            assertThat(shown.criterion(LISTENING).sides()).hasSize(2);
            assertThat(shown.sides()).extracting(SideHeard::side).doesNotContain(SideId.of("receiving"));
        }
    }

    @Nested
    class Kinds {

        /** Five who both give and receive, five friends and one member. */
        private Sketch sketch(int members) {
            Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
            IntStream.range(0, 5).forEach(i -> sketch.rater("t" + i, "twofold").rates("care.listening", 3));
            IntStream.range(0, 5).forEach(i -> sketch.rater("f" + i, "friend").rates("care.listening", 2));
            IntStream.range(0, members)
                    .forEach(i -> sketch.rater("m" + i, "member").rates("care.listening", 0));
            return sketch;
        }

        @Test
        void oneWhoIsOnOneSideOnlyIsHiddenAmongThoseWhoAreOnBoth() {
            Evaluation shown = evaluate(sketch(1)).suppressedBelow(5);

            assertThat(shown.suppressed().orElseThrow().together()).containsExactly(LISTENING);
            assertThat(shown.criterion(LISTENING).score())
                    .isEqualTo(evaluate(sketch(1)).criterion(LISTENING).score());
            assertThat(written(sketch(1), shown))
                    .contains("Shown for all together only.")
                    .doesNotContain("Level 0", "\"l0\"");
        }

        @Test
        void enoughOfEveryKindAreShown() {
            Suppressed none =
                    evaluate(sketch(5)).suppressedBelow(5).suppressed().orElseThrow();

            assertThat(none.shows(LISTENING)).isTrue();
            assertThat(List.of(none.together(), none.keptBack(), none.withheld(), none.withoutRoles()))
                    .containsOnly(List.of());
        }

        @Test
        void aFewWhoCannotTellAreNotCounted() {
            Sketch sketch = sketch(5);
            sketch.rater("m9", "member").cannotTell("care.listening");
            IntStream.range(0, 5).forEach(i -> sketch.rater("u" + i, "friend").cannotTell("care.listening"));

            Evaluation few = evaluate(sketch).suppressedBelow(5);
            SideResult side = few.criterion(LISTENING).sides().get(0);

            assertThat(side.rated()).isEqualTo(10);
            assertThat(List.of(side.notApplicable(), side.notKnown())).containsOnly(Optional.empty());
            assertThat(few.findings()).extracting(Finding::code).doesNotContain("cannot-tell");
            IntStream.range(0, 4).forEach(i -> sketch.rater("n" + i, "member").cannotTell("care.listening"));
            Evaluation many = evaluate(sketch).suppressedBelow(5);
            assertThat(many.criterion(LISTENING).sides().get(0).notKnown()).contains(5);
            assertThat(many.findings()).extracting(Finding::code).contains("cannot-tell");
        }

        @Test
        void whereNobodyRatedALonePersonsNotApplicableDoesNotDecideWhetherItCounts() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply("care.listening");
            IntStream.range(0, 5).forEach(i -> sketch.rater("m" + i, "member").saysNotApplicable("care.listening"));
            IntStream.range(0, 5).forEach(i -> sketch.rater("f" + i, "friend").saysNotApplicable("care.listening"));
            sketch.rater("max", "manager").saysNotApplicable("care.listening");

            assertThat(evaluate(sketch).criterion(LISTENING).counting()).isEqualTo(Counting.NOT_APPLICABLE);
            Evaluation shown = evaluate(sketch).suppressedBelow(5);
            assertThat(shown.suppressed().orElseThrow().withheld()).containsExactly(LISTENING);
            assertThat(shown.criterion(LISTENING).counting()).isEqualTo(Counting.COUNTED);
        }
    }

    @Test
    void aLoneSidesReplyToTheScreenIsKeptBackAndCountsInTheOutcome() {
        Evaluation shown = evaluate(sketch(1)).suppressedBelow(5);

        assertThat(shown.screen().questions()).isEmpty();
        assertThat(shown.screen().outcome())
                .isEqualTo(evaluate(sketch(1)).screen().outcome())
                .isEqualTo(ScreenOutcome.PEER_SUPPORT);
        assertThat(written(sketch(1), shown)).contains("What was answered to each question isn't shown");
    }

    @Nested
    class Planned {

        private Sketch planned(int planners) {
            Sketch sketch = Sketch.withLevels(4).criterionFor("care.listening", "member", "friend");
            IntStream.range(0, 8).forEach(i -> {
                Sketch.Voice friend = sketch.rater("f" + i, "friend");
                if (i < planners) {
                    friend.answers("care.listening", Sketch.planned(3, LocalDate.of(2026, 6, 1), "The group"));
                } else {
                    friend.rates("care.listening", 1);
                }
            });
            IntStream.range(0, 8).forEach(i -> sketch.rater("m" + i, "member").rates("care.listening", 1));
            return sketch;
        }

        @Test
        void plansAreLeftOutAndSoIsWhatRestsOnThem() {
            Evaluation whole = evaluate(planned(3));
            Evaluation shown = whole.suppressedBelow(3);

            assertThat(whole.planned()).isPresent();
            assertThat(shown.planned()).isEmpty();
            assertThat(whole.criterion(LISTENING).sides()).anyMatch(SideResult::hasPlanned);
            assertThat(shown.criterion(LISTENING).sides())
                    .isNotEmpty()
                    .allSatisfy(side -> assertThat(side.planned()).isEmpty());
            assertThat(whole.criterion(LISTENING).roles()).anyMatch(RoleResult::hasPlanned);
            assertThat(shown.criterion(LISTENING).roles())
                    .isNotEmpty()
                    .allSatisfy(role -> assertThat(role.planned()).isEmpty());
            assertThat(shown.findings()).extracting(Finding::code).doesNotContain("open-plan", "review-due");
            assertThat(written(planned(3), whole)).contains("The group");
            assertThat(written(planned(3), shown)).doesNotContain("The group");
            assertThat(shown.overall()).isEqualTo(whole.overall());
        }
    }

    @Nested
    class Speakers {

        @Test
        void evidenceInTheNameOfARoleThatFewHoldIsNotSpokenOf() {
            Sketch sketch = sketch(1)
                    .theme(Sketch.theme("rota", "The rota"))
                    .evidence(voice("v-manager", "manager"), voice("v-member", "member"));

            Evaluation shown = evaluate(sketch).suppressedBelow(5);

            assertThat(shown.findings())
                    .filteredOn(finding -> finding.code().equals("unanswered-theme"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.evidence()).isEmpty());
        }

        @Test
        void itIsNotNamedWhereManyCiteItEither() {
            Sketch sketch = Sketch.withLevels(4).criterionFor("care.kindness", "member", "friend");
            IntStream.range(0, 5)
                    .forEach(i -> sketch.rater("m" + i, "member").rates("care.kindness", 3, "v-manager", "v-member"));
            IntStream.range(0, 5).forEach(i -> sketch.rater("f" + i, "friend").rates("care.kindness", 3));
            sketch.rater("max", "manager");
            sketch.theme(Sketch.theme("rota", "The rota"))
                    .evidence(voice("v-manager", "manager"), voice("v-member", "member"));

            Evaluation shown = evaluate(sketch).suppressedBelow(5);

            assertThat(shown.criterion(KINDNESS).evidence()).containsExactly(EvidenceId.of("v-member"));
            assertThat(written(sketch, evaluate(sketch))).contains("v-manager");
            assertThat(written(sketch, shown)).contains("A strength").doesNotContain("v-manager");
        }

        @Test
        void whatAPieceOfEvidenceIsInTensionWithIsNotSaid() {
            Sketch sketch = Sketch.withLevels(4).criterionFor("care.kindness", "member", "friend");
            people(sketch, "member");
            people(sketch, "friend");
            sketch.evidence(Voice.builder()
                    .from(voice("v-member", "member"))
                    .themes(List.of())
                    .addTensions(new Tension(KINDNESS, "The only guest told us otherwise."))
                    .build());

            assertThat(evaluate(sketch).findings()).extracting(Finding::code).contains("tension");
            assertThat(written(sketch, evaluate(sketch).suppressedBelow(5))).doesNotContain("only guest");
        }

        private void people(Sketch sketch, String role) {
            IntStream.range(0, 5).forEach(i -> sketch.rater(role + i, role).rates("care.kindness", 3));
        }

        private Voice voice(String id, String role) {
            return Voice.builder()
                    .id(EvidenceId.of(id))
                    .role(RoleId.of(role))
                    .words("Words.")
                    .addThemes(ThemeId.of("rota"))
                    .build();
        }
    }

    @Test
    void itHasNoWorkingsAndIsNotSuppressedAgain() {
        Evaluation shown = evaluate(sketch(1)).suppressedBelow(5);

        assertThat(shown.hasWorkings()).isFalse();
        assertThat(shown.people()).isEmpty();
        assertThat(shown.suppressedBelow(1)).isSameAs(shown);
        assertThatThrownBy(() -> shown.suppressedBelow(6))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the evaluation of a-1 must have its workings, but has none because groups below 5 are"
                        + " suppressed in it: ask the full evaluation that it was made from");
        assertThat(shown.suppressedBelow(5)).isSameAs(shown);
        Evaluation read = Evaluation.json().read(Evaluation.json().write(shown));
        assertThat(read.suppressedBelow(5)).isSameAs(read);
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatThrownBy(() -> evaluate(sketch(1)).suppressedBelow(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people must be 0 or more, but was -1");
        assertThat(evaluate(sketch(1)).suppressedBelow(0).suppressed()).isEmpty();
    }

    @Test
    void aDocumentThatContradictsItselfIsRefused() {
        String json =
                new String(Evaluation.json().write(evaluate(sketch(1)).suppressedBelow(5)), StandardCharsets.UTF_8);

        assertThat(List.of(
                        json.replace("\"suppressedBelow\": 5", "\"suppressedBelow\": 3"),
                        json.replace("\"suppressedBelow\": 5", "\"suppressedBelow\": 1"),
                        json.replace("\"below\": 5", "\"below\": 0"),
                        json.replaceFirst(
                                "\"screen\": \\{", "\"people\": {\"all\": 3, \"onSeveralSides\": 0}, \"screen\": {"),
                        json.replaceFirst(",\\s*\"suppressedBelow\": 5", "")))
                .doesNotContain(json)
                .allSatisfy(changed -> assertThatThrownBy(
                                () -> Evaluation.json().read(changed.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(InvalidDocumentException.class));
    }

    private static List<QuestionId> asked() {
        return List.of(QuestionId.of("together"), QuestionId.of("treated"));
    }
}
