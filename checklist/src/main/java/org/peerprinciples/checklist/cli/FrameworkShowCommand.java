package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.RoleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a framework. */
@Command(
        name = "show",
        header = "Show a framework.",
        description = "Show a framework: its principles, questions, levels and roles.",
        footer = {
            "  peer-principles framework show seven-principles",
            "  peer-principles framework show --lang cy seven-principles@1.0.0",
            "  peer-principles framework show --format csv our-principles.json"
        })
final class FrameworkShowCommand extends Subcommand {

    @Parameters(paramLabel = "ID|FILE", description = "A built-in framework, or a file; - is standard input.")
    private String named = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), markdown, json: the document, or csv: a row for each question.")
    private @Nullable String format;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
        Framework framework =
                language.words(FrameworkChoice.of(terminal(), named, List.of()).framework());
        switch (chosen) {
            case JSON -> output.write(terminal(), FrameworkJson.write(framework));
            case CSV -> output.writeSpreadsheet(terminal(), table(framework).write());
            default -> output.write(terminal(), FrameworkPage.of(framework).print(chosen));
        }
        return ExitCode.DONE;
    }

    private static CsvTable table(Framework framework) {
        return CsvTable.of(
                List.of("principle", "criterion", "question", "good", "roles", "weight", "floor"),
                framework.principles().stream()
                        .flatMap(principle -> principle.criteria().stream().map(each -> row(principle, each)))
                        .toList());
    }

    private static List<String> row(Principle principle, Criterion criterion) {
        return List.of(
                principle.id().value(),
                criterion.id().toString(),
                criterion.question(),
                criterion.good(),
                criterion.roles().stream().map(RoleId::value).collect(Collectors.joining(" ")),
                criterion.weight().toPlainString(),
                criterion.critical().map(critical -> critical.floor().value()).orElse(""));
    }
}
