package org.peerprinciples.checklist.cli;

import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.form.ConversationGuide;
import org.peerprinciples.checklist.form.FormSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a guide for conversations. */
@Command(
        name = "guide",
        header = "Make a guide for conversations, without scores.",
        description = {
            "Make a guide for conversations about the principles, in supervision or in a",
            "group: how people are, what works and what could be better, with room for",
            "notes. It has no scores."
        },
        footer = {
            "  peer-principles guide",
            "  peer-principles guide --lang cy -o guide.md",
            "  peer-principles guide --framework compassionate-staff-support \\",
            "    --safeguarding 'Sam at the desk, 01234 567890'"
        })
final class GuideCommand extends Subcommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (the default), markdown, or html: a page to print. Without it, the ending of --output tells.")
    private @Nullable String format;

    @Mixin
    private SafeguardingOption safeguarding = new SafeguardingOption();

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.HTML);
        FormSettings settings = FormSettings.builder()
                .safeguardingContact(safeguarding.contact())
                .build();
        output.write(
                terminal(),
                chosen.exporter()
                        .export(ConversationGuide.of(language.words(frameworks.framework(terminal())), settings)));
        return ExitCode.DONE;
    }
}
