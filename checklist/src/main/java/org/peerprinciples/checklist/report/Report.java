package org.peerprinciples.checklist.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;

/**
 * A report for people, free of any format: on an evaluation with what else was made of it, on what it says in another
 * framework's words, on a plan, or on progress.
 *
 * @param title what it is about
 * @param language the language of its fixed words, a language tag (BCP 47) such as {@code en} or {@code cy}; what people wrote
 *     may be in others
 * @param passages the framework's own texts, and others, that are in another language than the fixed words, by that language, a
 *     language tag; not every one of them stands in the report. Formats that can tell languages apart say so where one does
 * @param sections its sections, in the order in which they are to be read
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Report(
        String title,
        String language,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> passages,
        List<Section> sections) {

    private static final DerivedJson<Report> JSON = DerivedJson.of("report", Report.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param title what it is about
     * @param language the language of its fixed words
     * @param passages the texts that are in another language, by that language
     * @param sections its sections, in the order in which they are to be read
     */
    public Report {
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        requireNonNull(passages, "passages");
        requireNonNull(sections, "sections");
        Map<String, List<String>> copied = new TreeMap<>();
        passages.forEach((other, texts) -> copied.put(other, List.copyOf(texts)));
        passages = Collections.unmodifiableMap(copied);
        sections = List.copyOf(sections);
    }

    /**
     * Makes a report all of which is in one language.
     *
     * @param title what it is about
     * @param language its language
     * @param sections its sections, in the order in which they are to be read
     */
    public Report(String title, String language, List<Section> sections) {
        this(title, language, Map.of(), sections);
    }

    /**
     * A section of a report.
     *
     * @param heading its heading
     * @param blocks its blocks
     * @param sections its sections, after its blocks
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Section(String heading, List<Block> blocks, List<Section> sections) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param heading its heading
         * @param blocks its blocks
         * @param sections its sections, after its blocks
         */
        public Section {
            requireNonNull(heading, "heading");
            requireNonNull(blocks, "blocks");
            requireNonNull(sections, "sections");
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }

        /**
         * Makes a section without sections in it.
         *
         * @param heading its heading
         * @param blocks its blocks
         */
        public Section(String heading, List<Block> blocks) {
            this(heading, blocks, List.of());
        }
    }

    /**
     * Makes the whole report on an evaluation, without anything else: a first look, the profile, every principle with its
     * questions, what people see differently, findings, what isn't known, what is planned, next steps, what a tailoring did,
     * and how it was made. {@link #builder} adds plans, progress, voices and more.
     *
     * @param framework the framework that was evaluated under, or a translation of it if the evaluation was made
     *     {@linkplain org.peerprinciples.checklist.Checklist#withWords with its words}; its texts are used, and fixed words in its
     *     language where there are any
     * @param evaluation the evaluation
     * @return the report
     * @throws IllegalArgumentException if the evaluation was made under another framework or edition, or its findings are in another
     *     language
     */
    public static Report of(Framework framework, Evaluation evaluation) {
        return builder(framework, evaluation).build();
    }

    /**
     * Makes a short report: the first look, the profile, what is planned, the effects of a tailoring, findings without the
     * longest grounds, what isn't known, and next steps.
     *
     * @param framework the framework that was evaluated under, or a translation of it
     * @param evaluation the evaluation
     * @return the report
     * @throws IllegalArgumentException if the evaluation was made under another framework or edition, or its findings are in another
     *     language
     */
    public static Report brief(Framework framework, Evaluation evaluation) {
        return builder(framework, evaluation).brief().build();
    }

    /**
     * Begins a report on an evaluation, to which what else was made of it can be added.
     *
     * @param framework the framework that was evaluated under, or a translation of it
     * @param evaluation the evaluation
     * @return what composes it
     * @throws IllegalArgumentException if the evaluation was made under another framework or edition, or its findings are in another
     *     language
     */
    public static ReportComposer builder(Framework framework, Evaluation evaluation) {
        return new ReportComposer(framework, evaluation);
    }

    /**
     * Makes a report on a plan: its goal, the best way as an action sheet, and the other ways in short.
     *
     * @param framework the framework that was planned under, or the translation of it that the plan speaks
     * @param plan the plan
     * @return the report
     * @throws IllegalArgumentException if the plan was made under another framework or edition, or speaks another language
     */
    public static Report of(Framework framework, ImprovementPlan plan) {
        requireNonNull(framework, "framework");
        requireNonNull(plan, "plan");
        Words words = Words.of(framework, plan.provenance().framework(), "plan");
        words.requireLanguage(plan.wording().language(), "plan");
        return new PlanSections(words, plan).report();
    }

    /**
     * Makes a report on progress: what changed, why, and what became of gaps, plans and pledges.
     *
     * @param framework the framework of the later evaluation, or a translation of it
     * @param progress the progress
     * @return the report
     * @throws IllegalArgumentException if the later evaluation was made under another framework or edition
     */
    public static Report of(Framework framework, Progress progress) {
        requireNonNull(framework, "framework");
        requireNonNull(progress, "progress");
        return new ProgressSections(
                        Words.of(framework, progress.later().provenance().framework(), "later evaluation"), progress)
                .report();
    }

    /**
     * Makes a report of what an evaluation says in another framework's words: each concept with its score if it has one
     * and on what ground, through which principles, what has no link, and how it was made.
     *
     * @param framework the framework that was evaluated under, whose texts are used
     * @param crosswalk the crosswalk that the reading was made with, whose texts are used
     * @param reading the reading
     * @return the report
     * @throws IllegalArgumentException if the reading was made under another framework or edition, or with another
     *     crosswalk or content of it
     */
    public static Report of(Framework framework, Crosswalk crosswalk, CrosswalkReading reading) {
        requireNonNull(framework, "framework");
        requireNonNull(crosswalk, "crosswalk");
        requireNonNull(reading, "reading");
        return new CrosswalkReport(framework, crosswalk, reading).whole();
    }

    /** {@return the format of reports as documents: what they say, for programs that set it in a way of their own} */
    public static DerivedJson<Report> json() {
        return JSON;
    }
}
