package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.checklist.sketch.Tearoom;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Judgement;
import org.peerprinciples.core.id.JudgementId;

/** How it says that it was made: in sums that add up, and with what was applied. */
class MethodSectionTest {

    private static final String COUNTED = "What counts and what is left out";

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static Report.Section part(Report report, String heading) {
        return report.sections().get(report.sections().size() - 1).sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static String lines(Sketch sketch, String heading) {
        return Lines.part(Lines.of(Report.of(sketch.framework(), sketch.evaluate(List.of()))), heading);
    }

    @Property(tries = 200)
    void whatIsCountedAndLeftOutAddsUpToWhatIsAsked(@ForAll("cases") Case c) {
        Block.Table table = (Block.Table)
                part(Report.of(c.framework(), c.evaluation()), COUNTED).blocks().get(0);
        List<Integer> numbers = table.rows().stream()
                .map(row -> Integer.parseInt(row.cells().get(1)))
                .toList();
        int last = numbers.size() - 1;

        assertThat(numbers.subList(0, last).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(numbers.get(last))
                .isEqualTo(c.framework().criteria().size());
        assertThat(table.rows().get(0).cells().get(1))
                .isEqualTo(Long.toString(c.evaluation().principles().stream()
                        .flatMap(principle -> principle.criteria().stream())
                        .filter(criterion -> criterion.isCounted()
                                && c.framework()
                                                .criterion(criterion.criterion())
                                                .weight()
                                                .signum()
                                        > 0)
                        .count()));
    }

    @Example
    void whatWeighsNothingHasARowOfItsOwn() {
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .criterion("care.warmth", built -> built.weight(BigDecimal.ZERO));

        assertThat(lines(sketch, COUNTED)).contains("""
                Counted | 1
                Asked, with no weight, so that it moves no points | 1
                Left out, because it doesn't apply here | 0
                """);
    }

    @Example
    void saysHowTheOverallFigureIsMade() {
        String heading = "How points are worked out";
        Sketch alike = Sketch.withLevels(4).criterion("care.listening").criterion("talk.plainly");
        Tailor tearoom = Tearoom.tailored();
        String tailored =
                Lines.part(Lines.of(Report.of(tearoom.framework(), tearoom.evaluate(tearoom.assessment()))), heading);

        assertThat(lines(alike, heading))
                .endsWith(
                        "* The overall figure is the mean of the principles in which something counts. They all weigh the"
                                + " same.\n");
        assertThat(tailored)
                .contains(
                        "* The overall figure is the mean of the principles in which something counts, by these weights.")
                .endsWith("Principle | Weight\nCare | 1\nTrust | 3\n");
    }

    @Example
    void saysTheMarksThatAreAppliedOnAShortScale() {
        assertThat(lines(Sketch.withLevels(2).criterion("care.listening"), "What it rests on"))
                .contains("* A gap: a side is at the lowest level.\n")
                .contains(
                        "* A strength: every expected side is at the highest level, and it comes to at least 75 points.\n");
    }

    @Example
    void saysWhoseWordsTheJudgementsOfATailoredFrameworkAre() {
        Tailor tearoom = Tearoom.tailored();
        Framework judged = Framework.builder()
                .from(tearoom.framework())
                .addJudgements(Judgement.of(JudgementId.of("weights"), "All weigh the same, since none matters more."))
                .build();
        Report report = Report.of(judged, tearoom.evaluate(tearoom.assessment()));

        assertThat(Lines.part(Lines.of(report), "What it rests on"))
                .contains(
                        "These are the words of the framework that this one was made from: sketch 1.0.0. What was changed"
                                + " since stands under “What the tailoring did”, with the reasons.\n"
                                + "* All weigh the same, since none matters more.\n");
        assertThat(report.sections().stream().map(Report.Section::heading).collect(Collectors.toList()))
                .contains("What the tailoring did");
    }
}
