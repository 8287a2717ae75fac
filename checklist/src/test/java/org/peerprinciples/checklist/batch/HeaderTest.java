package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

class HeaderTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final Batch BATCH = Batch.of(Checklist.of(FRAMEWORK)).withDefaultRole(RoleId.of("peer-supporter"));
    private static final List<String> ITEMS = CsvHeader.items(FRAMEWORK);

    private static List<String> problems(Batch batch, byte[] input) {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(() -> Outcome.of(batch, input))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> problems.addAll(e.problems()));
        return problems.stream().map(Problem::message).toList();
    }

    private static List<String> problems(Batch batch, String input) {
        return problems(batch, input.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(Batch batch, String input) {
        List<String> problems = problems(batch, input);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void whatCantBeCarriedIsRefusedAtTheStart() {
        assertThatThrownBy(() -> BATCH.withCarried("safe.confidentiality"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be a criterion or question");
        assertThatThrownBy(() -> BATCH.withCarried(ITEMS.get(ITEMS.size() - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BATCH.withIgnored("a").withCarried("a")).hasMessageContaining("ignored as well");
        assertThatThrownBy(() -> BATCH.withCarried("a").withIgnored("a")).hasMessageContaining("ignored as well");
        for (String own : List.of("rows", "screen", "overall.low", "safe.standing")) {
            assertThatThrownBy(() -> BATCH.withCarried(own)).hasMessageContaining("arrangements.csv");
        }
        Batch weighed = BATCH.withCarried("weight");
        assertThatThrownBy(() -> weighed.withTables(BatchTable.PRINCIPLES)).hasMessageContaining("principles.csv");
        assertThatThrownBy(() -> BATCH.withTables(BatchTable.PRINCIPLES).withCarried("weight"))
                .hasMessageContaining("principles.csv");
        assertThat(Outcome.of(weighed, "arrangement,weight\na,2\n").scores())
                .singleElement()
                .asString()
                .startsWith("a,2,");
    }

    @Test
    void columnsWithAMeaningOfTheirOwnArentCarried() {
        assertThat(problem(BATCH.withCarried("answer"), "arrangement,criterion,answer\na,x,1\n"))
                .contains("fields-disagree", "'answer' to carry over");
        assertThat(problem(BATCH.withCarried("region"), "arrangement,region,region\na,x,y\n"))
                .contains("duplicate-entry");
    }

    @Test
    void columnsToIgnoreHaveToBeThere() {
        assertThat(problem(BATCH.withIgnored("ratr"), "arrangement,rater\na,b\n"))
                .contains("no column 'ratr' to ignore", "did you mean 'rater'?");
    }

    @Test
    void listsAndDocumentsOverLinesAreToldByWhatTheyAre() {
        assertThat(problem(BATCH, "[\n{\"name\": \"Mary\"},\n{}]"))
                .contains("a list in JSON")
                .doesNotContain("Mary");
        assertThat(problem(BATCH, "{\n  \"name\": \"Mary\"\n}"))
                .contains("over several lines", "evaluate")
                .doesNotContain("Mary");
        assertThat(problem(BATCH, "\n{\"format\": \"x\",\n  \"name\": \"Mary\"\n}"))
                .contains("over several lines");
        Batch plain = Batch.of(Checklist.of(FRAMEWORK));
        assertThat(Outcome.of(plain, "{\"broken\":\n{}\n").run().counts().rejected())
                .isEqualTo(2);
        assertThat(Outcome.of(plain, "{\"broken\":").run().counts().rejected()).isEqualTo(1);
    }

    @Test
    void documentsTakeNoOptionsOfTables() {
        assertThat(problem(BATCH.withIgnored("a").withCarried("b").grouped(), "{}\n"))
                .contains("--role", "--carry", "--ignore", "--grouped");
    }

    @Test
    void peoplesWordsInAFirstLineArentRepeated() {
        String line =
                IntStream.range(0, 30).mapToObj(i -> "Mary Smith said " + i).collect(Collectors.joining(","));
        List<String> problems = problems(BATCH, "criterion,answer," + line + "\n");
        assertThat(problems).hasSize(21).noneMatch(problem -> problem.contains("Mary"));
        assertThat(problems.get(20)).contains("too-many-problems", "11 more problems");
    }

    @Test
    void tablesFromRAreToldWithTheCure() {
        String dots = ITEMS.stream().map(item -> item.replace('-', '.')).collect(Collectors.joining(","));
        assertThat(problem(BATCH, "arrangement," + dots + "\n"))
                .contains("check.names = FALSE", "dots for the hyphens");
        assertThat(problem(BATCH, "\"\",\"arrangement\"\n\"1\",\"a\"\n")).contains("row.names = FALSE");
    }

    @Test
    void aTableOfAnotherFrameworkIsToldOnce() {
        String columns = IntStream.range(0, 40).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
        assertThat(problem(BATCH, "arrangement," + columns + "\n")).contains("none of 41 columns", "--framework");
        assertThat(problem(BATCH, "arrangement," + ITEMS.get(0) + "," + columns + "\n"))
                .contains("only 1 of 42 columns");
    }

    @Test
    void separatorsThatAreRecognisedAreNamed() {
        assertThat(problem(BATCH, "arrangement|rater\na|b\n"))
                .contains("one column only", "commas, semicolons or tabs");
    }

    @Test
    void aLineThatNamesTheSeparatorIsPassedOver() {
        for (String line : List.of("sep=;\r\n", "\"sep=;\"\n", "\nsep=;\n\n")) {
            assertThat(Outcome.of(BATCH, line + "arrangement;rater\na;b\n").scores())
                    .hasSize(1);
        }
        assertThat(Outcome.of(BATCH, "sep=;\narrangement;rater\n?;b\n").rejects())
                .contains("\n3,empty,");
    }

    @Test
    void emptyColumnsAtTheEndArePassedOver() {
        Outcome outcome = Outcome.of(BATCH, "arrangement;rater;;\na;b;;\nc;d;;x\n");
        assertThat(outcome.scores()).hasSize(1);
        assertThat(outcome.rejects()).contains("3,unknown-field,").contains("without a heading");
        assertThat(problem(BATCH, "arrangement;;rater\n")).contains("without a heading");
    }

    @Test
    void wideCharactersAreRefusedWithTheCure() {
        String csv = "arrangement,rater\na,b\n";
        assertThat(problems(BATCH, ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .asString()
                .contains("CSV UTF-8");
        assertThat(problems(BATCH, ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16BE)))
                .hasSize(1);
        assertThat(problems(BATCH, csv.getBytes(StandardCharsets.UTF_16LE))).hasSize(1);
    }

    @Test
    void criteriaWithoutAColumnOrRowAreStated() {
        BatchRun run =
                Outcome.of(BATCH, "arrangement," + ITEMS.get(1) + "\na,1\n").run();
        assertThat(run.input().missing()).hasSize(ITEMS.size() - 1).doesNotContain(ITEMS.get(1));
        String rows = "a," + ITEMS.get(1) + ",2\na," + ITEMS.get(2) + ",99\nb," + ITEMS.get(3) + ",NA\n";
        for (Batch batch : List.of(BATCH, BATCH.grouped().withThreads(2).withChunkSize(1))) {
            assertThat(Outcome.of(batch, "arrangement,criterion,answer\n" + rows)
                            .run()
                            .input()
                            .missing())
                    .hasSize(ITEMS.size() - 2)
                    .contains(ITEMS.get(0), ITEMS.get(2))
                    .doesNotContain(ITEMS.get(1), ITEMS.get(3));
        }
    }
}
