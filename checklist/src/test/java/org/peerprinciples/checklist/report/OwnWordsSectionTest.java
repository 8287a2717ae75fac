package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Origin;

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
    void includeNotesByRoleAndNotByPseudonym() {
        Sketch sketch = Sketch.withLevels(3)
                .criterion(LISTENING)
                .assessment(built -> built.note("g-1: In autumn.\n\nr-1: Filled in with help from: my sister"));
        sketch.rater("r-1", "member").rates(LISTENING, 1);
        sketch.rater("g-1", "friend").rates(LISTENING, 1);
        Evaluation noted = sketch.evaluate(List.of());

        assertThat(Lines.of(Report.of(sketch.framework(), noted))).doesNotContain("my sister", "In autumn", "r-1");
        assertThat(part(Report.builder(sketch.framework(), noted).withWords(), "In people's own words"))
                .contains("""
                        ### How this was filled in
                        > Filled in with help from: my sister | Member
                        > In autumn. | Friend
                        """)
                .doesNotContain("r-1", "g-1");
        sketch.assessment(built -> built.note("In autumn, together."));
        assertThat(part(
                        Report.builder(sketch.framework(), sketch.evaluate(List.of()))
                                .withWords(),
                        "In people's own words"))
                .contains("> In autumn, together. | A note on the whole\n");
    }

    @Test
    void areOnTheWholeOnlyWhereEverybodySaysThem() {
        Sketch sketch = Sketch.withLevels(3).criterion(LISTENING);
        sketch.rater("r-1", "member").rates(LISTENING, 1);
        sketch.assessment(built -> built.note("-: Found in a drawer.\n\nr-1: In autumn."));

        assertThat(part(
                        Report.builder(sketch.framework(), sketch.evaluate(List.of()))
                                .withWords(),
                        "In people's own words"))
                .contains("> Found in a drawer. | A note\n", "> In autumn. | Member\n");
    }

    @Test
    void ofSeveralOutsideReadersShowNoPseudonyms() {
        Sketch sketch = Sketch.withLevels(3)
                .criterion(LISTENING)
                .assessment(
                        built -> built.origin(Origin.OUTSIDE_READING).note("rev-a: Read twice.\n\nrev-b: Skimmed."));
        sketch.rater("rev-a", "reader").rates(LISTENING, 1);
        sketch.rater("rev-b", "reader").rates(LISTENING, 1);

        assertThat(Lines.of(Report.of(sketch.framework(), sketch.evaluate(List.of()))))
                .contains("Read twice.\nSkimmed.\n")
                .doesNotContain("rev-");
    }

    @Test
    void aLongOneOfAnOutsideReaderIsBegunAtFirstAndWholeUnderTheMethod() {
        String note = "Read twice.\n\n" + "And again. ".repeat(60).strip();
        Sketch sketch = Sketch.withLevels(3)
                .criterion(LISTENING)
                .assessment(built -> built.origin(Origin.OUTSIDE_READING).note(note));
        sketch.rater("r-1", "reader").rates(LISTENING, 1);
        String report = Lines.of(Report.of(sketch.framework(), sketch.evaluate(List.of())));

        assertThat(Lines.part(report, "At a glance"))
                .contains("Read twice.", "And again. … The whole of this note stands under “What it rests on”.");
        assertThat(report.substring(report.indexOf("## How this was made")))
                .contains("Read twice.\n" + "And again. ".repeat(60).strip() + "\n");
    }

    @Test
    void areQuotedInTheirParagraphs() {
        Sketch sketch = Sketch.withLevels(3)
                .criterion(LISTENING)
                .assessment(built -> built.note("One,\r\nand one.\r\n \r\n* two"));
        sketch.rater("r-1", "member").rates(LISTENING, 1);
        Report report = Report.builder(sketch.framework(), sketch.evaluate(List.of()))
                .withWords()
                .build();

        assertThat(ReportExporters.text().export(report)).contains("\n> One, and one.\n>\n> * two\n    Member\n");
        assertThat(ReportExporters.markdown().export(report))
                .contains("\n> One, and one.\n>\n> \\* two\n>\n> Member\n");
    }

    @Test
    void anOutsideReadersNoteIsOnTheFirstScreenInItsParagraphs() {
        Sketch sketch = Sketch.withLevels(3)
                .criterion(LISTENING)
                .assessment(built -> built.origin(Origin.OUTSIDE_READING).note("Read twice.\n\nNobody was asked."));
        sketch.rater("r-1", "reader").rates(LISTENING, 1);
        Evaluation reading = sketch.evaluate(List.of());

        assertThat(Lines.part(Lines.of(Report.of(sketch.framework(), reading)), "At a glance"))
                .contains("Read twice.\nNobody was asked.\n");
        assertThat(Lines.of(
                        Report.builder(sketch.framework(), reading).withWords().build()))
                .doesNotContain("How this was filled in");
        assertThat(reading.suppressedBelow(2).subject().note()).isEmpty();
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
