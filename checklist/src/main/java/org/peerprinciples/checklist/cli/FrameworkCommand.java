package org.peerprinciples.checklist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What there is to do with frameworks. */
@Command(
        name = "framework",
        header = "List, show, check, tailor, convert and compare frameworks.",
        usageHelpWidth = 80,
        synopsisHeading = "Usage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        subcommands = {
            FrameworkListCommand.class,
            FrameworkShowCommand.class,
            FrameworkCheckCommand.class,
            FrameworkTailorCommand.class,
            FrameworkConvertCommand.class,
            FrameworkDiffCommand.class
        })
final class FrameworkCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
