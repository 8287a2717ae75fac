package org.peerprinciples.checklist.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** Who sees what. */
class VoicesTest {

    private static final SideId RECEIVING = SideId.of("receiving");
    private static final SideId GIVING = SideId.of("giving");
    private static final CriterionId LISTENING = CriterionId.of("care.listening");
    private static final PrincipleId CARE = PrincipleId.of("care");
    private static final PrincipleId SAY = PrincipleId.of("say");

    private final Evaluation evaluation = Meeting.of().evaluate(FindingRules.standard());
    private final Voices voices = Voices.of(evaluation);

    @Test
    void aSideHasAProfileOfItsOwn() {
        // Listening: (1 + 0 + 1 + 3) / 4 of 3 levels; kindness: all at the top.
        assertThat(voices.side(RECEIVING).principle(CARE).score().map(Score::toString))
                .contains("70.8");
        assertThat(voices.side(RECEIVING).principle(SAY).score().map(Score::toString))
                .contains("33.3");
        assertThat(voices.side(RECEIVING).overall().map(Score::toString)).contains("52.0");
        assertThat(voices.side(GIVING).heard()).contains(new Heard(3, 3, 3));
        assertThat(voices.sides())
                .extracting(SideVoice::side)
                .containsExactly(RECEIVING, GIVING, SideId.of("organising"));
    }

    @Test
    void aRoleHasAProfileOfItsOwn() {
        RoleVoice guest = voices.role(RoleId.of("guest"));

        assertThat(guest.heard()).contains(new Heard(1, 3, 2));
        assertThat(guest.principle(CARE).score().map(Score::toString)).contains("100.0");
        assertThat(guest.principle(SAY))
                .isEqualTo(new PrincipleVoice(SAY, 1, 0, guest.principle(SAY).score()));
        assertThat(guest.principle(SAY).score().map(Score::toString)).contains("0.0 to 100.0");
        assertThat(voices.findRole(RoleId.of("twofold"))).isEmpty();
    }

    @Test
    void sidesAreComparedWithTheSizeOfTheDifference() {
        SideContrast contrast = voices.betweenSides().get(0);

        assertThat(List.of(contrast.first(), contrast.second())).containsExactly(RECEIVING, GIVING);
        PrincipleContrast care = contrast.principles().get(0);
        assertThat(care.apart().map(Apart::shown)).contains(new BigDecimal("29.2"));
        assertThat(care.criteria().get(0).criterion()).isEqualTo(LISTENING);
        assertThat(care.criteria().get(0).apart().shown()).isEqualTo("58.3");
        assertThat(care.criteria().get(0).apart().levels()).isEqualTo(1.75);
        assertThat(voices.betweenSides()).hasSize(3);
    }

    @Test
    void rolesAreComparedAcrossSides() {
        assertThat(voices.betweenRoles())
                .extracting(contrast -> contrast.first() + " " + contrast.second())
                .containsExactly(
                        "member guest",
                        "member friend",
                        "member manager",
                        "guest friend",
                        "guest manager",
                        "friend manager");
    }

    @Test
    void theAgendaBeginsWithWhatIsFurthestApart() {
        Disagreement first = voices.agenda().get(0);

        assertThat(voices.agenda())
                .extracting(item -> item.criterion() + " "
                        + item.between().code() + " "
                        + item.side().map(Object::toString).orElse("") + " " + item.from() + " " + item.to() + " "
                        + item.apart().shown())
                .containsExactly(
                        "care.listening raters receiving l0 l3 100.0",
                        "care.kindness sides  l0 l3 100.0",
                        "care.listening roles receiving l0 l3 77.8",
                        "say.agenda sides  l1 l3 66.7",
                        "care.listening sides  l1 l3 58.3");
        assertThat(first.views()).isEmpty();
        assertThat(first.comments()).containsExactly(CommentId.of("comment-anna"), CommentId.of("comment-dora"));
        assertThat(voices.agenda().get(2).views())
                .extracting(view -> view.role().orElseThrow().toString())
                .containsExactly("member", "guest");
        assertThat(voices.agenda().get(1).views().get(0).side()).contains(SideId.of("organising"));
    }

    @Test
    void itNamesCommentsAndNeverRepeatsThem() {
        assertThat(new String(Voices.json().write(voices), StandardCharsets.UTF_8))
                .contains("comment-anna")
                .doesNotContain("Words");
    }

    @Test
    void itIsReadBackAsItWas() {
        assertThat(Voices.json().read(Voices.json().write(voices))).isEqualTo(voices);
    }

    @Test
    void whoIsNotThereHasNoVoice() {
        assertThatThrownBy(() -> voices.side(SideId.of("outside")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no voice of side 'outside'");
        assertThatThrownBy(() -> voices.role(RoleId.of("reader"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> voices.side(GIVING).principle(PrincipleId.of("else")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> voices.role(RoleId.of("friend")).principle(PrincipleId.of("else")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEvaluationReadFromADocumentHasNoVoices() {
        Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));

        assertThatThrownBy(() -> Voices.of(read))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("read from a document");
        assertThatThrownBy(() -> Voices.of(evaluation.suppressedBelow(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask the full evaluation");
    }

    @Nested
    class WithoutRaters {

        @Test
        void theSidesThatAreAskedAreSilent() {
            Voices silent =
                    Voices.of(Sketch.withLevels(3).criterion("care.listening").evaluate(List.of()), 5);

            assertThat(silent.sides()).extracting(SideVoice::side).containsExactly(RECEIVING, GIVING);
            assertThat(silent.side(GIVING).overall().map(Score::toString)).contains("0.0 to 100.0");
            assertThat(silent.roles()).isEmpty();
            assertThat(silent.betweenSides()).isEmpty();
            assertThat(silent.agenda()).isEmpty();
        }
    }

    @Nested
    class WhereNothingApplies {

        @Test
        void aSideIsAskedNothing() {
            Sketch sketch = Sketch.withLevels(3).mayNotApply("care.listening");
            sketch.rater("anna", "member").saysNotApplicable("care.listening");
            sketch.rater("dora", "friend").saysNotApplicable("care.listening");

            SideVoice side = Voices.of(sketch.evaluate(List.of())).side(RECEIVING);

            assertThat(side.heard()).contains(new Heard(1, 1, 1));
            assertThat(side.overall()).isEqualTo(Optional.empty());
            assertThat(side.principle(CARE)).isEqualTo(new PrincipleVoice(CARE, 0, 0, Optional.empty()));
        }
    }

    @Nested
    class Suppressed {

        @Test
        void aLoneManagerHidesEverySideOnWhatManagersAreAsked() {
            Voices few = Voices.of(evaluation, 2);

            assertThat(few.sides()).isEmpty();
            assertThat(few.roles()).isEmpty();
            assertThat(few.agenda()).isEmpty();
            assertThat(few.provenance().suppressedBelow()).contains(2);
            assertThat(new String(Voices.json().write(few), StandardCharsets.UTF_8))
                    .doesNotContain("manager", "organising", "comment-");
        }

        @Test
        void theFullEvaluationIsToBeAsked() {
            assertThatThrownBy(() -> Voices.of(evaluation.suppressedBelow(2), 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("groups below 2 are suppressed in it: ask the full evaluation");
            assertThatThrownBy(() -> Voices.of(evaluation, -2)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aDocumentThatContradictsItselfIsRefused() {
            String json = new String(Voices.json().write(Voices.of(evaluation, 2)), StandardCharsets.UTF_8)
                    .replace("\"below\": 2", "\"below\": 3");

            assertThatThrownBy(() -> Voices.json().read(json.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidDocumentException.class);
        }

        @Test
        void whatManagersAreNotAskedIsShownBySide() {
            Sketch sketch = Meeting.of().criterionFor("walk.pace", "member", "friend");
            sketch.rater("mia", "member").rates("walk.pace", 0);
            sketch.rater("noa", "member").rates("walk.pace", 1);
            sketch.rater("finn", "friend").rates("walk.pace", 3);
            sketch.rater("flo", "friend").rates("walk.pace", 3);

            Voices few = Voices.of(sketch.evaluate(List.of()), 2);

            assertThat(few.sides()).extracting(SideVoice::side).containsExactly(RECEIVING, GIVING);
            assertThat(few.side(RECEIVING).heard()).isEmpty();
            assertThat(few.side(RECEIVING).overall()).isEmpty();
            assertThat(few.side(RECEIVING).principles())
                    .extracting(PrincipleVoice::principle)
                    .containsExactly(PrincipleId.of("walk"));
            assertThat(few.roles())
                    .extracting(RoleVoice::role)
                    .containsExactly(RoleId.of("member"), RoleId.of("friend"));
            assertThat(few.agenda()).extracting(Disagreement::criterion).containsOnly(CriterionId.of("walk.pace"));
        }
    }

    @Test
    void aViewIsASidesOrARoles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new View(Optional.empty(), Optional.empty(), 50, new BigDecimal("50.0")))
                .withMessage("view must be a side's or a role's, but was of Optional.empty and Optional.empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new View(
                        Optional.of(SideId.of("giving")),
                        Optional.of(RoleId.of("member")),
                        50,
                        new BigDecimal("50.0")));
    }
}
