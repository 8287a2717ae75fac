package org.peerprinciples.checklist.report;

import java.util.List;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;

/**
 * A report for people, free of any format: of an evaluation with what was made of it, of what it says in another framework's
 * words, of a plan, or of progress.
 *
 * @param title what it is about
 * @param language the language of its fixed words, a language tag (BCP 47) such as {@code en} or {@code cy}; what people wrote
 *     may be in others
 * @param sections its sections, in the order in which they are to be read
 */
public record Report(String title, String language, List<Section> sections) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param title what it is about
     * @param language the language of its fixed words
     * @param sections its sections, in the order in which they are to be read
     */
    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * A section of a report.
     *
     * @param heading its heading
     * @param blocks its blocks
     * @param sections its sections, after its blocks
     */
    public record Section(String heading, List<Block> blocks, List<Section> sections) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param heading its heading
         * @param blocks its blocks
         * @param sections its sections, after its blocks
         */
        public Section {
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
     * Makes the whole report: a first look, the profile, what a tailoring did, findings, what isn't known, next steps, how
     * the screen and the points of every principle come about, and how it was made.
     *
     * @param framework the framework that was evaluated under, or a translation of it; its texts are used
     * @param evaluation the evaluation
     * @return the report
     * @throws IllegalArgumentException if the evaluation was made under another framework or edition
     */
    public static Report of(Framework framework, Evaluation evaluation) {
        return new Composition(framework, evaluation).whole();
    }

    /**
     * Makes a short report: the same without the last parts, the longest grounds and lists, and the finding that a
     * principle is undecided, which the profile says already.
     *
     * @param framework the framework that was evaluated under, or a translation of it; its texts are used
     * @param evaluation the evaluation
     * @return the report
     * @throws IllegalArgumentException if the evaluation was made under another framework or edition
     */
    public static Report brief(Framework framework, Evaluation evaluation) {
        return new Composition(framework, evaluation).brief();
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
        return new CrosswalkComposition(framework, crosswalk, reading).whole();
    }
}
