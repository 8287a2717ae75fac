package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.report.Lines.part;
import static org.peerprinciples.checklist.report.SketchedReports.LISTENING;
import static org.peerprinciples.checklist.report.SketchedReports.brief;
import static org.peerprinciples.checklist.report.SketchedReports.listening;
import static org.peerprinciples.checklist.report.SketchedReports.rated;
import static org.peerprinciples.checklist.report.SketchedReports.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Planned;

/** How principles stand today, and as planned. */
class ProfileSectionTest {

    @Nested
    class TheProfile {

        @Test
        void saysWhyAPrincipleIsEffective() {
            assertThat(brief(rated(3, 3)))
                    .contains("Care | 100.0 | 100.0 | Effective | At least 75, and no side below what is needed on a"
                            + " critical question.\n");
        }

        @Test
        void saysThatItIsEffectiveEvenAtWorst() {
            Sketch sketch = rated(3, 3).criterion("care.warmth", built -> built.weight(new BigDecimal("0.1")));

            assertThat(brief(sketch))
                    .contains("Care | 90.9 to 100.0 | 100.0 | Effective | At least 75 even at worst, and");
        }

        @Test
        void saysThatItIsToImprove() {
            assertThat(brief(rated(2, 2))).contains("Care | 66.6 | 66.6 | To improve | Below 75.\n");
        }

        @Test
        void saysThatItIsToImproveEvenAtBest() {
            Sketch sketch = rated(0, 0).criterion("care.warmth");

            assertThat(brief(sketch)).contains("Care | 0.0 to 50.0 | 0.0 | To improve | Below 75 even at best.\n");
        }

        @Test
        void namesWhatIsBelowWhatIsNeeded() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2).criterion("care.warmth");
            sketch.rater("r-1", "member").rates(LISTENING, 1).rates("care.warmth", 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 3).rates("care.warmth", 3);

            assertThat(brief(sketch))
                    .contains("| To improve | Receiving is below what is needed on “Is there listening?”\n");
        }

        @Test
        void namesTheSidesBelowWhatIsNeededQuestionByQuestion() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2).critical("care.warmth", 2);
            sketch.rater("t-1", "twofold").rates(LISTENING, 1).rates("care.warmth", 0);

            assertThat(brief(sketch))
                    .contains(
                            "| To improve | Below 75. Receiving, Giving are below what is needed on “Is there listening?”"
                                    + " Receiving, Giving are below what is needed on “Is there warmth?”\n");
        }

        @Test
        void saysShortlyWhyPointsThatReachTheMarkDoNotMakeItEffective() {
            Sketch below = Sketch.withLevels(4).critical(LISTENING, 2);
            for (int i = 0; i < 9; i++) {
                below.criterion("care.more-" + i);
            }
            Sketch.Voice voice = below.rater("t-1", "twofold").rates(LISTENING, 1);
            for (int i = 0; i < 9; i++) {
                voice.rates("care.more-" + i, 3);
            }
            Sketch unheard = listening();
            unheard.rater("g-1", "friend").rates(LISTENING, 3);
            Sketch missing = rated(3, 3).criterion("care.warmth");

            assertThat(bar(below).butNot()).contains("A critical question is below what is needed");
            assertThat(bar(below).because())
                    .isEqualTo("Receiving, Giving are below what is needed on “Is there listening?”");
            assertThat(bar(unheard).butNot()).contains("A side hasn't been heard");
            assertThat(bar(missing).butNot()).contains("Answers are missing");
            assertThat(bar(rated(3, 3)).butNot()).isEmpty();
            assertThat(bar(rated(1, 1)).butNot()).isEmpty();
        }

        private Drawing.Bar bar(Sketch sketch) {
            Report report = Report.brief(sketch.framework(), SketchedReports.evaluation(sketch));
            return ((Drawing.Profile) report.sections().get(1).blocks().get(0))
                    .bars()
                    .get(0);
        }

        @Test
        void saysWhatWouldSettleIt() {
            Sketch sketch = listening();
            sketch.rater("g-1", "friend").rates(LISTENING, 3);

            assertThat(brief(sketch))
                    .contains("Care | 50.0 to 100.0 | 100.0 | Not known | Effective if answers are high enough from:"
                            + " Receiving (1 question). To improve if answers are low from: Receiving (1 question).\n");
            assertThat(brief(listening().criterion("care.warmth")))
                    .contains("Care | 0.0 to 100.0 | – | Not known | Effective if answers are high enough, for example"
                            + " from: Receiving (2 questions), Giving (1 question). To improve if");
        }

        @Test
        void goesByAPrinciplesOwnMark() {
            Sketch sketch = rated(2, 2).principles(built -> built.effectiveFrom(new BigDecimal("60")));

            assertThat(brief(sketch)).contains("| Effective | At least 60, and");
        }

        @Test
        void saysWhatPointsAreAndAreNot() {
            assertThat(part(brief(rated(2, 2)), "Profile"))
                    .contains("Behind the profile, as a summary only: 66.6 points overall.")
                    .contains("That is not a confidence interval")
                    .contains("A principle is effective from 75 points")
                    .contains("It doesn't mean proven outcomes");
        }
    }

    @Nested
    class Plans {

        @Test
        void areNoLevelThatSomebodyChose() {
            Sketch sketch = listening();
            sketch.rater("r-1", "member").plans(LISTENING, 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);
            sketch.rater("g-2", "friend").plans(LISTENING, 2);
            sketch.rater("g-3", "friend").plans(LISTENING, 3);

            assertThat(whole(sketch))
                    .contains("so it counts as the lowest level.")
                    .contains("Receiving: planned, counts as Level 0 (0.0); Giving: from Level 0 to Level 2,"
                            + " together 22.2, where 2 planned answers count as Level 0.")
                    .contains(
                            "* “Is there listening?” Giving: from Level 0 to Level 2, where 2 planned answers count as"
                                    + " Level 0.\n");
        }

        @Test
        void areToldWhereSidesAreApart() {
            Sketch sketch = listening();
            sketch.rater("r-1", "member").plans(LISTENING, 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);
            String heading = "Where people see it differently";
            String counted =
                    "Some of this is only planned. It isn't in place today, so it counts as the lowest level.\n";

            assertThat(part(whole(sketch), heading)).contains("Receiving 0.0, Giving 66.7", counted);
            Sketch chosen = listening();
            chosen.rater("r-1", "member").rates(LISTENING, 0);
            chosen.rater("g-1", "friend").rates(LISTENING, 2);
            assertThat(part(whole(chosen), heading))
                    .contains("Receiving 0.0, Giving 66.7")
                    .doesNotContain("planned");
        }

        @Test
        void standApartFromToday() {
            Sketch sketch = listening().criterion("care.warmth");
            sketch.rater("t-1", "twofold")
                    .answers(
                            LISTENING,
                            new Planned(
                                    Sketch.level(3),
                                    Optional.of(LocalDate.of(2026, 5, 1)),
                                    Optional.of("the members"),
                                    Optional.of(LocalDate.of(2026, 6, 1))))
                    .plans("care.warmth", 3)
                    .seesPeerSupport();

            assertThat(part(brief(sketch), "As planned")).isEqualTo("""
                            As planned
                            What people intend. None of it is in place today, so it doesn't count above.
                            Principle | Today | As planned | Standing then
                            Care | 0.0 | 100.0 | Effective
                            * “Is there listening?” Planned: Level 3, by 1 May 2026, agreed by the members, to be reviewed on 1 June 2026.
                            * “Is there warmth?” Planned: Level 3, no date given, nobody named as having agreed.
                            """);
            assertThat(part(brief(sketch), "Findings"))
                    .contains("* Some plans have no date yet, or name nobody who has agreed to them.\n")
                    .doesNotContain("“Is there warmth?” Planned");
            assertThat(part(whole(sketch), "Findings"))
                    .contains("  - “Is there warmth?” Planned: Level 3, no date given");
        }

        @Test
        void areLeftOutWhereThereAreNone() {
            assertThat(brief(rated(2, 2))).doesNotContain("As planned");
        }
    }
}
