package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the built-in frameworks. */
@Command(
        name = "list",
        header = "List the built-in frameworks.",
        description = "List the built-in frameworks, their editions and languages.",
        footer = {"  peer-principles framework list", "  peer-principles framework list --format csv"})
final class FrameworkListCommand extends Subcommand {

    private static final List<String> COLUMNS = List.of("Framework", "Languages", "Principles", "Questions");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), markdown or csv.")
    private @Nullable String format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.CSV);
        List<Framework> frameworks = FrameworkCatalog.standard().frameworks();
        switch (chosen) {
            case CSV ->
                output.write(
                        terminal(),
                        CsvTable.of(
                                        List.of("framework", "name", "languages", "principles", "questions"),
                                        frameworks.stream()
                                                .map(FrameworkListCommand::cells)
                                                .toList())
                                .write());
            default -> output.write(terminal(), page(frameworks).print(chosen));
        }
        return ExitCode.DONE;
    }

    private static Page page(List<Framework> frameworks) {
        Page page = new Page("Built-in frameworks");
        page.section("At a glance", Page.table(2, COLUMNS, frameworks.stream().map(FrameworkListCommand::row)));
        frameworks.forEach(framework ->
                page.section(framework.name(), Page.paragraph(framework.id() + ": " + framework.purpose())));
        return page;
    }

    private static List<String> row(Framework framework) {
        List<String> cells = cells(framework);
        return List.of(cells.get(0), cells.get(2), cells.get(3), cells.get(4));
    }

    private static List<String> cells(Framework framework) {
        return List.of(
                FrameworkChoice.name(framework.ref()),
                framework.name(),
                languages(framework),
                Integer.toString(framework.principles().size()),
                Integer.toString(framework.criteria().size()));
    }

    private static String languages(Framework framework) {
        return Stream.concat(
                        Stream.of(framework.language()),
                        Translations.all().stream()
                                .filter(translation -> TranslatedFramework.canBeOf(framework, translation))
                                .map(Translation::language))
                .collect(Collectors.joining(" "));
    }
}
