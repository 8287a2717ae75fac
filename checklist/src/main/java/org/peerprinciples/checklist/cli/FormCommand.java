package org.peerprinciples.checklist.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.MalformedIdException;
import org.peerprinciples.core.id.RaterId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a person is asked, to fill in. */
@Command(
        name = "form",
        header = "Print what a person is asked, to fill in.",
        description = {
            "Print what a person in a role is asked, to fill in: on paper, in a spreadsheet",
            "that 'batch' reads, or as an assessment that 'evaluate' reads.",
            "",
            "What isn't filled in counts as not known. Use pseudonyms, not names."
        },
        footer = {
            "  peer-principles form --role person-supported",
            "  peer-principles form --role peer-supporter --lang cy --format markdown",
            "  peer-principles form --role network-member --format csv -o answers.csv",
            "  peer-principles form --role network-member --format json -o answers.json"
        })
final class FormCommand extends Subcommand {

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "Who answers; 'framework show' lists the roles.")
    private String role = "";

    @Option(
            names = "--arrangement",
            paramLabel = "ID",
            description = "What the arrangement is called in the answers.",
            defaultValue = "arrangement")
    private String arrangement = "";

    @Option(
            names = "--rater",
            paramLabel = "ID",
            description = "The pseudonym of who answers.",
            defaultValue = "rater-1")
    private String rater = "";

    @Option(names = "--date", paramLabel = "DAY", description = "The day of an assessment in JSON, such as 2026-10-15.")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (the default) or markdown, to print; csv: a row for each question; json: an " + "assessment.")
    private @Nullable String format;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.CSV, Format.JSON);
        Framework framework = frameworks.framework(terminal());
        Framework words = language.words(framework);
        Form form = new Form(words, role(words));
        switch (chosen) {
            case CSV ->
                output.writeSpreadsheet(
                        terminal(), form.table(arrangement(), rater()).write());
            case JSON ->
                output.write(
                        terminal(), AssessmentJson.write(form.assessment(framework, arrangement(), rater(), day())));
            default -> output.write(terminal(), FormPage.of(form).print(chosen));
        }
        return ExitCode.DONE;
    }

    private ArrangementId arrangement() {
        return id("--arrangement", () -> ArrangementId.of(arrangement));
    }

    private RaterId rater() {
        return id("--rater", () -> RaterId.of(rater));
    }

    private static <T> T id(String option, Supplier<T> read) {
        try {
            return read.get();
        } catch (MalformedIdException e) {
            throw new CommandFailure(option + ": " + e.getMessage());
        }
    }

    private LocalDate day() {
        if (date == null) {
            throw new CommandFailure("--format json needs --date, the day of the assessment, such as 2026-10-15");
        }
        return date;
    }

    private Role role(Framework framework) {
        return framework.roles().stream()
                .filter(each -> each.id().value().equals(role))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("--role must be one of " + String.join(", ", roles(framework))
                        + ", but was '" + role + "'" + Refusal.meant(role, roles(framework))));
    }

    private static List<String> roles(Framework framework) {
        return framework.roles().stream().map(each -> each.id().value()).toList();
    }
}
