package org.peerprinciples.checklist.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks documents of every kind that people write. */
@Command(
        name = "check",
        header = "Check frameworks and what goes with them.",
        description = {
            "Check documents: frameworks (JSON or CSV), and the assessments, tailorings,",
            "translations and crosswalks that go with them.",
            "",
            "Prints every problem with its line and column, and of frameworks what might",
            "make their questions hard to answer. Exits with 1 if there is anything to say."
        },
        footer = {
            "  peer-principles framework check our-principles.csv",
            "  peer-principles framework check --framework our-principles.csv 2026.json"
        })
final class FrameworkCheckCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Check check = new Check(frameworks.catalog(terminal()));
        StringBuilder said = new StringBuilder();
        boolean allWell = true;
        for (String file : files) {
            Check.Result result = check.of(Input.read(terminal(), file));
            result.lines().forEach(line -> said.append(line).append('\n'));
            allWell &= result.isWell();
        }
        output.write(terminal(), said.toString());
        return allWell ? ExitCode.DONE : ExitCode.NOT_ALL_WELL;
    }
}
