package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class FrameworkCsvTest {

    private static final FrameworkCsv CSV = FrameworkCsv.standard();
    private static final Framework GOOD_NEIGHBOURS = GoodNeighbours.framework();
    private static final String WRITTEN = new String(FrameworkCsv.write(GOOD_NEIGHBOURS), StandardCharsets.UTF_8);

    private static String with(String what, String instead) {
        assertThat(WRITTEN).contains(what);
        return WRITTEN.replace(what, instead);
    }

    private static List<Problem> problems(String csv) {
        return CSV.problems(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FrameworkCsvTest.class.getResourceAsStream("/spec/valid/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class SaysTheSame {

        @ParameterizedTest
        @CsvSource({"every-field, every-field", "least, least", "good-neighbours-with-semicolons, good-neighbours"})
        void asTheDocumentInJson(String csv, String json) throws IOException {
            assertThat(CSV.read(resource(csv + ".framework.csv")))
                    .isEqualTo(FrameworkJson.standard().read(resource(json + ".framework.json")));
        }

        @Test
        void fromFilesStreamsTextsAndBytes(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("framework.csv");
            FrameworkCsv.write(GOOD_NEIGHBOURS, file);
            byte[] bytes = Files.readAllBytes(file);

            assertThat(CSV.read(file)).isEqualTo(GOOD_NEIGHBOURS);
            assertThat(CSV.read(new ByteArrayInputStream(bytes))).isEqualTo(GOOD_NEIGHBOURS);
            assertThat(CSV.read(bytes)).isEqualTo(GOOD_NEIGHBOURS);
            assertThat(CSV.read(WRITTEN)).isEqualTo(GOOD_NEIGHBOURS);
        }

        @Test
        void ofTheBuiltInFramework() {
            Framework framework = Frameworks.sevenPrinciples();

            assertThat(CSV.read(FrameworkCsv.write(framework))).isEqualTo(framework);
        }

        @Test
        void andFillsInWhatJsonFillsInAndNothingElse() {
            Framework read = CSV.read(
                    with("trust,Trust,What is lent comes back.,2,80", "trust,Trust,What is lent comes back.,,"));

            assertThat(read.principles().get(1).weight()).isEqualByComparingTo("1");
            assertThat(read.principles().get(1).effectiveFrom()).isEmpty();
        }

        @Test
        void thoughATextInTheFirstColumnStandsInBrackets() {
            String csv = with("id,name,meaning,required", "name,id,meaning,required")
                    .replace("receiving,Receiving,Those", "[Receiving],receiving,Those")
                    .replace("giving,Giving,Those", "[],giving,Those");

            assertThat(CSV.read(csv).sides()).extracting(Side::name).containsExactly("[Receiving]", "[]");
        }

        @Test
        void whenSeveralPromptsStandInSeveralColumns() {
            Criterion first = GOOD_NEIGHBOURS.criteria().get(0);
            Framework more = withCouldShow(List.of("One", "Two\nlines", "Three | bars, commas; and more"));

            assertThat(CSV.read(FrameworkCsv.write(more)).criterion(first.id()).couldShow())
                    .containsExactly("One", "Two\nlines", "Three | bars, commas; and more");
        }

        private static Framework withCouldShow(List<String> texts) {
            return Framework.builder()
                    .from(GOOD_NEIGHBOURS)
                    .principles(GOOD_NEIGHBOURS.principles().stream()
                            .map(principle -> Principle.builder()
                                    .from(principle)
                                    .criteria(principle.criteria().stream()
                                            .map(criterion -> Criterion.builder()
                                                    .from(criterion)
                                                    .couldShow(texts)
                                                    .build())
                                            .toList())
                                    .build())
                            .toList())
                    .build();
        }

        @ParameterizedTest
        @ValueSource(strings = {"sep=;\r\n", "sep=;\n\n"})
        void underALineThatNamesTheSeparator(String line) throws IOException {
            assertThat(CSV.read(line + resource("good-neighbours-with-semicolons.framework.csv")))
                    .isEqualTo(GOOD_NEIGHBOURS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"newcomer\nneighbour\"", "newcomer | neighbour", "\" newcomer ; neighbour ;\""})
        void howeverIdsInOneCellAreParted(String cell) {
            assertThat(CSV.read(with("\"newcomer, neighbour\"", cell))).isEqualTo(GOOD_NEIGHBOURS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"TRUE", "true", "Yes", " yes ", "'true"})
        void howeverTruthIsWritten(String word) {
            assertThat(CSV.read(with(",yes", "," + word))).isEqualTo(GOOD_NEIGHBOURS);
        }
    }

    @Nested
    class IsWritten {

        @Test
        void forSpreadsheetPrograms() {
            assertThat(WRITTEN)
                    .startsWith("\uFEFF[framework]\r\nformat,peer-principles-framework\r\n")
                    .endsWith("\r\n")
                    .contains(
                            "edition,'1.1.0\r\n",
                            "always,'2.5,",
                            ",'2025-06-01,",
                            "trust,Trust,What is lent comes back.,2,80");
            assertThat(WRITTEN.replace("\r\n", "")).doesNotContain("\r", "\n");
        }

        @Test
        void onlyWithoutProblems() {
            Framework inconsistent =
                    Framework.builder().from(GOOD_NEIGHBOURS).roles(List.of()).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FrameworkCsv.write(inconsistent))
                    .withMessageStartingWith("framework must be without problems, but has ")
                    .withMessageContaining("no field 'roles'");
        }
    }

    @Nested
    class IsRefused {

        @Test
        void withRowAndColumnAndTheNearestName() {
            assertThatThrownBy(() -> CSV.read(with("\"newcomer, neighbour\",1,,,Nobody", "newcomr,1,,,Nobody")))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessage(
                            "framework has 1 problem\n  row 59, column H (criteria: roles): unknown-reference: found"
                                    + " 'newcomr', allowed is the id of a role: newcomer, neighbour, warden; did you mean"
                                    + " 'newcomer'?");
        }

        @Test
        void onceForAHeadingThatIsWrongForEveryRow() {
            assertThat(problems(with("level: always", "level: alway")))
                    .singleElement()
                    .hasToString("row 58, column F (criteria: level: alway): level-not-on-scale: found 'alway', allowed"
                            + " is a level of the scale: never, at-times, always; did you mean 'always'?");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1,5 | 1.5",
                    "-0,25 | -0.25",
                    "\u22121 | -1",
                    "\u20131.5 | -1.5",
                    "+2 | 2",
                    ".5 | 0.5",
                    ",5 | 0.5",
                    "75% | 75",
                    "1 000 | 1000",
                    "1,000 | ",
                    "two | ",
                    "02. Mai | ",
                    "1.5.0 | "
                })
        void whereANumberIsWrittenInAnotherWay(String written, String meant) {
            assertThat(problems(with("'0.5", "\"" + written + "\""))).first().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                assertThat(problem.place()).hasToString("row 61, column I (criteria: weight)");
                assertThat(problem.hint()).isEqualTo(Optional.ofNullable(meant));
            });
        }

        @Test
        void whereAControlCharacterStandsInACell() {
            assertThat(problems(with("People sleep.", "People\0sleep.")))
                    .singleElement()
                    .extracting(Problem::code, problem -> problem.place().toString())
                    .containsExactly(ProblemCode.MALFORMED_TEXT, "row 51, column C (principles: meaning)");
        }

        @Test
        void inOtherEncodings() {
            assertThat(List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1))
                    .allSatisfy(charset -> assertThat(CSV.problems(
                                    with("A street", "A stre\u00e9t").getBytes(charset)))
                            .isNotEmpty()
                            .extracting(Problem::code)
                            .containsOnly(ProblemCode.SYNTAX));
        }

        @Test
        void asAWorkbook() {
            byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, '!', 0, (byte) 0xff, (byte) 0xc0, 1, 0};

            assertThat(CSV.problems(zip))
                    .singleElement()
                    .hasToString(
                            "whole file: syntax: found a workbook (.xlsx, .ods, .xls) or another file that isn't text,"
                                    + " allowed is CSV in UTF-8, which spreadsheet programs offer when saving ('CSV UTF-8' in Excel)");
        }

        @Test
        void asJson() {
            assertThat(CSV.problems(FrameworkJson.write(GOOD_NEIGHBOURS)))
                    .singleElement()
                    .hasToString(
                            "whole file: syntax: found a document in JSON, allowed is CSV; a framework in JSON is read"
                                    + " by FrameworkJson");
        }

        @ParameterizedTest
        @ValueSource(strings = {"#NAME?", "#REF!", "#DIV/0!", "#N/A", "Err:509", "#BEZUG!"})
        void whereAProgramCouldNotWorkOutWhatItTookForAFormula(String error) {
            assertThat(problems(with("People sleep.", error)))
                    .singleElement()
                    .hasToString("row 51, column C (principles: meaning): wrong-type: found '" + error + "', which a"
                            + " program writes where it took a text for a formula and couldn't work it out, allowed is"
                            + " a text; an apostrophe in front of it keeps it one");
            assertThat(CSV.read(with("People sleep.", "'" + error))
                            .principles()
                            .get(2)
                            .meaning())
                    .isEqualTo(error);
        }

        @ParameterizedTest
        @ValueSource(strings = {"criteria", "[criteria]:", "Criteria:", "[criteria", ",[criteria]", "(criteria)"})
        void onceForASectionWhoseNameIsWrittenInAnotherWay(String row) {
            assertThat(problems(with("[criteria]", row))).singleElement().satisfies(problem -> {
                assertThat(problem.hint()).contains("[criteria]");
                assertThat(problem.found()).isEqualTo("'" + row.replace(",", "") + "'");
            });
        }

        @Test
        void whereTheFirstColumnIsBlank() {
            assertThat(problems("," + WRITTEN.substring(1).replace("\r\n", "\r\n,")))
                    .singleElement()
                    .hasToString(
                            "whole file: syntax: found a blank first column, allowed is sections that begin in the first column");
        }

        @Test
        void withWhatStandsInTheFirstRow() {
            assertThat(problems("Our own principles,,\n" + WRITTEN.substring(1)))
                    .singleElement()
                    .extracting(Problem::found)
                    .isEqualTo("'Our own principles' before the first section");
        }

        @Test
        void withHeadingsAsTheyAreWritten() {
            assertThat(problems(with("id,title,", "id,Titel,"))).anySatisfy(problem -> {
                assertThat(problem.found()).isEqualTo("'Titel'");
                assertThat(problem.hint()).contains("title");
            });
        }

        @Test
        void withoutAHintThatWouldBeRefused() {
            assertThat(problems(with("trust.keys,Would", "Trust keys,Would")))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.hint()).isNotEqualTo(Optional.of("trust-keys")));
            assertThat(problems(with("\"neighbour, warden\"", "Neighbour nobody")))
                    .allSatisfy(problem -> {
                        assertThat(problem.found()).isEqualTo("'Neighbour nobody'");
                        assertThat(problem.hint()).isNotEqualTo(Optional.of("neighbour-nobody"));
                    });
        }

        @Test
        void withTheNamesThatAreJoinedByAWord() {
            assertThat(problems(with("\"neighbour, warden\"", "neighbour and Warden")))
                    .singleElement()
                    .extracting(Problem::hint)
                    .isEqualTo(Optional.of("neighbour, warden"));
        }

        @Test
        void atAnEmptyCellOfALevelOnce() {
            assertThat(problems(with("Nobody calls.", "")))
                    .singleElement()
                    .hasToString(
                            "row 59, column D (criteria: level: never): missing-field: found an empty cell, allowed is"
                                    + " what this level looks like here");
        }

        @Test
        void whereAPrincipleHasNoCriteriaWithWhatToAdd() {
            assertThat(problems(with(
                            "quiet,Quiet,People sleep.,1,",
                            "quiet,Quiet,People sleep.,1,\r\nhall,Hall,It is open.,1,")))
                    .singleElement()
                    .hasToString(
                            "row 52, column A (principles: its criteria): empty: found nothing, allowed is a row under"
                                    + " [criteria] whose id begins with 'hall.'");
        }
    }

    @Nested
    class Limits {

        @Test
        void rowsBeyondThoseThatCanBeHeldAreRefused() {
            assertThat(problems("[sides]\nid,name\n" + "x,y\n".repeat(300_000)))
                    .singleElement()
                    .extracting(Problem::code, Problem::found)
                    .containsExactly(ProblemCode.DOCUMENT_TOO_LONG, "more than 20000 rows");
        }

        @Test
        void aDocumentAtTheLimitIsReadAndOneByteMoreIsRefused() {
            int length = WRITTEN.getBytes(StandardCharsets.UTF_8).length;
            FrameworkCsv enough = CSV.withLimits(InputLimits.standard().withLongestDocument(length));
            FrameworkCsv tooShort = CSV.withLimits(InputLimits.standard().withLongestDocument(length - 1));

            assertThat(enough.read(WRITTEN)).isEqualTo(GOOD_NEIGHBOURS);
            assertThatThrownBy(() -> tooShort.read(WRITTEN)).hasMessageContaining("whole file: document-too-long");
        }

        @Test
        void anEndlessStreamIsLeftAfterOneByteMoreThanTheLimit() {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return ',';
                }
            };

            assertThatThrownBy(() -> CSV.withLimits(InputLimits.standard().withLongestDocument(1_000))
                            .read(endless))
                    .hasMessageContaining("document-too-long");
        }

        @Test
        void moreColumnsThanAProgramHasAreRefused() {
            assertThat(problems("[framework]" + ",".repeat(16_383)))
                    .extracting(Problem::code)
                    .doesNotContain(ProblemCode.SYNTAX);
            assertThat(problems("[framework]" + ",".repeat(16_384)))
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo(ProblemCode.SYNTAX);
        }

        @Test
        void moreCellsThanCanBeHeldAreRefused() {
            String rows = "a\n".repeat(2_000_001);

            assertThat(problems("[framework]\n" + rows))
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo(ProblemCode.DOCUMENT_TOO_LONG);
        }

        @Test
        void manyBlankRowsAndColumnsCountForNothing() {
            assertThat(CSV.read(WRITTEN + ",,,\r\n".repeat(500_000))).isEqualTo(GOOD_NEIGHBOURS);
        }

        @Test
        void idsBeyondAllMeasureAreRefused() {
            String endless = "a-".repeat(3_000_000) + "a";

            assertThat(problems(with("soup-night,Soup night", endless + ",Soup night")))
                    .extracting(Problem::code)
                    .contains(ProblemCode.TEXT_TOO_LONG, ProblemCode.MALFORMED_ID);
            assertThat(problems(with("\"newcomer, neighbour\"", endless)))
                    .extracting(Problem::code)
                    .contains(ProblemCode.TEXT_TOO_LONG, ProblemCode.MALFORMED_ID);
        }

        @Test
        void manyWrongCellsAreToldInTime() {
            String rows = "x,,,,,,,,,,,,,,,,,,,,,,,,,y\n".repeat(15_000);

            assertThat(problems(WRITTEN.replace("[examples]", rows + "[examples]"))
                            .size())
                    .isEqualTo(1_001);
        }

        @Test
        void aWideRowOfPromptsIsReadInTime() {
            String headings = "could show,".repeat(16_000);
            String cells = "x,".repeat(16_000);
            String csv = WRITTEN.replace("id,question,good", headings + "id,question,good")
                    .replace("welcome.first-week,Does", cells + "welcome.first-week,Does")
                    .replace("trust.keys,Would", cells + "trust.keys,Would")
                    .replace("trust.tools,Are", cells + "trust.tools,Are")
                    .replace("quiet.nights,Are", cells + "quiet.nights,Are");

            assertThat(CSV.read(csv).criterion(CriterionId.of("trust.keys")).couldShow())
                    .hasSize(16_000);
        }
    }

    @Test
    void aDateThatAProgramRewroteIsReadOnceItIsPutRight() {
        String rewritten = with("'2025-06-01", "2025/6/1");
        Problem problem = problems(rewritten).get(0);

        Framework read = CSV.read(rewritten.replace("2025/6/1", problem.hint().orElseThrow()));

        assertThat(read.sources())
                .extracting(Source::date)
                .isEqualTo(GOOD_NEIGHBOURS.sources().stream().map(Source::date).toList());
    }
}
