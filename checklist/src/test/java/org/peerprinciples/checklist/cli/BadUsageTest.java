package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person gets wrong is told in lines, with what to do, and nothing is printed then. */
class BadUsageTest {

    @TempDir
    private Path folder;

    private static String refusal(String... args) {
        return refusal(Ran.of(args));
    }

    private static String refusal(Ran ran) {
        assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
        return ran.err();
    }

    private String file(String name, byte[] content) throws IOException {
        return Ran.path(Files.write(folder.resolve(name), content));
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evalute                                            | there is no command 'evalute'
            evalute                                            | did you mean 'evaluate'?
            evaluat                                            | there is no command 'evaluat'; did you mean 'evaluate'?
            help framework convrt                              | there is no command 'convrt'; did you mean 'convert'?
            framework                                          | peer-principles: a command is missing after 'framework'
            framework lst                                      | there is no command 'lst'; did you mean 'list'?
            evaluate --forma text -                            | there is no option '--forma'
            evaluate --forma text -                            | Possible solutions: --format
            evaluate --forma text -                            | Try 'peer-principles evaluate --help'.
            evaluate                                           | Missing required parameter: 'FILE'
            schema framework more                              | there is no place for 'more'
            schema frame                                       | KIND must be one of framework, assessment
            evaluate --format docx -                           | --format must be one of text, markdown, html, json, csv, but was 'docx'
            framework list --format json                       | --format must be one of text, markdown, csv, but was 'json'
            compare --lang cy --format csv a b                 | --lang is about the framework's words, and --format csv has none
            evaluate --format json --whole -                   | --whole is about reports
            evaluate --format csv --brief -                    | --brief is about reports
            evaluate --suppress-below 1000000000000 -          | --suppress-below must be 0 to 999999999 people, of which 5 is recommended, but was '1000000000000'
            evaluate --suppress-below x -                      | --suppress-below must be 0 to 999999999 people, of which 5 is recommended, but was 'x'
            cohort --draws many -                              | --draws must be a whole number
            cohort --seed 1.5 -                                | --seed must be a whole number
            agreement --confidence 0,95 -                      | --confidence must be a number such as 75 or 0.5, with a point, but was '0,95'
            agreement --confidence NaN -                       | but was 'NaN'
            batch --table principle -o x -                     | --table must be one of principles, criteria, findings, but was 'principle'; did you mean 'principles'?
            batch -o - -                                       | --output can't be standard output here
            batch -o x --role boss -                           | --role must be one of person-supported
            schema evaluaton                                   | did you mean 'evaluation'?
            form --role carrer                                 | but was 'carrer'; did you mean 'carer'?
            evaluate --format json --plan -                    | --plan is about reports
            evaluate --format csv --earlier a -                | --earlier is about reports
            evaluate --format csv --words -                    | --words is about reports
            evaluate --earlier a b c                           | --earlier goes with one FILE, but there are 2
            evaluate --suppress-below 5 --plan -               | --plan shows what single people answered or said
            evaluate --suppress-below 2 --earlier a -          | --earlier shows what single people answered or said
            evaluate --suppress-below 2 --words -              | --words shows what single people answered or said
            evaluate --brief --whole -                         | --brief and --whole are two reports
            evaluate --framework seven-principals -            | neither a built-in framework nor a file 'seven-principals'; built in are seven-principles@1.0.0, compassionate-staff-support@1.0.0, peer-worker-readiness@1.0.0; did you mean 'seven-principles'?
            form --role boss                                   | --role must be one of person-supported
            form --format csv                                  | --format csv needs --role, one of person-supported
            form -o x.json                                     | --format json needs --role
            form --name Friday -o x.html                       | described by --arrangement, --name, --kind and --purpose together
            form --arrangement a --name b --kind c -o x.html   | described by --arrangement, --name, --kind and --purpose together
            form --arrangement a --setting-up -o x.html        | --setting-up needs --arrangement, --name, --kind and --purpose too
            guide --format csv                                 | --format must be one of text, markdown, html, but was 'csv'
            form --role carer --format json                    | --format json needs --date
            form --role carer --lang fr                        | no seven-principles in 'fr'; there is en-GB, cy
            form --role carer --lang -                         | --lang: language must be a BCP 47 tag
            form --role carer --format csv --framework no/such | neither a built-in framework nor a file
            form --role carer --format json --date yesterday   | must be a day such as 2026-10-15, but was 'yesterday'
            form --role carer --format json --date 2026-01-01 --rater A/B | --rater:
            form --role carer --format csv --rater A/B         | --rater:
            form --role carer --format csv --arrangement Ä     | --arrangement:
            framework tailor seven-principles                  | Missing required parameter
            framework diff seven-principles peer-worker-readiness | peer-worker-readiness: can't be compared with seven-principles
            """)
    void badUsageIsToldWithWhatThereIs(String args, String said) {
        assertThat(refusal(args.split(" "))).contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --principle saef   | but was 'saef'; did you mean 'safe'?
            --score 75,5       | --score must be a number such as 75 or 0.5, with a point, but was '75,5'
            --score 1e999999   | but was '1e999999'
            --budget 2.5       | --budget must be a whole number, at most 2147483647, but was '2.5'
            --principle safety | --principle must be one of mutuality, reciprocal
            --score 101        | --score: points must be 0 to 100
            --budget 0         | --budget: effort must be 1 to 1000000
            --score 80 --budget 3 | --score and --budget are two goals
            """)
    void goalsThatThereArentAreRefused(String args, String said) {
        String[] all = ("plan " + args + " " + Ran.EARLIER).split(" ");

        assertThat(refusal(all)).contains(said);
    }

    @Test
    void numbersBelowZeroAreRefused() {
        assertThat(refusal("evaluate", "--suppress-below", "-1", Ran.EARLIER))
                .contains("--suppress-below must be 0 to 999999999 people, of which 5 is recommended, but was '-1'");
    }

    @Test
    void filesThatCantBeReadAreNamedFirst() throws IOException {
        assertThat(refusal("evaluate", "no-such.json")).isEqualTo("no-such.json: there is no such file\n");
        assertThat(refusal("evaluate", folder.toString())).isEqualTo(folder + ": is a folder, not a file\n");
        assertThat(refusal("evaluate", "a\0b")).contains("isn't a path");
    }

    @Test
    void whatIsntADocumentIsToldAsSuch() throws IOException {
        assertThat(refusal("evaluate", file("prose.json", "Dear all"))).contains("prose.json: line 1", "syntax");
        assertThat(refusal("evaluate", file("empty.json", ""))).isEqualTo(folder + "/empty.json: is empty\n");
        assertThat(refusal("evaluate", file("latin.json", new byte[] {'{', '"', (byte) 0xe9, '"', '}'})))
                .contains("latin.json: line 1");
        assertThat(refusal("evaluate", file("broken.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3})))
                .contains("broken.gz: is packed with gzip, and damaged");
    }

    @Test
    void anotherKindOfDocumentIsNamed() {
        assertThat(refusal("evaluate", Ran.TAILORING))
                .isEqualTo(Ran.TAILORING + ": is a document of kind 'tailoring', not 'assessment'; it is given with"
                        + " --tailoring, or to 'framework tailor' after its framework\n");
        assertThat(refusal("evaluate", Ran.OWN_FRAMEWORK)).contains("a table of answers is scored with 'batch'");
        assertThat(refusal("framework", "show", Ran.EARLIER)).contains("is evaluated with 'evaluate'");
        assertThat(refusal("evaluate", "--tailoring", Ran.GARDEN_1, Ran.EARLIER))
                .contains("is given with --framework");
    }

    @Test
    void everyProblemOfEveryFileIsALine() throws IOException {
        String text = Files.readString(Path.of(Ran.EARLIER)).replace("\"level\": \"mostly\"", "\"level\": \"mosty\"");

        List<String> lines = refusal("evaluate", file("one.json", text), "no-such.json")
                .lines()
                .toList();

        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines.get(0)).contains("one.json: line ", "level-not-on-scale", "did you mean 'mostly'?");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("no-such.json: there is no such file");
    }

    @Test
    void aFrameworkThatNobodyKnowsIsToldWithTheCure() {
        assertThat(refusal("evaluate", Ran.OWN_ASSESSMENT))
                .contains(
                        "unknown-reference",
                        "is given with --framework FILE, a tailored one also with --framework BASE --tailoring");
    }

    @Test
    void anEditionThatNobodyKnowsIsntToBeRelabelled() throws IOException {
        String other = file("other.json", Files.readString(Path.of(Ran.EARLIER)).replace("1.0.0", "1.1.0"));

        for (String said :
                List.of(refusal("evaluate", other), refusal("evaluate", "--framework", "seven-principles", other))) {
            assertThat(said)
                    .contains("found '1.1.0'", "a framework or edition that isn't built in is given with --framework")
                    .doesNotContain("did you mean");
        }
    }

    @Test
    void theCureIsOneThatTheCommandHas() throws IOException {
        String other =
                file("other.json", Files.readString(Path.of(Ran.TAILORING)).replace("1.0.0", "3.0.0"));

        assertThat(refusal("framework", "tailor", "seven-principles", other))
                .contains("the framework that it tailors is given as BASE")
                .doesNotContain("--framework");
        assertThat(refusal("evaluate", "--tailoring", other, Ran.EARLIER))
                .contains("the framework that it tailors is given with --framework");
    }

    @Test
    void standardInputIsThereOnce() throws IOException {
        assertThat(refusal(Ran.of(Files.readAllBytes(Path.of(Ran.EARLIER)), "compare", "-", "-")))
                .isEqualTo("standard input: is empty, or was read already\n");
        assertThat(refusal("evaluate", "")).isEqualTo("peer-principles: a file's name is empty\n");
    }

    @Test
    void answersThatHaveNoPlaceInAnotherFrameworkAreToldRatherThanDropped() {
        assertThat(refusal("evaluate", "--framework", "peer-worker-readiness", Ran.EARLIER))
                .contains("answers seven-principles@1.0.0, and none of its answers can be carried over to"
                        + " peer-worker-readiness@1.0.0");
    }

    @Test
    void aTailoringOfAnotherFrameworkIsRefused() {
        assertThat(refusal("framework", "tailor", "peer-worker-readiness", Ran.TAILORING))
                .contains(Ran.TAILORING + ": ");
    }

    @Test
    void otherContentUnderABuiltInNameIsRefused() throws IOException {
        String other = Ran.of("framework", "show", "--format", "json", "seven-principles")
                .out()
                .replace("The seven principles of peer support", "Our seven principles");

        assertThat(refusal("form", "--role", "carer", "--framework", file("other.json", other)))
                .contains("has other content than the built-in seven-principles@1.0.0");
    }

    @Test
    void evaluationsUnderSeveralFrameworksCantShareATable() {
        assertThat(refusal(
                        "evaluate",
                        "--format",
                        "csv",
                        Ran.EARLIER,
                        Ran.EARLIER.replace("fictional-riverside-network", "s5-peer-worker-readiness")))
                .contains("seven-principles@1.0.0, peer-worker-readiness@1.0.0");
    }

    @Test
    void whatCantBeComparedIsToldWithTheReasonAndTheCure() {
        assertThat(refusal("compare", Ran.LATER, Ran.EARLIER))
                .contains(Ran.LATER + " is the later one, of 2027-10-14; give " + Ran.EARLIER + ", of 2026-10-15, as");
        assertThat(refusal("compare", Ran.EARLIER, Ran.EARLIER))
                .isEqualTo(Ran.EARLIER + ": is given twice; compare it with an earlier or later assessment\n");
    }

    @Test
    void outputThatCantBeWrittenIsTold() {
        assertThat(refusal("schema", "-o", folder.toString())).contains("is a folder, not a file");
        assertThat(refusal("schema", "-o", folder.resolve("no/such").toString()))
                .contains("can't be written: there is no folder '" + folder.resolve("no") + "'");
    }

    /** What the command says on an input that fails when it is read. */
    private static String saidOn(InputStream failing, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                failing,
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                true);
        assertThat(PeerPrinciples.run(terminal, args)).isEqualTo(ExitCode.NOT_DONE);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void ourOwnFaultsAreSaidToBeOursAndShownToWhoAsks() {
        InputStream failing = new SequenceInputStream(Collections.emptyEnumeration()) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw new IllegalStateException("a fault");
            }
        };

        assertThat(saidOn(failing, "evaluate", "-"))
                .contains("failed unexpectedly", "--debug")
                .doesNotContain("\tat ");
        assertThat(saidOn(failing, "evaluate", "--debug", "-")).contains("a fault", "\tat ");
    }

    @Test
    void inputThatBreaksOffIsTold() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();

        assertThat(saidOn(failing, "evaluate", "-"))
                .startsWith("standard input: can't be read: ")
                .hasLineCount(1);
    }

    @Test
    void whatRunsOutIsOneLineUnlessSomebodyAsksForMore() {
        for (Error failure :
                List.of(new StackOverflowError(), new OutOfMemoryError("heap"), new AssertionError("a fault"))) {
            InputStream failing = new SequenceInputStream(Collections.emptyEnumeration()) {
                @Override
                public int read(byte[] bytes, int offset, int length) {
                    throw failure;
                }
            };
            assertThat(saidOn(failing, "evaluate", "-"))
                    .startsWith("peer-principles: ")
                    .hasLineCount(1);
            assertThat(saidOn(failing, "evaluate", "-", "--debug"))
                    .startsWith("peer-principles: ")
                    .contains(failure.getClass().getName(), "\tat ");
        }
    }
}
