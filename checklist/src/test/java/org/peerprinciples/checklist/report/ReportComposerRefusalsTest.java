package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;

/** What a report can't be composed of. */
class ReportComposerRefusalsTest extends EverythingReported {

    @Test
    void everythingBesideWhatIsSuppressedIsWhatLeavesOutSmallGroupsToo() {
        Report whole = Report.builder(framework, shown).everything(evaluation).build();

        assertThat(whole)
                .isEqualTo(Report.builder(framework, shown)
                        .voices(Voices.of(evaluation, 2))
                        .youSaidWeDid(YouSaidWeDid.of(evaluation, 2))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().everything(earlier()))
                .withMessageStartingWith("full must be made of the evaluation that is reported");
    }

    @Test
    void ofNothingNamesIt() {
        assertThatNullPointerException().isThrownBy(() -> report().plan(none())).withMessage("plan");
    }

    /** What a caller without null checks may pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    private final Evaluation shown = evaluation.suppressedBelow(2);

    private void refuses(Evaluation of, Consumer<ReportComposer> part, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.accept(Report.builder(framework, of)))
                .withMessage(message);
    }

    @Test
    void ofWhatIsntSuppressedBesideWhatIs() {
        refuses(
                shown,
                builder -> builder.plan(plan),
                "plan must be suppressed below 2, as the evaluation is, but was unsuppressed");
        refuses(
                shown,
                builder -> builder.voices(Voices.of(evaluation, 3)),
                "voices must be suppressed below 2, as the evaluation is, but was suppressed below 3");
        refuses(
                evaluation,
                builder -> builder.youSaidWeDid(YouSaidWeDid.of(evaluation, 3)),
                "youSaidWeDid must be unsuppressed, as the evaluation is, but was suppressed below 3");
        refuses(
                shown,
                builder -> builder.pledges(PledgeBoard.of(evaluation)),
                "pledges must not be beside an evaluation that leaves out small groups, because a board leaves out none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(framework, shown).evidence(EvidenceReading.of(evaluation)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(framework, shown).robustness(Robustness.of(evaluation)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(framework, shown).givingAndGaining(GivingAndGaining.of(evaluation)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(framework, shown).progress(Progress.between(earlier(), evaluation)));
    }

    @Test
    void ofWhatWasMadeOfAnotherEvaluation() {
        Evaluation then = earlier();
        Evaluation otherPolicy = checklist
                .withPolicy(ScoringPolicy.builder().ratersApart(3).build())
                .evaluate(sketch.assessment());

        refuses(
                then,
                builder -> builder.plan(plan),
                "plan must be made of the evaluation that is reported, of a-1 on 2025-03-31 under sketch 1.0.0, but was"
                        + " of a-1 on 2026-03-31 under sketch 1.0.0");
        refuses(
                otherPolicy,
                builder -> builder.voices(Voices.of(evaluation)),
                "voices must be made of the evaluation that is reported, of a-1 on 2026-03-31 under sketch 1.0.0, but"
                        + " was of a-1 on 2026-03-31 under sketch 1.0.0 with another policy, content or version");
        refuses(
                then,
                builder -> builder.pledges(PledgeBoard.of(evaluation)),
                "pledges must be of assessment a-1 on 2025-03-31, which is reported, but was of a-1 on 2026-03-31");
    }

    /** A latecomer's answers go in without another id or day. */
    private Evaluation withALatecomerLess() {
        Assessment whole = sketch.assessment();
        return checklist.evaluate(Assessment.builder()
                .from(whole)
                .ratings(whole.ratings().subList(1, whole.ratings().size()))
                .build());
    }

    private Stream<Consumer<ReportComposer>> partsOf(Evaluation of) {
        return Stream.of(
                builder -> builder.plan(Planner.standard().plan(of, Goal.everyPrincipleEffective())),
                builder -> builder.progress(Progress.between(earlier(), of)),
                builder -> builder.voices(Voices.of(of)),
                builder -> builder.youSaidWeDid(YouSaidWeDid.of(of)),
                builder -> builder.givingAndGaining(GivingAndGaining.of(of)),
                builder -> builder.evidence(EvidenceReading.of(of)),
                builder -> builder.robustness(Robustness.of(of)),
                builder -> builder.everything(of));
    }

    @Test
    void ofWhatWasMadeOfOtherAnswersOfTheSameIdAndDay() {
        Evaluation fewer = withALatecomerLess();
        Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));

        assertThat(partsOf(fewer)).allSatisfy(part -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> part.accept(report()))
                    .withMessageEndingWith(
                            "but was of a-1 on 2026-03-31 under sketch 1.0.0, with other answers or content");
            assertThatIllegalArgumentException().isThrownBy(() -> part.accept(Report.builder(framework, read)));
        });
        assertThat(partsOf(evaluation)).allSatisfy(part -> {
            part.accept(report());
            part.accept(Report.builder(framework, read));
        });
    }

    @Test
    void ofOtherPledges() {
        Assessment whole = sketch.assessment();
        Evaluation without = checklist.evaluate(Assessment.builder()
                .from(whole)
                .evidence(whole.evidence().stream()
                        .filter(item -> !item.id().equals(EvidenceId.of("p-2")))
                        .toList())
                .build());

        refuses(
                evaluation,
                builder -> builder.pledges(PledgeBoard.of(without)),
                "pledges must be those of the assessment that was evaluated, a-1, but were others");
    }

    @Test
    void ofWhatWasSuppressedFromOtherAnswers() {
        Assessment whole = sketch.assessment();
        Evaluation fewer = checklist.evaluate(Assessment.builder()
                .from(whole)
                .ratings(whole.ratings().stream()
                        .filter(rating -> !rating.criterion().equals(CriterionId.of(LISTENING)))
                        .toList())
                .build());

        refuses(
                shown,
                builder -> builder.everything(fewer),
                "full must be what the evaluation of a-1 was suppressed from, but shows something else below 2");
        refuses(
                shown,
                builder -> builder.voices(Voices.of(fewer, 2)),
                "voices must leave out what the evaluation of a-1 leaves out, but left out something else");
    }

    @Test
    void ofAnEvaluationWithoutWorkingsAsSourceOfEverything() {
        Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));

        refuses(
                read,
                builder -> builder.everything(read),
                "evaluation of a-1 must have its workings, but was read from a document: evaluate the assessment again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(framework, shown).everything(shown))
                .withMessageContaining("ask the full evaluation that it was made from");
    }

    @Test
    void notOfWhatIsSuppressedBelowTheSame() {
        assertThat(part(
                        Report.builder(framework, shown)
                                .voices(Voices.of(evaluation, 2))
                                .youSaidWeDid(YouSaidWeDid.of(evaluation, 2)),
                        "You said, we did"))
                .contains("* You said: More tea\n");
    }
}
