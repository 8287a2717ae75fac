package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.sketch.Sketch;

/** What people said in their own words is there where it was asked for. */
class OwnWordsSectionTest extends EverythingReported {

    private static final List<String> SAID =
            List.of("I was not heard.", "Tea would be grand.", "My back hurts.", "I like it here.", "Somebody waited");

    private ReportComposer everything() {
        return report().plan(plan)
                .progress(Progress.between(earlier(), evaluation))
                .everything(evaluation);
    }

    @Test
    void areNowhereUnlessAskedFor() {
        assertThat(Lines.of(everything().build())).doesNotContain(SAID);
        assertThat(Lines.of(everything().brief().build())).doesNotContain(SAID);
    }

    @Test
    void areQuotedByRoleWhereAskedFor() {
        String words = part(everything().withWords(), "In people's own words");

        assertThat(words).contains("""
                ### Care
                Is there listening?
                > I was not heard. | Member
                """).contains("""
                ### What else people said
                More tea
                > Tea would be grand. | Member
                Better chairs
                > My back hurts. | Member
                About other things
                > I like it here. | Member
                """);
        assertThat(Lines.of(everything().withWords().build())).contains("Somebody waited for the answer.");
    }

    @Test
    void areRefusedWhereSmallGroupsAreLeftOutOrTheyArentThere() {
        Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Report.builder(framework, evaluation.suppressedBelow(2)).withWords())
                .withMessage(
                        "people's words must come from a full evaluation, but this one of a-1 leaves out small groups");
        assertThatIllegalStateException()
                .isThrownBy(() -> Report.builder(framework, read).withWords())
                .withMessageEndingWith("was read from a document");
    }

    @Test
    void leaveNoSectionWhereNobodySaidAnything() {
        Sketch silent = Sketch.withLevels(3).criterion(LISTENING);
        silent.rater("t-1", "twofold").rates(LISTENING, 1);

        assertThat(Report.builder(silent.framework(), silent.evaluate(List.of()))
                        .withWords()
                        .build()
                        .sections())
                .extracting(Report.Section::heading)
                .doesNotContain("In people's own words");
    }
}
