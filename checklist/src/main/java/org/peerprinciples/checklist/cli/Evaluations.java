package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.progress.NotComparableException;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.Refusal.Reason;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.edition.CarriedAssessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;

/**
 * Evaluates the assessments that a person named: under the framework that each answers, or carried over to the one that was
 * asked for.
 */
final class Evaluations {

    private final Terminal terminal;
    private final Optional<Framework> wanted;
    private final FrameworkCatalog catalog;
    private final AssessmentJson json;
    private final LanguageOption language;
    private final Map<FrameworkRef, Checklist> checklists = new HashMap<>();
    private final Map<FrameworkRef, Framework> words = new HashMap<>();

    /**
     * Prepares for assessments.
     *
     * @param terminal whose standard input to read, and whom to tell what was carried over
     * @param options which framework was asked for
     * @param language in which words findings are told
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    Evaluations(Terminal terminal, FrameworkOptions options, LanguageOption language) {
        Optional<FrameworkChoice> choice = options.findChoice(terminal);
        this.terminal = terminal;
        this.wanted = choice.map(FrameworkChoice::framework);
        this.catalog = choice.map(FrameworkChoice::catalog).orElseGet(FrameworkCatalog::standard);
        this.json = AssessmentJson.using(catalog);
        this.language = language;
    }

    /**
     * Prepares for assessments of which no findings are told.
     *
     * @param terminal whose standard input to read, and whom to tell what was carried over
     * @param options which framework was asked for
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    Evaluations(Terminal terminal, FrameworkOptions options) {
        this(terminal, options, new LanguageOption());
    }

    /** {@return the frameworks at hand} */
    FrameworkCatalog catalog() {
        return catalog;
    }

    /**
     * Evaluates the assessments of several files.
     *
     * @param names the files, or {@code -}
     * @return the evaluations, in the order of the files
     * @throws CommandFailure if one can't be read; it carries the problems of all files
     */
    List<Evaluation> read(List<String> names) {
        List<Evaluation> evaluations = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            try {
                evaluations.add(read(name));
            } catch (CommandFailure e) {
                problems.addAll(e.lines());
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems);
        }
        return evaluations;
    }

    /**
     * Evaluates the assessment of a file.
     *
     * @param name the file, or {@code -}
     * @return the evaluation
     * @throws CommandFailure if it can't be read
     */
    Evaluation read(String name) {
        return evaluate(Input.read(terminal, name));
    }

    /**
     * Evaluates an assessment that is at hand.
     *
     * @param input the assessment
     * @return the evaluation
     * @throws CommandFailure if it can't be read
     */
    Evaluation evaluate(Input input) {
        Assessment assessment = assessment(input);
        return checklist(assessment).evaluate(assessment);
    }

    /**
     * Gives what to evaluate several documents with, of which each is a line: the framework that was asked for, or else the one
     * that the first of them answers.
     *
     * @param first the first document
     * @return the checklist; of the usual framework, if the first document can't be read
     */
    Checklist checklist(Input first) {
        if (wanted.isPresent()) {
            return checklist();
        }
        try {
            return checklist(first.as(json));
        } catch (CommandFailure e) {
            return checklist();
        }
    }

    /** {@return what to evaluate answers with that don't say what they answer: the framework that was asked for, or the usual one} */
    Checklist checklist() {
        Framework framework = wanted.orElseGet(() ->
                FrameworkChoice.of(terminal, FrameworkChoice.USUAL, List.of()).framework());
        return checklist(framework.ref());
    }

    /**
     * Reads the assessment of a file, and carries it over if another framework was asked for than the one it answers.
     *
     * @param name the file, or {@code -}
     * @return the assessment
     * @throws CommandFailure if it can't be read
     */
    Assessment assessment(String name) {
        return assessment(Input.read(terminal, name));
    }

    /**
     * Reads an assessment that is at hand, and carries it over if another framework was asked for than the one it answers.
     *
     * @param input the assessment
     * @return the assessment
     * @throws CommandFailure if it can't be read
     */
    Assessment assessment(Input input) {
        if (input.isTable()) {
            throw CommandFailure.in(
                    input.name(), "isn't an assessment in JSON; a table of answers is scored with 'batch'");
        }
        OtherKind.refuse(input, "assessment");
        Assessment assessment = input.as(json);
        if (Form.isUnfinished(assessment)) {
            terminal.tell(input.name() + ": " + FormCommand.UNFINISHED);
        }
        return wanted.map(target -> carried(input, assessment, target)).orElse(assessment);
    }

    /**
     * Makes sure that an assessment can be read, as whoever is given it will.
     *
     * @param input the assessment
     * @throws CommandFailure if it can't
     */
    void check(Input input) {
        input.as(json);
    }

    /** {@return the checklist of the framework that an assessment answers} */
    Checklist checklist(Assessment assessment) {
        return checklist(assessment.framework());
    }

    private Checklist checklist(FrameworkRef answered) {
        return checklists.computeIfAbsent(plain(answered), ref -> {
            Framework framework = catalog.get(ref);
            Checklist checklist = Checklist.of(framework, catalog);
            return language.translate(framework).map(checklist::withWords).orElse(checklist);
        });
    }

    /** {@return the framework of an evaluation, in the words that were asked for} */
    Framework words(Evaluation evaluation) {
        return words.computeIfAbsent(
                plain(evaluation.provenance().framework()), ref -> language.words(catalog.get(ref)));
    }

    /**
     * Tells what changed from one evaluation to another.
     *
     * @param old the file of the earlier one
     * @param earlier the earlier evaluation
     * @param recent the file of the later one
     * @param later the later evaluation
     * @return what changed
     * @throws CommandFailure if they can't be compared; it carries every reason
     */
    Progress progress(String old, Evaluation earlier, String recent, Evaluation later) {
        try {
            return Progress.between(earlier, later, catalog);
        } catch (NotComparableException e) {
            throw CommandFailure.of(e.refusals().stream()
                    .map(refusal -> Input.name(recent) + ": can't be compared with " + Input.name(old) + ": "
                            + (isTheOtherWayRound(refusal.reason(), earlier, later)
                                    ? Input.name(old) + " is the later one, of " + refusal.earlier() + "; give "
                                            + Input.name(recent) + ", of " + refusal.later() + ", as the earlier one"
                                    : refusal.toString()))
                    .toList());
        }
    }

    private static boolean isTheOtherWayRound(Reason reason, Evaluation earlier, Evaluation later) {
        return reason == Reason.NOT_LATER
                && earlier.subject().date().isAfter(later.subject().date());
    }

    /** Without its digest. */
    private static FrameworkRef plain(FrameworkRef ref) {
        return FrameworkRef.of(ref.id(), ref.edition());
    }

    private Assessment carried(Input input, Assessment assessment, Framework target) {
        if (assessment.framework().namesSameEdition(target.ref())) {
            return assessment;
        }
        CarriedAssessment carried = AssessmentCarrier.between(assessment.framework(), target.ref(), catalog)
                .carry(assessment);
        int kept = carried.assessment().ratings().size();
        if (kept == 0 && !assessment.ratings().isEmpty()) {
            throw CommandFailure.in(
                    input.name(),
                    "answers " + FrameworkChoice.name(assessment.framework())
                            + ", and none of its answers can be carried over to "
                            + FrameworkChoice.name(target.ref()));
        }
        terminal.tell(input.name() + ": carried over from " + FrameworkChoice.name(plain(assessment.framework()))
                + " to " + FrameworkChoice.name(target.ref()) + ": " + kept + " of "
                + assessment.ratings().size() + " answers; "
                + carried.decisions().size()
                + " things left for people to decide; "
                + carried.unanswered().size() + " questions not yet asked");
        return carried.assessment();
    }
}
