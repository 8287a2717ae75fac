package org.peerprinciples.checklist.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.MalformedIdException;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes what a person is asked, to fill in. */
@Command(
        name = "form",
        header = "Make a form with what people are asked, to fill in.",
        description = {
            "Make a form with what people are asked: a page to answer on a phone or a",
            "computer, without a network; on paper; in a spreadsheet that 'batch' reads; or",
            "as an assessment that 'evaluate' reads. The page saves such an assessment too.",
            "",
            "What isn't filled in counts as not known. Use pseudonyms, not names. In a",
            "spreadsheet, put the word before the colon of one of the choices in the column",
            "'answer'; what doesn't apply has its reason after a colon, as in",
            "'not-applicable: we have no group'."
        },
        footer = {
            "  peer-principles form -o form.html",
            "  peer-principles form --arrangement friday --name 'Friday group' \\",
            "    --kind 'A weekly group' --purpose 'Company for carers' \\",
            "    --safeguarding 'Sam at the desk, 01234 567890' -o form.html",
            "  peer-principles form --role person-supported",
            "  peer-principles form --role peer-supporter --lang cy --format markdown",
            "  peer-principles form --role network-member --format csv -o answers.csv",
            "  peer-principles form --role network-member --date 2026-10-15 -o answers.json"
        })
final class FormCommand extends Subcommand {

    /** What to say about an assessment that still has what the form put in for people to overwrite. */
    static final String UNFINISHED =
            "the arrangement's kind or purpose is still in brackets, as the form has it; write it in";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Who answers; 'framework show' lists the roles. In a form as html, text or markdown, "
                    + "people find their role by themselves where it isn't given.")
    private @Nullable String role;

    @Option(
            names = "--arrangement",
            paramLabel = "ID",
            description = "What the arrangement is called in the answers, such as friday-group.")
    private @Nullable String arrangement;

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "The arrangement's name. With --kind and --purpose, everybody's answers describe it in the "
                    + "same words, and nobody is asked for them.")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "TEXT", description = "What kind of support it is.")
    private @Nullable String kind;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "What it is for.")
    private @Nullable String purpose;

    @Option(names = "--setting-up", description = "It is being set up; without this, it is running.")
    private boolean settingUp;

    @Option(
            names = "--rater",
            paramLabel = "ID",
            description = "The pseudonym of who answers. The page suggests one; else it is rater-1.")
    private @Nullable String rater;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day of an assessment in JSON, such as 2026-10-15. Other forms have none.")
    private @Nullable LocalDate date;

    @Mixin
    private SafeguardingOption safeguarding = new SafeguardingOption();

    @Option(
            names = "--about-answers",
            paramLabel = "TEXT",
            description = "What happens with the answers: who reads them, and how long they are kept. Without it, the "
                    + "page says that they stay on the device until they are handed on.")
    private @Nullable String aboutAnswers;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown, to print; html: a page to answer; csv: a row for each "
                    + "question; json: an assessment. Without it, the ending of --output tells.")
    private @Nullable String format;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSON);
        refuseIdle(chosen);
        Framework framework = frameworks.framework(terminal());
        FormSettings settings = settings(framework, chosen);
        Form form = language.translate(framework)
                .map(translated -> Form.of(translated, settings))
                .orElseGet(() -> Form.of(framework, settings));
        switch (chosen) {
            case CSV -> output.writeSpreadsheet(terminal(), form.table().write());
            case JSON -> output.write(terminal(), AssessmentJson.write(form.assessment(day())));
            case HTML -> output.write(terminal(), form.html());
            default -> output.write(terminal(), chosen.exporter().export(form.report()));
        }
        return ExitCode.DONE;
    }

    /** What a form in a format has no place for, and would leave out without a word. */
    private void refuseIdle(Format chosen) {
        boolean isTable = chosen == Format.CSV;
        Map<String, Boolean> idle = new LinkedHashMap<>();
        idle.put("--name", isTable && name != null);
        idle.put("--kind", isTable && kind != null);
        idle.put("--purpose", isTable && purpose != null);
        idle.put("--setting-up", isTable && settingUp);
        idle.put("--date", chosen != Format.JSON && date != null);
        idle.put("--safeguarding", isTable && safeguarding.contact().isPresent());
        idle.put("--about-answers", (isTable || chosen == Format.JSON) && aboutAnswers != null);
        idle.values().removeIf(isGiven -> !isGiven);
        if (!idle.isEmpty()) {
            throw new CommandFailure("a form as " + chosen + " has no place for " + String.join(", ", idle.keySet())
                    + "; leave it out, or choose another --format");
        }
    }

    private FormSettings settings(Framework framework, Format chosen) {
        if (role == null && (chosen == Format.CSV || chosen == Format.JSON)) {
            throw new CommandFailure(
                    "--format " + chosen + " needs --role, one of " + String.join(", ", roles(framework)));
        }
        return FormSettings.builder()
                .role(Optional.ofNullable(role).map(id -> role(framework, id)))
                .arrangementId(Optional.ofNullable(arrangement).map(this::arrangementId))
                .arrangement(arrangement())
                .rater(Optional.ofNullable(rater).map(FormCommand::raterId))
                .safeguardingContact(safeguarding.contact())
                .aboutAnswers(Typed.text("--about-answers", aboutAnswers))
                .build();
    }

    /** Described by all of it or by none: half a description would be another in each person's answers. */
    private Optional<Arrangement> arrangement() {
        List<Optional<String>> texts = Stream.of(
                        Typed.text("--name", name), Typed.text("--kind", kind), Typed.text("--purpose", purpose))
                .toList();
        if (texts.stream().allMatch(Optional::isEmpty) && !settingUp) {
            return Optional.empty();
        }
        if (arrangement == null || texts.stream().anyMatch(Optional::isEmpty)) {
            throw new CommandFailure(
                    settingUp
                            ? "--setting-up needs --arrangement, --name, --kind and --purpose too"
                            : "an arrangement is described by --arrangement, --name, --kind and --purpose together");
        }
        return Optional.of(Arrangement.builder()
                .id(arrangementId(arrangement))
                .name(texts.get(0).orElseThrow())
                .kind(texts.get(1).orElseThrow())
                .purpose(texts.get(2).orElseThrow())
                .stage(settingUp ? Stage.SETTING_UP : Stage.EXISTING)
                .build());
    }

    private ArrangementId arrangementId(String typed) {
        return id("--arrangement", () -> ArrangementId.of(typed));
    }

    private static RaterId raterId(String typed) {
        if (typed.length() > FormSettings.LONGEST_RATER) {
            throw new CommandFailure("--rater must have at most " + FormSettings.LONGEST_RATER + " characters, but had "
                    + typed.length());
        }
        return id("--rater", () -> RaterId.of(typed));
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

    private static RoleId role(Framework framework, String typed) {
        return framework.roles().stream()
                .map(Role::id)
                .filter(each -> each.value().equals(typed))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("--role must be one of " + String.join(", ", roles(framework))
                        + ", but was '" + typed + "'" + Refusal.meant(typed, roles(framework))));
    }

    private static List<String> roles(Framework framework) {
        return framework.roles().stream().map(each -> each.id().value()).toList();
    }
}
