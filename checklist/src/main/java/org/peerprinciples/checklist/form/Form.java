package org.peerprinciples.checklist.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.html.ResourceText;
import org.peerprinciples.checklist.html.StandAlonePage;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;

/**
 * A form with which people answer a framework's questions: as a page that works offline, on paper, as a spreadsheet, or as a
 * document to fill in. Whatever its form, people are asked only what those of their role can tell.
 *
 * <p>Immutable and safe for use by many threads. The same framework and settings give the same bytes.
 */
public final class Form {

    private static final String SHEET = ResourceText.of(Form.class, "form.css");
    /** Its parts, which see each other and are seen by nothing else. */
    private static final String SCRIPT = Stream.of(
                    "answers.js", "reading.js", "fields.js", "faults.js", "keeping.js", "loading.js", "page.js")
            .map(part -> ResourceText.of(Form.class, part))
            .collect(Collectors.joining("\n", "'use strict';\n(() => {\n", "})();\n"));

    private final Framework answered;
    private final FormWords words;
    private final FormSettings settings;
    private final Questions questions;

    private Form(Framework answered, Framework shown, FormSettings settings) {
        Objects.requireNonNull(settings, "settings");
        this.answered = answered;
        this.words = FormWords.of(shown);
        this.settings = settings;
        this.questions = Questions.of(shown, settings.role());
    }

    /**
     * Makes a form in the framework's own language.
     *
     * @param framework the framework, built in, tailored or of one's own
     * @param settings what is settled already
     * @return the form
     * @throws IllegalArgumentException if the framework is a translation, which nobody answers, or doesn't have the settled role
     */
    public static Form of(Framework framework, FormSettings settings) {
        Objects.requireNonNull(framework, "framework");
        if (framework.translation().isPresent()) {
            throw new IllegalArgumentException(
                    "framework must be in its own language, or given with its original, but was a translation");
        }
        return new Form(framework, framework, settings);
    }

    /**
     * Makes a form in the language of a translation. What it saves answers the original.
     *
     * @param framework the framework with its translation
     * @param settings what is settled already
     * @return the form
     * @throws IllegalArgumentException if the framework doesn't have the settled role
     */
    public static Form of(TranslatedFramework framework, FormSettings settings) {
        Objects.requireNonNull(framework, "framework");
        return new Form(framework.original(), framework.framework(), settings);
    }

    /**
     * Makes a page in one file, to answer on a phone or a computer without a network. It sends nothing and keeps nothing unless
     * the person chooses to; what it saves is an assessment document. Printed, it is a form on paper.
     *
     * @return the page in HTML, to be written in UTF-8
     */
    public String html() {
        String blank = new String(
                AssessmentJson.write(new BlankAssessment(answered, words, settings).forScript()),
                StandardCharsets.UTF_8);
        return StandAlonePage.builder()
                .title(title())
                .language(words.language())
                .body(new FormMarkup(questions, words, settings).body(title()))
                .passages(words.passages().byLanguage())
                .addSheets(SHEET)
                .putData("form-content", new FormContent(answered, settings, title(), words).json())
                .putData("form-blank", blank)
                .script(SCRIPT)
                .build()
                .html();
    }

    /** {@return the form to be printed and filled in by hand, free of any format} */
    public Report report() {
        return PrintedForm.of(questions, words, settings, title());
    }

    /**
     * Makes a table to fill in, a row for each question: {@code batch} reads it as rows of answers.
     *
     * @return the table
     * @throws IllegalArgumentException if no role is settled
     */
    public CsvTable table() {
        return FormTable.of(questions, settings, role().id().value());
    }

    /**
     * Makes an assessment to fill in, in which nothing is known yet.
     *
     * @param date the day
     * @return the assessment, with the digests of what it answers
     * @throws IllegalArgumentException if no role is settled
     */
    public Assessment assessment(LocalDate date) {
        Objects.requireNonNull(date, "date");
        role();
        return new BlankAssessment(answered, words, settings).on(date, questions);
    }

    /**
     * Tells whether an assessment still has what {@link #assessment} put in for people to overwrite: the arrangement's kind or
     * purpose in brackets.
     *
     * @param assessment the assessment
     * @return whether it has
     */
    public static boolean isUnfinished(Assessment assessment) {
        return BlankAssessment.isUnfinished(Objects.requireNonNull(assessment, "assessment"));
    }

    private Role role() {
        return questions
                .role()
                .orElseThrow(() -> new IllegalArgumentException("settings must name a role, but named none"));
    }

    private String title() {
        String name = words.framework().name();
        Optional<String> ofRole = questions.role().map(role -> words.say("title.role", name, role.name()));
        return ofRole.orElseGet(() -> words.say("title", name));
    }
}
