package org.peerprinciples.checklist.cli;

import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.checklist.form.Poster;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a poster. */
@Command(
        name = "poster",
        header = "Make a poster of the principles for the wall.",
        description = {
            "Make a poster of the principles for the wall, with room for the ground rules of",
            "a group: one page of A4 in HTML, to be opened in a browser and printed.",
            "",
            "There is room for about twenty principles, and for a contact of 200 characters."
        },
        footer = {
            "  peer-principles poster -o poster.html",
            "  peer-principles poster --lang cy --safeguarding 'Sam wrth y ddesg' \\",
            "    -o poster.html"
        })
final class PosterCommand extends Subcommand {

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
        output.format(null, Format.HTML);
        FormSettings settings = FormSettings.builder()
                .safeguardingContact(safeguarding.contact())
                .build();
        output.write(terminal(), poster(language.words(frameworks.framework(terminal())), settings));
        return ExitCode.DONE;
    }

    private static String poster(Framework framework, FormSettings settings) {
        try {
            return Poster.html(framework, settings);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
