package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
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
            "make their questions hard to answer. Exits with 1 if there is anything to say,",
            "and with 2 if one can't be read; the others are checked even so."
        },
        footer = {
            "  peer-principles framework check our-principles.csv",
            "  peer-principles framework check --framework our-principles.csv 2026.json"
        })
final class FrameworkCheckCommand extends Subcommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID|FILE",
            description = "Documents, or built-in frameworks; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        output.format(null, Format.TEXT);
        Check check = new Check(frameworks.catalog(terminal()));
        StringBuilder said = new StringBuilder();
        List<String> unreadable = new ArrayList<>();
        boolean allWell = true;
        for (String file : files) {
            try {
                Check.Result result = result(check, file);
                result.lines().forEach(line -> said.append(OneLine.of(line)).append('\n'));
                allWell &= result.isWell();
            } catch (CommandFailure e) {
                unreadable.addAll(e.lines());
            }
        }
        output.write(terminal(), said.toString());
        if (!unreadable.isEmpty()) {
            throw CommandFailure.of(unreadable);
        }
        return allWell ? ExitCode.DONE : ExitCode.NOT_ALL_WELL;
    }

    private Check.Result result(Check check, String named) {
        return FrameworkSource.builtIn(named)
                .map(framework -> Check.remarks(named, framework))
                .orElseGet(() -> check.of(Input.read(terminal(), named)));
    }
}
