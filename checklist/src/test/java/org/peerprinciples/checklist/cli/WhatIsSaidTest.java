package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;

/** Outputs say what their figures and words are worth, the same in each. */
class WhatIsSaidTest {

    private static final Pattern GAIN = Pattern.compile("Points gained, about: ([0-9.]+)");
    private static final Pattern REASON = Pattern.compile("This adds (?:about ([0-9.]+) point|less than a tenth)");

    @TempDir
    private Path folder;

    private static String said(String... args) {
        Ran ran = Ran.of(args);
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        return ran.out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void aDraftTranslationSaysThatItIsOneWhereverItIsShown(String format) {
        String[] welsh = ("framework show seven-principles --lang cy --format " + format).split(" ");
        String[] english = ("framework show seven-principles --lang en --format " + format).split(" ");

        assertThat(said(welsh)).contains("The words are a draft translation from en-GB that nobody has reviewed");
        assertThat(said(english)).doesNotContain("translation from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void soDoReportsInTheLanguageItself(String format) {
        for (List<String> shown : List.of(
                List.of("evaluate", Ran.EARLIER),
                List.of("evaluate", "--whole", Ran.EARLIER),
                List.of("plan", Ran.EARLIER),
                List.of("compare", Ran.EARLIER, Ran.LATER))) {
            String[] welsh = (String.join(" ", shown) + " --lang cy --format " + format).split(" ");
            String[] english = (String.join(" ", shown) + " --lang en --format " + format).split(" ");

            assertThat(said(welsh))
                    .contains("Cyfieithiad drafft", "nad oes neb wedi'i adolygu", "geiriau'r adroddiad ei hun hefyd");
            assertThat(said(english)).doesNotContain("draft translation", "drafft");
        }
    }

    @Test
    void aGainIsOneFigure() {
        for (String goal : List.of("--budget 20", "--score 80", "--principle inclusive", "--budget 3")) {
            String plan = said(("plan " + goal + " " + Ran.EARLIER).split(" "));
            String[] parts = plan.split("\\* No. ", -1);
            int checked = 0;
            for (String part : parts) {
                Matcher gain = GAIN.matcher(part);
                Matcher reason = REASON.matcher(part);
                if (gain.find() && reason.find()) {
                    assertThat(gain.group(1)).isEqualTo(reason.group(1) == null ? "0.0" : decimals(reason.group(1)));
                    checked++;
                }
            }
            assertThat(checked).isPositive();
        }
    }

    private static String decimals(String figure) {
        return figure.contains(".") ? figure.replaceFirst("\\.$", "") : figure + ".0";
    }

    private static byte[] bytes(Ran ran) {
        return ran.out().getBytes(StandardCharsets.UTF_8);
    }

    private static CsvTable table(String command, String... files) {
        return CsvTable.read(bytes(Ran.of(Stream.concat(Stream.of(command, "--format", "csv"), Stream.of(files))
                .toList())));
    }

    @Test
    void whereNothingIsMissingTheBoundsAndThePointAreOneFigure() {
        Evaluation evaluation = Evaluation.json().read(bytes(Ran.of("evaluate", "--format", "json", Ran.LATER)));
        CsvTable scores = table("evaluate", Ran.LATER);
        CsvTable progress = table("compare", Ran.EARLIER, Ran.LATER);
        int settled = 0;
        for (PrincipleResult principle : evaluation.principles()) {
            Score score = principle.score().orElseThrow();
            String id = principle.principle().value();
            int low = scores.findColumn(id + ".low").orElseThrow();
            List<String> figures = scores.rows().get(0).cells().subList(low, low + 3);
            assertThat(figures.get(2))
                    .isEqualTo((score.isSettled()
                                    ? score.shown().low()
                                    : score.shown().high())
                            .toString());
            assertThat(progress.rows().stream()
                            .filter(row -> row.cell(1).equals(id))
                            .map(row -> row.cell(5)))
                    .containsExactly(figures.get(2));
            if (score.isSettled()) {
                assertThat(figures).containsOnly(score.toString());
                settled++;
            }
        }
        assertThat(settled).isPositive();
    }

    @Test
    void whereItStoodAndStandsIsSaidAlikeInBothTables() {
        CsvTable scores = table("evaluate", Ran.EARLIER, Ran.LATER);
        CsvTable progress = table("compare", Ran.EARLIER, Ran.LATER);
        int then = progress.findColumn("then.standing").orElseThrow();
        int now = progress.findColumn("now.standing").orElseThrow();

        assertThat(progress.rows().stream().filter(row -> !row.cell(0).equals("criterion")))
                .hasSize(9)
                .allSatisfy(row -> {
                    String id = row.cell(1);
                    int column = scores.findColumn(id.equals("screen") ? id : id + ".standing")
                            .orElseThrow();
                    assertThat(List.of(row.cell(then), row.cell(now)))
                            .isEqualTo(scores.rows().stream()
                                    .map(each -> each.cell(column))
                                    .toList());
                });
        assertThat(progress.rows().stream().filter(row -> row.cell(0).equals("criterion")))
                .allSatisfy(
                        row -> assertThat(row.cells().subList(then, now + 1)).containsOnly("NA"));
    }

    @Test
    void whatIsSuppressedIsSaidInTheTable() {
        String whole = Ran.of("evaluate", "--format", "csv", Ran.EARLIER).out();
        String suppressed = Ran.of("evaluate", "--format", "csv", "--suppress-below", "5", Ran.EARLIER)
                .out();

        assertThat(whole).contains(",suppressed.below,screen,").contains("seven-principles@1.0.0,NA,");
        assertThat(suppressed).contains("seven-principles@1.0.0,5,");
    }

    @Test
    void tablesForPeopleBeginWithAByteOrderMark() {
        for (List<String> args : List.of(
                List.of("form", "--role", "carer", "--format", "csv"),
                List.of("framework", "show", "--format", "csv", "seven-principles"),
                List.of("framework", "convert", "--format", "csv", "seven-principles"))) {
            assertThat(Ran.of(args).out()).startsWith("\uFEFF").doesNotContain("\uFEFF\uFEFF");
        }
    }

    @Test
    void aFormSaysHowToAnswerAndWhatIsLeftToWrite() {
        Path form = folder.resolve("form.json");
        Ran.of("form", "--role", "carer", "--date", "2026-10-15", "-o", form.toString());

        assertThat(form)
                .content()
                .contains("\"note\"", "put \\\"kind\\\": \\\"rated\\\", \\\"level\\\": \\\"consistently\\\"");
        Ran evaluated = Ran.of("evaluate", form.toString());
        assertThat(evaluated.code()).isEqualTo(ExitCode.DONE);
        assertThat(evaluated.err()).isEqualTo(form + ": " + FormCommand.UNFINISHED + "\n");
        Ran checked = Ran.of("framework", "check", form.toString());
        assertThat(checked.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(checked.out()).isEqualTo(form + ": " + FormCommand.UNFINISHED + "\n");
    }

    @Test
    void checkGoesThroughAllAndTakesBuiltInOnes() {
        Ran ran = Ran.of("framework", "check", "no-such.json", "peer-worker-readiness", Ran.EARLIER);

        assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(ran.err()).isEqualTo("no-such.json: there is no such file\n");
        assertThat(ran.out().lines())
                .containsExactly(
                        "peer-worker-readiness: framework peer-worker-readiness@1.0.0, without problems or remarks",
                        Ran.EARLIER + ": assessment, without problems");
    }

    @Test
    void anEditionWhoseNumberSaysTooLittleFailsTheComparison() {
        assertThat(Ran.of("framework", "diff", Ran.GARDEN_1, Ran.GARDEN_2).code())
                .isEqualTo(ExitCode.DONE);
        Ran reversed = Ran.of("framework", "diff", Ran.GARDEN_2, Ran.GARDEN_1);
        assertThat(reversed.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(reversed.out()).contains("says less than what changed");
    }

    @Test
    void pledgesThatStandAsTheyStoodAreSaidOnce() {
        assertThat(said("compare", Ran.EARLIER, Ran.LATER))
                .contains(
                        "About Inclusive: kept then and now.",
                        "balance here between giving and receiving?\u201d, at Mostly: made then, kept now.")
                .doesNotContain("pledge-");
    }

    @Test
    void countsAreInTheDigitsOfTheOutputWhereverTheMachineStands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Ran ran = Ran.of(
                    "arrangement,rater,role,criterion,answer\na,r,carer,safe.speaking-freely,mostly\n"
                            .getBytes(StandardCharsets.UTF_8),
                    "batch",
                    "-",
                    "-o",
                    folder.toString());
            assertThat(ran.err()).contains("1 row: ", "1 arrangement, 1 rater");
        } finally {
            Locale.setDefault(before);
        }
    }
}
