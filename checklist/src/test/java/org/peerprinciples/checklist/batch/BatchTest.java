package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.ProblemCode;

class BatchTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final Batch BATCH = Batch.of(Checklist.of(FRAMEWORK)).withDefaultRole(RoleId.of("peer-supporter"));
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "batch");
    private static final String SMALL = """
            arrangement,rater,role,date,region,safe.confidentiality,screen.%s,note
            north,r1,peer-supporter,2026-01-31,=1+1,3,yes,free text
            south,,NA,,"Wales, south",mostly,,
            north,r2,peer-supporter+person-supported,2026-02-01,=1+1,?,no,
            north,r1,peer-supporter,2026-02-01,=1+1,2,no,again
            north,r3,peer-supporter,2026-02-01,elsewhere,2,no,
            east,r1,peer-suporter,31.1.2026,x,7,perhaps,
            -bad-,r1,peer-supporter,,x,planned:3
            west,r9,peer-supporter,,x,planned:3,,
            west,r8,peer-supporter,,x,"broken"quote,,
            """;

    @TempDir
    private Path folder;

    private static String small() {
        return SMALL.formatted(FRAMEWORK.screen().questions().get(0).id());
    }

    private static ProblemCode headerProblem(Batch batch, String header) {
        List<ProblemCode> codes = new ArrayList<>();
        assertThatThrownBy(() -> Outcome.of(batch, header + "\n"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> e.problems().forEach(problem -> codes.add(problem.code())));
        assertThat(codes).hasSize(1);
        return codes.get(0);
    }

    private static List<String> rejectCodes(Outcome outcome) {
        return outcome.rejects()
                .lines()
                .filter(line -> line.matches("[0-9]+,.*"))
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
    }

    @Test
    void aSmallOneGivesWhatStandsInTheFiles() throws IOException {
        Outcome outcome =
                Outcome.of(BATCH.withCarried("region").withIgnored("note").withTables(BatchTable.values()), small());
        for (Map.Entry<String, String> file : outcome.files().entrySet()) {
            Path golden = GOLDEN.resolve("rows-" + file.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(golden, file.getValue());
            }
            assertThat(golden).as("-Dgolden.update=true writes it anew").hasContent(file.getValue());
        }
        assertThat(outcome.files()).hasSize(6);
    }

    @Test
    void tablesDontChangeTheScores() {
        Batch batch = BATCH.withCarried("region").withIgnored("note");
        Outcome plain = Outcome.of(batch, small());
        Outcome whole = Outcome.of(batch.withTables(BatchTable.values()).withThreads(2), small());
        assertThat(whole.arrangements()).isEqualTo(plain.arrangements());
        assertThat(whole.rejects()).isEqualTo(plain.rejects());
    }

    @Test
    void aColumnThatIsntKnownIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Outcome.of(BATCH, "arrangement,safe.confidentialty\n"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("did you mean 'safe.confidentiality'?")
                .hasMessageContaining("--carry")
                .hasMessageContaining("--ignore")
                .hasMessageContaining("line 1, column B");
        assertThat(headerProblem(BATCH, "arrangement,region")).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(headerProblem(BATCH, "arrangement," + "x".repeat(90))).isEqualTo(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void aHeaderNeedsArrangementsAndRoles() {
        assertThat(headerProblem(BATCH, "safe.confidentiality")).isEqualTo(ProblemCode.MISSING_FIELD);
        assertThat(headerProblem(Batch.of(Checklist.of(FRAMEWORK)), "arrangement"))
                .isEqualTo(ProblemCode.MISSING_FIELD);
        assertThat(headerProblem(BATCH, "arrangement,rater,rater")).isEqualTo(ProblemCode.DUPLICATE_ENTRY);
        assertThat(headerProblem(BATCH.withCarried("region"), "arrangement,rater"))
                .isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(headerProblem(BATCH, "")).isEqualTo(ProblemCode.MISSING_FIELD);
        assertThat(headerProblem(BATCH, "arrangement\"," + "x,".repeat(1 << 18)))
                .isEqualTo(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void aHeaderMayFollowBlankLinesAndStandAlone() {
        assertThat(Outcome.of(BATCH, "\n\r\n arrangement ;rater\n\na;b\n").scores())
                .hasSize(1);
        assertThat(Outcome.of(BATCH, "arrangement").scores()).isEmpty();
        assertThat(Outcome.of(BATCH, "\"arrangement\",\"safe.confidentiality\"\n\"a\",\"3\"")
                        .scores())
                .hasSize(1);
    }

    @Test
    void anArrangementThatComesBackIsRejectedWhereRowsStandTogether() {
        String csv = "arrangement,rater\na,1\na,2\nb,1\na,3\na,?x\nc,1\n";
        Outcome outcome = Outcome.of(BATCH.grouped(), csv);
        assertThat(outcome.scores()).extracting(line -> line.substring(0, 2)).containsExactly("a,", "b,", "c,");
        assertThat(rejectCodes(outcome)).containsExactly("5 duplicate-id", "6 malformed-id");
        assertThat(Outcome.of(BATCH, csv).run().counts().scored()).isEqualTo(5);
    }

    @Test
    void rowsThatContradictEarlierOnesAreRejected() {
        String criterion = FRAMEWORK.criteria().get(0).id().value();
        String header = "arrangement,rater,role,criterion,answer\n";
        String rows = """
                a,1,peer-supporter,%1$s,1
                a,1,peer-supporter,%1$s,1
                a,1,person-supported,%2$s,1
                a,,peer-supporter,%1$s,1
                a,,peer-supporter,%2$s,NA
                a,1,peer-supporter,safe.%3$s,1
                a,1,peer-supporter,%2$s,often
                """;
        String csv =
                header + rows.formatted(criterion, FRAMEWORK.criteria().get(1).id(), "nothing");
        for (Batch batch : List.of(BATCH, BATCH.grouped())) {
            Outcome outcome = Outcome.of(batch, csv);
            assertThat(rejectCodes(outcome))
                    .containsExactly(
                            "3 duplicate-rating", "4 fields-disagree", "7 unknown-reference", "8 unknown-word");
            assertThat(outcome.scores()).singleElement().asString().startsWith("a,NA,3,4,2,");
        }
    }

    @Test
    void manyRatersOfOneArrangementAreToldApart() {
        String csv = "arrangement,rater\n"
                + IntStream.range(0, 100).mapToObj(i -> "a,r" + i % 60 + "\n").collect(Collectors.joining());
        for (Batch batch : List.of(BATCH, BATCH.grouped(), BATCH.grouped().withChunkSize(40))) {
            BatchRun.Counts counts = Outcome.of(batch, csv).run().counts();
            assertThat(counts.raters()).isEqualTo(60);
            assertThat(counts.rejected()).isEqualTo(40);
        }
    }

    @Test
    void whatCantBeReadIsRejectedAndTheRestIsScored() {
        byte[] csv =
                "arrangement,rater\na,1\nb,\u00e9\nc,1\nf,1,\"x\"\n\"d,1\ne,1\n".getBytes(StandardCharsets.ISO_8859_1);
        Outcome outcome = Outcome.of(BATCH, csv);
        assertThat(rejectCodes(outcome)).containsExactly("3 syntax", "5 unknown-field", "6 syntax");
        assertThat(outcome.rejects())
                .contains("\"b,\\xE9\"")
                .contains("\"\"\"d,1\"")
                .contains("\"f,1,\"\"x\"\"\"");
        assertThat(outcome.scores()).hasSize(3);
        assertThat(Outcome.of(BATCH.withChunkSize(1), csv).files()).isEqualTo(outcome.files());
    }

    @Test
    void peoplesWordsAreNotRepeatedInMessages() {
        Outcome outcome = Outcome.of(
                BATCH,
                "arrangement,rater,role,date,safe.confidentiality\nMary Smith,John Doe,big boss,last week,she hit me\n");
        assertThat(outcome.rejects().lines().skip(1).findFirst().orElseThrow())
                .satisfies(line -> assertThat(line.substring(0, line.lastIndexOf(",\"Mary")))
                        .doesNotContain("Mary", "John", "boss", "week", "hit"));
        assertThat(rejectCodes(outcome)).containsExactly("2 malformed-id");
    }

    @Test
    void whatIsHeldMayBeLimited() throws IOException {
        String csv = "arrangement\n"
                + IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "\n").collect(Collectors.joining());
        Batch limited = BATCH.withMemoryLimit(1_000_000);
        assertThatThrownBy(() -> limited.run(stream(csv), folder))
                .isInstanceOfSatisfying(MemoryLimitException.class, e -> {
                    assertThat(e.bytes() / e.arrangements()).isBetween(40L, 200L);
                    assertThat(e).hasMessageContaining("--grouped").hasMessageContaining("--max-memory");
                });
        assertThat(Outcome.read(folder)).isEmpty();
        assertThat(Outcome.of(limited.grouped(), csv).scores()).hasSize(20_000);
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFailureChangesNothing() throws IOException {
        BATCH.run(stream("arrangement\na\n"), folder);
        Map<String, String> before = Outcome.read(folder);
        for (int threads = 1; threads <= 2; threads++) {
            Batch failing = BATCH.withThreads(threads).withListener((rows, read, all) -> {
                throw new IllegalStateException("enough");
            });
            assertThatThrownBy(() -> failing.run(stream("arrangement\nb\nc\n"), folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("enough");
            assertThat(Outcome.read(folder)).isEqualTo(before);
        }
    }

    @Test
    void aFileIsReadAndTheListenerIsTold() throws IOException {
        Path input = folder.resolve("answers.csv");
        Files.writeString(input, "arrangement\na\nb\n");
        List<Long> told = new ArrayList<>();
        BatchRun run = BATCH.grouped()
                .withListener((rows, read, all) -> told.addAll(List.of(rows, read, all)))
                .run(input, folder.resolve("out"));
        assertThat(run.input().name()).contains("answers.csv");
        assertThat(told).endsWith(2L, 16L, 16L);
        assertThatThrownBy(() -> BATCH.run(folder.resolve("none.csv"), folder))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void evaluationsAreHandedOnOneByOne() throws IOException {
        Path input = folder.resolve("answers.csv");
        Files.writeString(input, small());
        List<String> seen = new ArrayList<>();
        BatchRun run = BATCH.withCarried("region")
                .withIgnored("note")
                .evaluate(
                        input,
                        (evaluation, carried) -> seen.add(evaluation.subject().arrangement() + " " + carried));
        assertThat(seen).containsExactly("north {region==1+1}", "south {region=Wales, south}", "west {region=x}");
        assertThat(run.counts().arrangements()).isEqualTo(3);
        assertThat(Outcome.read(folder)).containsOnlyKeys("answers.csv");
    }

    @Test
    void documentsAreReadLineByLine() throws IOException {
        Path example = Path.of(
                "..", "examples", "src", "main", "resources", "org", "peerprinciples", "examples", "assessments");
        String line =
                Files.readString(example.resolve("s4-peer-support-worker.json")).replaceAll("\\s*\\n\\s*", "");
        String input = "\n" + line + "\r\n{\"format\":1}\n" + line + "\nnothing";
        Batch batch = Batch.of(Checklist.of(FRAMEWORK));
        Outcome outcome = Outcome.of(batch, input);
        assertThat(outcome.scores()).hasSize(2);
        assertThat(outcome.run().counts().rejected()).isEqualTo(2);
        assertThat(outcome.rejects()).contains("\n3,").contains("\n5,");
        for (int chunk : List.of(1, 1000)) {
            assertThat(Outcome.of(batch.withChunkSize(chunk).withThreads(2), input)
                            .files())
                    .isEqualTo(outcome.files());
        }
        assertThat(Outcome.of(batch.withTables(BatchTable.PRINCIPLES), input).arrangements())
                .isEqualTo(outcome.arrangements());
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> BATCH.withDefaultRole(RoleId.of("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("peer-supporter");
        assertThatThrownBy(() -> BATCH.withCarried("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BATCH.withCarried("role")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BATCH.withThreads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BATCH.withThreads(257)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BATCH.withMemoryLimit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsRememberedMakesNoDifference() {
        Random random = new Random(7);
        StringBuilder csv = new StringBuilder("arrangement,role");
        List<String> criteria = FRAMEWORK.criteria().stream()
                .map(Criterion::id)
                .map(Object::toString)
                .toList();
        criteria.forEach(id -> csv.append(',').append(id));
        for (int i = 0; i < 3000; i++) {
            csv.append("\na").append(i).append(random.nextBoolean() ? ",peer-supporter" : ",person-supported");
            criteria.forEach(id -> csv.append(',').append("0123??".charAt(random.nextInt(6))));
        }
        Outcome quick = Outcome.of(BATCH, csv.toString());
        Outcome whole = Outcome.of(BATCH.withTables(BatchTable.PRINCIPLES), csv.toString());
        List<String[]> wanted = whole.files()
                .get("principles.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        int first = Arrays.asList(
                        quick.arrangements().lines().findFirst().orElseThrow().split(",", -1))
                .indexOf(wanted.get(0)[2] + ".low");
        for (int i = 0; i < 3000; i++) {
            String[] row = quick.scores().get(i).split(",", -1);
            for (int p = 0; p < 7; p++) {
                assertThat(Arrays.copyOfRange(row, first + 6 * p, first + 6 * p + 6))
                        .isEqualTo(Arrays.copyOfRange(wanted.get(7 * i + p), 3, 9));
            }
        }
    }
}
