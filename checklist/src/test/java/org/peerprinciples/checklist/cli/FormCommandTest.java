package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;

/** A form asks a role what it can tell about, and what is filled in can be evaluated. */
class FormCommandTest {

    private static Stream<Arguments> roles() {
        return FrameworkCatalog.standard().frameworks().stream()
                .flatMap(framework -> framework.roles().stream().map(role -> Arguments.of(framework, role)));
    }

    private static Ran form(Framework framework, Role role, String... more) {
        return Ran.of(Stream.concat(
                        Stream.of(
                                "form",
                                "--framework",
                                framework.id().value(),
                                "--role",
                                role.id().value()),
                        Stream.of(more))
                .toList());
    }

    private static List<Criterion> asked(Framework framework, Role role) {
        return framework.criteria().stream()
                .filter(criterion -> criterion.roles().contains(role.id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void thePaperFormShowsEveryQuestionOfTheRoleWithItsLevels(Framework framework, Role role) {
        String markdown = form(framework, role, "--format", "markdown").out();
        String text = form(framework, role).out().replaceAll("\\s+", " ");

        for (Criterion criterion : framework.criteria()) {
            boolean isAsked = criterion.roles().contains(role.id());
            assertThat(text.contains(criterion.question())).isEqualTo(isAsked);
            criterion
                    .descriptors()
                    .forEach(each -> assertThat(text.contains(each.text())).isEqualTo(isAsked));
        }
        assertThat(markdown.lines().filter(line -> line.endsWith("] I can’t tell")))
                .hasSize(asked(framework, role).size()
                        + framework.screen().questions().size());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theSpreadsheetHasARowForEveryQuestionWithNothingAnsweredYet(Framework framework, Role role) {
        CsvTable table =
                CsvTable.read(form(framework, role, "--format", "csv", "--rater", "robin", "--arrangement", "a1")
                        .out()
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(table.columns())
                .startsWith("arrangement", "rater", "role", "criterion", "answer")
                .endsWith("question", "choices");
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cells().subList(0, 3))
                        .containsExactly("a1", "robin", role.id().value()))
                .allSatisfy(row -> assertThat(row.cell(4)).isEmpty());
        assertThat(table.rows().stream().map(row -> row.cell(3)))
                .containsExactlyElementsOf(Stream.concat(
                                framework.screen().questions().stream().map(question -> "screen." + question.id()),
                                asked(framework, role).stream()
                                        .map(criterion -> criterion.id().toString()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theDocumentCanBeEvaluatedAtOnce(Framework framework, Role role) {
        byte[] document = form(framework, role, "--format", "json", "--date", "2026-10-15")
                .out()
                .getBytes(StandardCharsets.UTF_8);

        Assessment assessment =
                AssessmentJson.using(FrameworkCatalog.standard()).read(document);
        assertThat(assessment.ratings()).hasSameSizeAs(asked(framework, role));
        Ran ran = Ran.of(document, "evaluate", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("Not known");
    }

    @Test
    void thePaperFormForAllSaysWhoIsAskedWhat() {
        Framework framework = FrameworkCatalog.standard().frameworks().get(0);
        String text =
                Ran.of("form", "--framework", framework.id().value()).out().replaceAll("\\s+", " ");

        assertThat(framework.roles()).allSatisfy(role -> assertThat(text).contains("[ ] " + role.name() + ": "));
        assertThat(framework.criteria())
                .allSatisfy(criterion -> assertThat(text)
                        .contains(criterion.question() + " Asked of: "
                                + framework.role(criterion.roles().get(0)).name()));
    }

    @Test
    void thePageHasWhatWasSettledAtTheCommand(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("form.html");
        Ran ran = Ran.of(
                "form",
                "--arrangement",
                "friday",
                "--name",
                "Friday group",
                "--kind",
                "A group",
                "--purpose",
                "Company",
                "--setting-up",
                "--safeguarding",
                "Sam",
                "--about-answers",
                "Kim reads them.",
                "-o",
                page.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(page)
                .content()
                .startsWith("<!doctype html>")
                .contains(
                        "These questions are about: Friday group",
                        "Please tell: Sam",
                        "Kim reads them.",
                        "\"setting-up\"");
        assertThat(Ran.of("form", "--arrangement", "x y", "-o", page.toString()).err())
                .contains("--arrangement: ");
        assertThat(Ran.of("form", "--setting-up").err())
                .contains("--setting-up needs --arrangement, --name, --kind and --purpose too");
        assertThat(Ran.of("form", "--rater", "r".repeat(41)).err())
                .contains("--rater must have at most 40 characters, but had 41");
        assertThat(Ran.of("poster", "-o", folder.resolve("p.md").toString()).err())
                .contains("has the ending of another format than the one that is written; it can end with .html");
        assertThat(Ran.of("poster", "--safeguarding", "x".repeat(201)).err()).contains("at most 200 characters");
        assertThat(Ran.of("form", "--about-answers", " ", "-o", page.toString()).err())
                .endsWith("--about-answers must be a text on one line that says something\n");
    }

    @ParameterizedTest
    @CsvSource({
        "html, --date 2026-10-15, --date",
        "text, --date 2026-10-15, --date",
        "csv, --date 2026-10-15 --safeguarding Sam, '--date, --safeguarding'",
        "csv, --arrangement a --name A --kind B --purpose C, '--name, --kind, --purpose'",
        "csv, --setting-up --about-answers Kim, '--setting-up, --about-answers'",
        "json, --date 2026-10-15 --about-answers Kim, --about-answers"
    })
    void whatAFormatHasNoPlaceForIsRefused(String format, String given, String told) {
        Ran ran = Ran.of(
                Stream.concat(Stream.of("form", "--role", "carer", "--format", format), Stream.of(given.split(" ")))
                        .toList());

        assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("a form as " + format + " has no place for " + told + "; leave it out, or choose another");
    }

    @Test
    void theContactIsInAnAssessment() {
        assertThat(Ran.of(
                                "form",
                                "--role",
                                "carer",
                                "--format",
                                "json",
                                "--date",
                                "2026-10-15",
                                "--safeguarding",
                                "Sam")
                        .out())
                .contains("\"safeguardingContact\": \"Sam\"");
    }

    @Test
    void aPosterIsNoPlainText(@TempDir Path folder) {
        Path poster = folder.resolve("poster.txt");

        assertThat(Ran.of("poster", "-o", poster.toString()).err())
                .contains("has the ending of another format than the one that is written; it can end with .html");
        assertThat(poster).doesNotExist();
    }

    @Test
    void thePrintedFormNamesWhatIsSettled() {
        String text = Ran.of(
                        "form",
                        "--role",
                        "carer",
                        "--rater",
                        "kim-1",
                        "--arrangement",
                        "friday",
                        "--name",
                        "Friday group",
                        "--kind",
                        "A group",
                        "--purpose",
                        "Company",
                        "--about-answers",
                        "Kim reads them.")
                .out();

        assertThat(Ran.of("form", "--role", "carer", "--arrangement", "friday").out())
                .contains("Arrangement: friday");
        assertThat(text).contains("Arrangement: Friday group", "Pseudonym, not your name: kim-1", "Kim reads them.");
    }
}
