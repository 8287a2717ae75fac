package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.cohort.Cohort;
import org.peerprinciples.checklist.reliability.Reliability;
import org.peerprinciples.checklist.reliability.TableReliability;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;

/** The subcommands {@code cohort} and {@code reliability}, on eight places with two raters each. */
class CohortCommandTest {

    private static final int[][] LEVELS = {
        {3, 3, 2}, {2, 3, 2}, {1, 0, 1}, {3, 2, 3}, {0, 0, 1}, {1, 2, 0}, {2, 2, 3}, {0, 1, 0}
    };

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void writeFiles() throws IOException {
        StringBuilder groups = new StringBuilder("arrangement,region\n");
        for (int i = 0; i < LEVELS.length; i++) {
            String place = "place-" + i;
            String assessment = "a-" + i;
            Sketch sketch = sketch().arrangement(built -> built.id(ArrangementId.of(place)))
                    .assessment(built -> built.id(AssessmentId.of(assessment)));
            answer(sketch.rater("m", "member"), LEVELS[i]);
            answer(sketch.rater("f", "friend"), LEVELS[(i + 1) % LEVELS.length]);
            Files.write(folder.resolve(place + ".json"), AssessmentJson.write(sketch.assessment()));
            files.add(folder.resolve(place + ".json").toString());
            groups.append(place).append(i == 0 ? ",west\n" : i < 4 ? ",north\n" : ",south\n");
        }
        Files.write(folder.resolve("framework.json"), FrameworkJson.write(sketch().framework()));
        Files.writeString(folder.resolve("groups.csv"), groups);
        Files.writeString(folder.resolve("answers.csv"), "id,a,b,c\n1,3,3,2\n2,2,3,2\n3,1,0,1\n4,3,2,NA\n5,0,0,1\n");
    }

    private static Sketch sketch() {
        return Sketch.withLevels(4).criterion("care.a").criterion("care.b").criterion("care.c");
    }

    private static void answer(Sketch.Voice voice, int... levels) {
        voice.seesPeerSupport()
                .rates("care.a", levels[0])
                .rates("care.b", levels[1])
                .rates("care.c", levels[2]);
    }

    private int run(List<String> before, List<String> after) {
        out.reset();
        err.reset();
        List<String> args = new ArrayList<>(before);
        args.addAll(after);
        return PeerPrinciples.run(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                args.toArray(String[]::new));
    }

    private int cohort(String... options) {
        List<String> before = new ArrayList<>(List.of("cohort", "--framework", path("framework.json")));
        before.addAll(List.of(options));
        return run(before, files);
    }

    private int reliability(String... options) {
        List<String> before = new ArrayList<>(List.of("reliability", "--framework", path("framework.json")));
        before.addAll(List.of(options));
        return run(before, files);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCohortIsShownAsTables() {
        assertThat(cohort("--min-group", "3", "--groups", path("groups.csv"), "--by", "region"))
                .as(err())
                .isEqualTo(ExitCode.DONE);

        assertThat(out())
                .contains("8 arrangements: A sketch")
                .contains("How scores spread")
                .contains("care.b")
                .contains("Groups by region")
                .contains("Not shown, because these or others are below 3: 2 groups, not named because")
                .contains("south");
    }

    @Test
    void groupsAreCompared() {
        assertThat(cohort("--min-group", "2", "--format", "markdown", "--groups", path("groups.csv"), "--by", "region"))
                .as(err())
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("below 2: 2 groups, not named").doesNotContain("Differences");

        assertThat(cohort(
                        "--min-group",
                        "3",
                        "--draws",
                        "100",
                        "--seed",
                        "4",
                        "--format",
                        "json",
                        "--groups",
                        path("groups.csv"),
                        "--by",
                        "region"))
                .isEqualTo(ExitCode.DONE);
        Cohort cohort = Cohort.json().read(out.toByteArray());
        assertThat(cohort.arrangements()).isEqualTo(8);
        assertThat(cohort.grouping().orElseThrow().elsewhere()).isEqualTo(4);
    }

    @Test
    void smallCohortsShowNothing() {
        assertThat(cohort()).isEqualTo(ExitCode.DONE);

        assertThat(out()).contains("Figures are shown of 10 arrangements or more; here there are 8.");
    }

    @Test
    void theTidyTableHasARowForEachMeasure() {
        assertThat(cohort("--min-group", "2", "--format", "csv")).isEqualTo(ExitCode.DONE);

        assertThat(out().lines()).hasSize(1 + 5);
        assertThat(out()).startsWith("scope,id,group,");
    }

    @Test
    void anArrangementCountsOnceAndAnAssessmentToo() {
        files.add(files.get(2));

        assertThat(cohort("--min-group", "2")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err())
                .contains("a second one is of 'place-2': choose one assessment of each arrangement")
                .hasLineCount(1);
        assertThat(reliability()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("assessments must be different, but a-2 of place-2 on");
        List<String> agreement = List.of("agreement", "--framework", path("framework.json"));
        assertThat(run(agreement, files)).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("assessments must be different, but a-2 of place-2 on");
    }

    @Test
    void groupsThatDoNotFitTheAnswersAreTold() throws IOException {
        Files.writeString(
                folder.resolve("groups.csv"),
                "arrangement,region\nplace-0,north\nplace-1,north\nplace-2,NA\nplace-3,\nnowhere,north\n");

        assertThat(cohort("--min-group", "2", "--groups", path("groups.csv"), "--by", "region", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(err())
                .contains("groups.csv: 1 of its 5 arrangements have no answers, and 4 of 8 with answers aren't in it");
        assertThat(Cohort.json()
                        .read(out.toByteArray())
                        .grouping()
                        .orElseThrow()
                        .ungrouped())
                .isEqualTo(6);

        Files.writeString(
                folder.resolve("groups.csv"),
                "arrangement,region\nplace-0,north\nplace-0,north\nplace-1,north\nplace-1,south\n");
        assertThat(cohort("--min-group", "2", "--groups", path("groups.csv"), "--by", "region"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err())
                .contains(
                        "groups.csv: row 5, column A (arrangement): 'place-1' is in another group than in a row above")
                .doesNotContain("place-0");
        assertThat(cohort("--groups", path("groups.csv"), "--by", "arrangement"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--by must be what arrangements have in common");
    }

    @Test
    void whatDoesNotGoTogetherIsTold() {
        assertThat(cohort("--by", "region")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("assessments have no columns to group by; --groups FILE");
        assertThat(cohort("--groups", path("groups.csv"))).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--groups needs --by");
        assertThat(cohort("--min-group", "1")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--min-group must be 2 or more");
        assertThat(cohort("--draws", "1")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--draws must be 100 to 1000000");
        assertThat(cohort("--groups", path("groups.csv"), "--by", "colour")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("there is no column 'colour', only [arrangement, region]");
        assertThat(cohort("--format", "html")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--format must be one of text, markdown, json, csv, but was 'html'");
        assertThat(cohort("--groups", files.get(0), "--by", "region")).isEqualTo(ExitCode.NOT_DONE);
        files.add(path("none.json"));
        assertThat(cohort("--min-group", "2")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("there is no such file");
    }

    @Test
    void reliabilityIsOfEachPrinciple() {
        assertThat(reliability("--draws", "100")).as(err()).isEqualTo(ExitCode.DONE);
        assertThat(out())
                .contains("Cronbach's alpha 0.", "16 cases", "drawing arrangements", "needn't rise and", "loading");

        assertThat(reliability("--side", "giving", "--format", "json")).isEqualTo(ExitCode.DONE);
        TableReliability care =
                Reliability.json().read(out.toByteArray()).tables().get(0);
        assertThat(care.cases()).isEqualTo(8);
        assertThat(care.name()).isEqualTo("care");

        assertThat(reliability("--side", "behind")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--side must be one of [receiving, giving, organising, outside], but was 'behind'");
        assertThat(reliability("--items", "a")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--items goes with a plain table");
    }

    @Test
    void reliabilityOfATable() {
        List<String> table = List.of(path("answers.csv"));

        assertThat(run(List.of("reliability", "--scale", "0..3", "--items", "a,b,c", "--format", "csv"), table))
                .as(err())
                .isEqualTo(ExitCode.DONE);
        assertThat(out().lines()).hasSize(4);
        assertThat(out()).startsWith("table,item,n,complete,at_lowest,at_highest,mean,sd,");
        assertThat(run(List.of("reliability", "--scale", "0..3", "--items", "a,b,c"), table))
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("1 of 5 cases are left out");
        assertThat(run(List.of("reliability", "--scale", "0..3"), table)).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("answers.csv: row 5, column A (id): out-of-range");
        assertThat(run(List.of("reliability", "--scale", "3..0"), table)).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--scale must be two rising numbers");
        assertThat(run(List.of("reliability", "--scale", "0,1.5,3", "--items", "a,b,c"), table))
                .as(err())
                .isEqualTo(ExitCode.DONE);
        assertThat(run(List.of("reliability", "--scale", "3,1"), table)).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("--scale: values must ascend, but 1 follows 3");
        assertThat(run(List.of("reliability", "--scale", "0..3", "--side", "giving"), table))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(run(List.of("reliability"), table)).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err()).contains("a plain table of items, it needs --scale");
    }
}
