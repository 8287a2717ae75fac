package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;

/** Several people's files become one, or it is said why not. */
class MergeCommandTest {

    private static final AssessmentJson JSON = AssessmentJson.using(FrameworkCatalog.standard());

    @TempDir
    private Path folder;

    private String ann;
    private String ben;

    @BeforeEach
    void twoPeopleFillInWithThePseudonymOfTheForm() throws IOException {
        ann = filled("ann.json", "person-supported", "consistently");
        ben = filled("ben.json", "peer-supporter", "mostly");
    }

    private String filled(String name, String role, String level) throws IOException {
        Ran form = Ran.of("form", "--role", role, "--format", "json", "--date", "2026-10-15");
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                form.out()
                        .replace("{\"kind\": \"not-known\"}", "{\"kind\": \"rated\", \"level\": \"" + level + "\"}")
                        .replace("\"not-known\"", "\"rated\", \"level\": \"" + level + "\"")
                        .replace("(what kind of support it is)", "a group")
                        .replace("(what it is for)", "company"));
        return file.toString();
    }

    private static Assessment read(String json) {
        return JSON.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void peopleOfTheSamePseudonymAreToldApartByTheOptionsThatItNames() {
        Ran refused = Ran.of("merge", ann, ben);

        assertThat(refused.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).hasSize(6);
        assertThat(refused.err())
                .contains(
                        ben + ": differs in the answer to 'Do people here treat each other with respect?' "
                                + "(mutuality.respect)\n",
                        ben + ": ... and in those to ")
                .doesNotContain("did you mean");
        assertThat(refused.err())
                .startsWith(ben + ": /raters/0: rater-differs: found 'rater-1' with other roles and other answers to ")
                .endsWith("if they are different people or things, add --rename " + ben + ":rater-1=rater-2\n");

        Ran merged = Ran.of("merge", ann, ben, "--rename", ben + ":rater-1=rater-2");

        assertThat(merged.code()).isEqualTo(ExitCode.DONE);
        assertThat(read(merged.out()).raters()).hasSize(2);
        assertThat(merged.err()).isEqualTo(ann + ": 1 rater, 20 answers\n" + ben + ": 1 rater, 33 answers\n");
    }

    @Test
    void theSameFileUnderAnotherNameIsOnePersonAndThatIsSaid() throws IOException {
        Path copy = Files.copy(Path.of(ann), folder.resolve("copy.json"));

        Ran merged = Ran.of("merge", ann, copy.toString());

        assertThat(read(merged.out()).raters()).hasSize(1);
        assertThat(merged.err())
                .contains(copy + ": 1 rater, 20 answers, 20 of them in a file before it too\n")
                .contains("'rater-1' counts as one person in " + ann + ", " + copy);
    }

    @Test
    void idAndDateCanBeGivenAndTheResultIsEvaluated() {
        Path all = folder.resolve("all.json");

        Ran merged = Ran.of(
                "merge",
                "--id",
                "autumn",
                "--date",
                "2026-10-31",
                "--rename",
                ben + ":rater-1=rater-2",
                "-o",
                all.toString(),
                ann,
                ben);

        assertThat(merged.out()).isEmpty();
        assertThat(merged.code()).isEqualTo(ExitCode.DONE);
        assertThat(all).content().contains("\"id\": \"autumn\"", "\"date\": \"2026-10-31\"");
        assertThat(Ran.of("evaluate", all.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(Ran.of("framework", "check", all.toString()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void oneOfTheFilesCanComeFromStandardInput() throws IOException {
        Ran merged = Ran.of(Files.readAllBytes(Path.of(ben)), "merge", ann, "-", "--rename", "-:rater-1=rater-2");

        assertThat(read(merged.out()).raters()).hasSize(2);
        assertThat(merged.err()).contains("standard input: 1 rater");
        assertThat(Ran.of(new byte[0], "merge", ann, "-").err())
                .isEqualTo("standard input: is empty, or was read already\n");
        assertThat(read(Ran.of(Files.readAllBytes(Path.of(ann)), "merge", "-").out()))
                .isEqualTo(read(Ran.of("merge", ann).out()));
    }

    @Test
    void aDescriptionOfTheArrangementIsChosen() throws IOException {
        Files.writeString(
                Path.of(ben), Files.readString(Path.of(ben)).replace("\"company\"", "\"the company of others\""));
        String rename = ben + ":rater-1=rater-2";

        assertThat(Ran.of("merge", ann, ben, "--rename", rename).err())
                .startsWith(ben + ": /arrangement/purpose: documents-disagree: ")
                .contains("add --arrangement-from FILE");

        Ran merged = Ran.of("merge", ann, ben, "--rename", rename, "--arrangement-from", ben);
        assertThat(read(merged.out()).arrangement().purpose()).isEqualTo("the company of others");
    }

    @Test
    void noDescriptionIsTakenForAnotherArrangement() throws IOException {
        Files.writeString(
                Path.of(ben),
                Files.readString(Path.of(ben))
                        .replace("\"id\": \"arrangement\"", "\"id\": \"another\"")
                        .replace("\"company\"", "\"the company of others\""));

        assertThat(Ran.of("merge", ann, ben).err())
                .contains(ben + ": /arrangement/id: documents-disagree: ", ben + ": /arrangement/purpose: ")
                .doesNotContain("--arrangement-from");
    }

    @Test
    void anOutsideReadingAddsToOwnPractice() throws IOException {
        String reader = filled("reader.json", "external-reader", "mostly");
        AssessmentJson.write(
                Assessment.builder()
                        .from(read(Files.readString(Path.of(reader))))
                        .origin(Origin.OUTSIDE_READING)
                        .build(),
                Path.of(reader));

        Ran both = Ran.of("merge", reader, ann, "--rename", ann + ":rater-1=rater-2");
        assertThat(read(both.out()).origin()).isEqualTo(Origin.OWN_PRACTICE);
    }

    @Test
    void notesThatNoReaderWouldTakeTogetherAreAConflict() throws IOException {
        List<String> args = new ArrayList<>(List.of("merge"));
        for (String name : List.of("a", "b", "c")) {
            Path file = folder.resolve(name + ".json");
            Assessment noted = Assessment.builder()
                    .from(read(Files.readString(Path.of(ann))))
                    .note(name.repeat(12_000))
                    .build();
            AssessmentJson.write(noted, file);
            args.add(file.toString());
        }
        Path all = folder.resolve("all.json");
        args.addAll(List.of("-o", all.toString()));

        Ran refused = Ran.of(args);

        assertThat(refused.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(refused.err()).contains("/note: text-too-long: ", "at most 20000 characters together");
        assertThat(all).doesNotExist();
    }

    @Test
    void anInputIsNotOverwritten() {
        Ran refused = Ran.of("merge", ann, "-o", ann);

        assertThat(refused.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(refused.err()).contains(ann + ": is read too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ben and co.json", "a'b$(touch pwn);`touch pwn`.json", "w \"!*?\\.json", "x=y:z.json"})
    void whatIsToBeTypedMeansTheSameToAShell(String name) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        String file = Files.copy(Path.of(ben), folder.resolve(name)).toString();
        String refused = Ran.of("merge", ann, file).err();
        String options = refused.substring(refused.lastIndexOf(" add --rename") + 5);

        Process shell = new ProcessBuilder("/bin/sh", "-c", "printf '%s\\0' " + options)
                .directory(folder.toFile())
                .start();
        String[] typed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0");

        assertThat(shell.waitFor()).isZero();
        assertThat(typed).containsExactly("--rename", file + ":rater-1=rater-2");
        assertThat(folder.resolve("pwn")).doesNotExist();
        assertThat(read(Ran.of("merge", ann, file, typed[0], typed[1]).out()).raters())
                .hasSize(2);
    }

    @Test
    void aFilesNameThatBeginsWithAHyphenIsNoOption() {
        assertThat(Renamings.written("-x.json", "a", "b")).isEqualTo("./-x.json:a=b");
        assertThat(Renamings.written("standard input", "a", "b")).isEqualTo("-:a=b");
        Assessment assessment = read(Ran.of("merge", ann).out());

        Assessment renamed = Renamings.of(List.of("./-x.json:rater-1=zoe"), List.of("-x.json"))
                .apply("-x.json", assessment);

        assertThat(renamed.raters().get(0).id()).hasToString("zoe");
    }

    @Test
    void ofVeryManyTheFirstAreToldAndHowManyMoreThereAre() throws IOException {
        List<String> args = new ArrayList<>(List.of("merge", ann));
        for (int i = 0; i < 120; i++) {
            args.add(Files.copy(Path.of(ben), folder.resolve("ben-" + i + ".json"))
                    .toString());
        }

        Ran refused = Ran.of(args);

        List<String> lines = refused.err().lines().toList();
        assertThat(lines).hasSize(100 * 5 + 2);
        assertThat(lines.get(500)).startsWith("peer-principles: ... and 20 more; ");
        assertThat(lines.get(501)).endsWith("ben-99.json:rater-1=rater-101");
    }

    @Test
    void answersOfAnotherDayAreForComparing() throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.json"),
                Files.readString(Path.of(ann)).replace("\"date\": \"2026-10-15\"", "\"date\": \"2026-10-20\""));

        Ran refused = Ran.of("merge", ann, later.toString());

        assertThat(refused.err().lines()).hasSize(3);
        assertThat(refused.err())
                .contains("found 'rater-1' with another day of 15 answers than in " + ann)
                .contains("peer-principles: the files are of several days; 'compare OLD NEW' tells what changed");
    }

    @Nested
    class Refuses {

        private void refused(String says, String... args) {
            Ran ran = Ran.of(args);
            assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(says);
        }

        @Test
        void theProblemsOfAllFilesAtOnce() {
            refused("nowhere.json: there is no such file", "merge", "nowhere.json", Ran.NETWORKS);
            refused("a table of answers is scored with 'batch'", "merge", "nowhere.json", Ran.NETWORKS);
            refused(ann + ": is named twice", "merge", ann, ann);
        }

        @Test
        void whatIsAboutSomethingElse() {
            refused("/arrangement/id: documents-disagree: found another arrangement", "merge", Ran.EARLIER, ann);
            refused(
                    "/framework: documents-disagree: found another framework or edition",
                    "merge",
                    Ran.EARLIER,
                    staff());
        }

        private String staff() {
            return Ran.OTHER.replace("s3-carer-voices-sessions", "s2-compassionate-staff-support");
        }

        @Test
        void idsAndDaysThatCannotBe() {
            refused("--id: assessment id must be letters", "merge", "--id", "Ann Smith", ann);
            refused(
                    "--date must not be before that of any file, but 2026-10-14 is before 2026-10-15 in " + ann,
                    "merge",
                    "--date",
                    "2026-10-14",
                    ann);
        }

        @Test
        void renamingsAndDescriptionsThatCannotBe() {
            refused(
                    "--arrangement-from must be one of the files that are merged",
                    "merge",
                    "--arrangement-from",
                    "x.json",
                    ann);
            refused("--rename must be FILE:OLD=NEW", "merge", "--rename", "rater-1=rater-2", ann);
            refused("--rename must begin with one of the files", "merge", "--rename", "x.json:a=b", ann);
            refused("twice", "merge", "--rename", ann + ":a=b", "--rename", ann + ":a=c", ann);
            refused("gives 'c' to two in " + ann, "merge", "--rename", ann + ":a=c", "--rename", ann + ":b=c", ann);
            refused(
                    Ran.EARLIER
                            + ": --rename: 'survey-gain' stands for something in the file already; choose another id\n",
                    "merge",
                    "--rename",
                    Ran.EARLIER + ":p-1=survey-gain",
                    Ran.EARLIER);
            refused(ann + ": --rename: there is no rater,", "merge", "--rename", ann + ":rater-9=a", ann);
            refused(ann + ": --rename: rater id must", "merge", "--rename", ann + ":rater-1=Ann Smith", ann);
        }
    }
}
