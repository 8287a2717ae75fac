package org.peerprinciples.checklist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What there is to do with frameworks. */
@Command(
        name = "framework",
        header = "List, show, check, tailor, convert and compare frameworks.",
        usageHelpWidth = 80,
        description = {
            "List, show, check, tailor, convert and compare frameworks: built-in ones, and",
            "your own in JSON or in a spreadsheet (CSV)."
        },
        footer = {
            "  peer-principles framework list",
            "  peer-principles framework show seven-principles",
            "  peer-principles framework check our-principles.csv",
            "  peer-principles framework help convert"
        },
        descriptionHeading = "%n",
        footerHeading = "%nExamples:%n",
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        subcommands = {
            FrameworkListCommand.class,
            FrameworkShowCommand.class,
            FrameworkCheckCommand.class,
            FrameworkTailorCommand.class,
            FrameworkConvertCommand.class,
            FrameworkDiffCommand.class,
            HelpSubcommand.class
        })
final class FrameworkCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
