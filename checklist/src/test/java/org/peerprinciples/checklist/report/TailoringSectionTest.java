package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.checklist.sketch.Tearoom;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;

class TailoringSectionTest {

    private static final PrincipleId CARE = PrincipleId.of("care");
    private static final String HEADING = "What the tailoring did";

    private static Report.Section section(Tailor tailor, SetAside... aside) {
        return sections(Report.of(tailor.framework(), tailor.evaluate(tailor.assessment(aside))))
                .get(0);
    }

    private static List<Report.Section> sections(Report report) {
        return report.sections().stream()
                .filter(section -> section.heading().equals(HEADING))
                .toList();
    }

    private static List<String> points(Report.Section section) {
        return section.blocks().stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(block -> ((Block.Bullets) block).items().stream())
                .map(Block.Item::text)
                .toList();
    }

    private static List<String> rows(Report.Section section) {
        return section.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> Stream.concat(
                        Stream.of(table.columns().stream()
                                .map(Block.Column::heading)
                                .collect(Collectors.joining(" | "))),
                        table.rows().stream().map(row -> String.join(" | ", row.cells()))))
                .toList();
    }

    @Test
    void saysWhatTheTailoringDidInNumbersThatAddUp() {
        Tailor tearoom = Tearoom.tailored();
        Report.Section section = section(tearoom, tearoom.aside(tearoom.rest()));

        assertThat(section.blocks())
                .contains(new Block.Paragraph(
                        "Compared with sketch 1.0.0: 3 questions the same, 1 left out, 0 worded anew, 1 added."));
        assertThat(points(section))
                .contains(
                        "Like for like, on the questions that are the same and by the weights of sketch 1.0.0: 75.0 points"
                                + " overall.",
                        "Leaving out 1 question: +12.5 points.",
                        "Adding 1 question: -4.2 points.",
                        "Weighing anew: +2.1 points.",
                        "Together: +10.4 points, from 62.5 under sketch 1.0.0 to 72.9 here.",
                        "Care is effective from 60 points here, and from 75 under sketch 1.0.0.",
                        "Left out was care.time, on which every side needs at least Level 3 under sketch 1.0.0.");
        assertThat(rows(section))
                .containsExactly(
                        "Principle | Before | Like for like | Here | Standing before",
                        "Care | 50.0 | 75.0 | 66.6 | To improve",
                        "Trust | 75.0 | 75.0 | 75.0 | Effective",
                        "Principle | Leaving out | Adding | Weighing anew | Together",
                        "Care | +25.0 | -8.4 | 0.0 | +16.6",
                        "Trust | 0.0 | 0.0 | 0.0 | 0.0");
    }

    @Test
    void saysWhatWasChangedAndWhy() {
        CriterionId time = CriterionId.of("care.time");
        Tailor tailor = Tailor.of(
                Tearoom.sketch(),
                new Change.LeaveOutPrinciple(PrincipleId.of("trust"), Tailor.WHY),
                Tearoom.leaveOut("care.warmth"),
                new Change.AddCriterion(Tearoom.criterion("care.tea"), Tailor.WHY),
                new Change.AddPrinciple(
                        Sketch.withLevels(5).criterion("calm.pace").framework().principle(PrincipleId.of("calm")),
                        Tailor.WHY),
                new Change.WeighPrinciple(CARE, BigDecimal.valueOf(3), Tailor.WHY),
                new Change.WeighCriterion(time, new BigDecimal("1.5"), Tailor.WHY),
                new Change.SetThreshold(CARE, BigDecimal.valueOf(60), Tailor.WHY),
                new Change.SetFloor(time, Optional.of(Sketch.level(2)), Tailor.WHY),
                new Change.SetFloor(CriterionId.of("care.listening"), Optional.empty(), Tailor.WHY),
                new Change.Reword(TextId.of("principle/care/meaning"), "Being kind.", Tailor.WHY));

        Block.Bullets changes = (Block.Bullets) section(tailor).blocks().get(0);

        assertThat(changes.items()).singleElement().satisfies(item -> {
            assertThat(item.text())
                    .isEqualTo("Ours, edition 1.0.0, changes sketch 1.0.0. Made by: A test. Made with: Nobody");
            assertThat(item.details())
                    .allSatisfy(line -> assertThat(line).endsWith(" Why: " + Tailor.WHY))
                    .extracting(line -> line.substring(0, line.indexOf(" Why: ")))
                    .containsExactly(
                            "Left out, with all its questions: trust.",
                            "Left out: care.warmth.",
                            "Added: \u201cIs there tea?\u201d",
                            "Added, with its questions: Calm.",
                            "Care weighs 3.",
                            "\u201cIs there time?\u201d weighs 1.5.",
                            "Care is effective from 60 points.",
                            "Every side needs at least Level 2 on \u201cIs there time?\u201d",
                            "No side needs a certain level any more on \u201cIs there listening?\u201d",
                            "A text was worded anew, and now reads: \u201cBeing kind.\u201d");
        });
        assertThat(points(section(tailor)))
                .contains("Every side needs at least, on \u201cIs there time?\u201d: Level 2 here, Level 3 under sketch"
                        + " 1.0.0.");
    }

    @Test
    void namesWhatItWasTailoredFromWhereThatIsAtHand() {
        Tailor tailor = Tailor.of(
                Tearoom.sketch(),
                new Change.LeaveOutPrinciple(PrincipleId.of("trust"), Tailor.WHY),
                Tearoom.leaveOut("care.time"),
                new Change.Reword(TextId.of("principle/care/name"), "Kindness", Tailor.WHY));
        Report report = Report.builder(tailor.framework(), tailor.evaluate(tailor.assessment()))
                .bases(FrameworkCatalog.of(tailor.base()))
                .build();

        assertThat(Lines.of(report))
                .contains("Tailored from A sketch, edition 1.0.0: see")
                .doesNotContain("sketch 1.0.0,", "sketch 1.0.0.\n", "care.time", "trust (");
        assertThat(Lines.part(Lines.of(report), HEADING))
                .contains("* Ours, edition 1.0.0, changes A sketch, edition 1.0.0. Made by: A test.")
                .contains("  - Left out, with all its questions: Trust. Why: We said so.\n")
                .contains("  - Left out: \u201cIs there time?\u201d Why: We said so.\n")
                .contains("  - \u201cCare\u201d now reads: \u201cKindness\u201d. Why: We said so.\n")
                .contains("Compared with A sketch, edition 1.0.0: ")
                .contains(
                        "Left out was \u201cIs there time?\u201d, on which every side needs at least Level 3 under A sketch,")
                .contains("Trust (left out) | ");
    }

    @Test
    void saysWhatWasChangedWhereItCannotSayWhatThatDid() {
        Tailor tailor = Tailor.of(Tearoom.sketch(), Tearoom.leaveOut("care.time"));
        Checklist alone = Checklist.of(tailor.framework());
        Report report = Report.of(tailor.framework(), alone.evaluate(tailor.assessment()));

        assertThat(Lines.part(Lines.of(report), HEADING)).isEqualTo("""
                What the tailoring did
                * Ours, edition 1.0.0, changes sketch 1.0.0. Made by: A test. Made with: Nobody
                  - Left out: care.time. Why: We said so.
                """);
    }

    @Test
    void namesABuiltInBaseInTheLanguageOfTheReport() {
        Framework seven = FrameworkCatalog.standard()
                .findNewest(FrameworkId.of("seven-principles"))
                .orElseThrow();
        Tailoring tailoring = Tailoring.builder()
                .id(FrameworkId.of("ours"))
                .edition(seven.edition())
                .base(seven.ref())
                .name("Ours")
                .madeBy("A test")
                .madeWith("Nobody")
                .addChanges(new Change.LeaveOutPrinciple(PrincipleId.of("progressive"), Tailor.WHY))
                .build();
        Framework ours = TailoredFramework.of(seven, tailoring).framework();
        TranslatedFramework welsh = TranslatedFramework.of(ours, Translations.sevenPrinciplesInWelsh());
        Framework sevenInWelsh = TranslatedFramework.of(seven, Translations.sevenPrinciplesInWelsh())
                .framework();
        Assessment blank = Assessment.builder()
                .from(Tearoom.sketch().assessment())
                .framework(ours.ref())
                .raters(List.of())
                .ratings(List.of())
                .screen(List.of())
                .build();
        Evaluation evaluation = Checklist.of(ours).evaluate(blank);

        assertThat(Lines.of(Report.of(ours, evaluation)))
                .contains("Left out, with all its questions: Progressive. Why:")
                .contains("Compared with The seven principles of peer support, edition 1.0.0: ");
        assertThat(Lines.of(Report.of(
                        welsh.framework(), Checklist.of(ours).withWords(welsh).evaluate(blank))))
                .contains(sevenInWelsh.name() + ", argraffiad 1.0.0")
                .contains(sevenInWelsh.principle(PrincipleId.of("progressive")).name());
    }

    @Test
    void saysWhyItDoesNotKnow() {
        assertThat(points(section(Tearoom.tailored())))
                .contains(
                        "Leaving out 1 question: between -4.2 and +12.5 points, because 1 of them isn't fully"
                                + " answered as sketch 1.0.0 asks.",
                        "Together: between -6.3 and +10.5 points, because answers are missing, from 62.5 to 79.2 under"
                                + " sketch 1.0.0 to 72.9 here.");
    }

    @Test
    void saysThatNothingWasLeftOut() {
        Tailor tailor = Tailor.of(Tearoom.sketch(), new Change.SetThreshold(CARE, BigDecimal.valueOf(60), Tailor.WHY));

        assertThat(points(section(tailor))).contains("Nothing was left out.", "Weighing anew: 0.0 points.");
    }

    @Test
    void namesAPrincipleThatIsLeftOut() {
        Tailor tailor = Tailor.of(Tearoom.sketch(), new Change.LeaveOutPrinciple(PrincipleId.of("trust"), Tailor.WHY));

        assertThat(points(section(tailor))).contains("Nothing was added.");
        assertThat(rows(section(tailor)))
                .contains(
                        "trust (left out) | 0.0 to 100.0 | \u2013 | \u2013 | Not known",
                        "trust (left out) | \u2013 | \u2013 | \u2013 | \u2013");
    }

    @Test
    void saysThatThereIsNoNumberWhereNothingIsTheSame() {
        Tailor tailor = Tailor.of(
                Tearoom.sketch(), new Change.Reword(TextId.of("scale/question"), "How is it now?", Tailor.WHY));

        assertThat(points(section(tailor)))
                .contains(
                        "Like for like there is no score, because no question that is the same counts.",
                        "Leaving out 4 questions, 4 of them only in another wording: no number, because there is nothing to score before or after it.");
    }

    @Test
    void aShortReportHasTheEffectsWithoutTheTable() {
        Tailor tearoom = Tearoom.tailored();
        Report.Section section = sections(Report.brief(tearoom.framework(), tearoom.evaluate(tearoom.assessment())))
                .get(0);

        assertThat(points(section)).hasSize(7);
        assertThat(rows(section)).isEmpty();
    }

    @Test
    void aReportWithoutATailoringSaysNothingOfIt() {
        Tailor tearoom = Tearoom.tailored();
        Assessment unanswered = Assessment.builder()
                .from(tearoom.assessment())
                .framework(tearoom.base().ref())
                .ratings(List.of())
                .build();

        assertThat(sections(
                        Report.of(tearoom.base(), Checklist.of(tearoom.base()).evaluate(unanswered))))
                .isEmpty();
    }
}
