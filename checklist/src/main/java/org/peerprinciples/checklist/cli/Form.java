package org.peerprinciples.checklist.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.RaterId;

/**
 * What a person in a role is asked: the screen, and the questions that the role can tell about.
 *
 * @param framework the framework, in the words that are shown
 * @param role the role
 */
record Form(Framework framework, Role role) {

    private static final List<String> COLUMNS =
            List.of("arrangement", "rater", "role", "criterion", "answer", "question", "choices");
    private static final String SEPARATOR = " | ";
    private static final String KIND = "(what kind of support it is)";
    private static final String PURPOSE = "(what it is for)";
    /** What to say about an assessment that still has them. */
    static final String UNFINISHED =
            "the arrangement's kind or purpose is still in brackets, as the form has it; write it in";

    /** {@return what the role is asked about a principle} */
    List<Criterion> questions(Principle principle) {
        return principle.criteria().stream()
                .filter(criterion -> criterion.roles().contains(role.id()))
                .toList();
    }

    /** {@return the choices of a question, each a level with what it looks like here} */
    List<String> choices(Criterion criterion) {
        return criterion.descriptors().stream()
                .map(each -> framework.scale().level(each.level()).name() + ": " + each.text())
                .toList();
    }

    /**
     * Makes a table to fill in, a row for each question, with the columns of a batch in rows of answers.
     *
     * @param arrangement the arrangement's id
     * @param rater the rater's pseudonym
     * @return the table
     */
    CsvTable table(ArrangementId arrangement, RaterId rater) {
        List<List<String>> rows = new ArrayList<>();
        for (ScreenQuestion question : framework.screen().questions()) {
            rows.add(List.of(
                    arrangement.value(),
                    rater.value(),
                    role.id().value(),
                    "screen." + question.id(),
                    "",
                    question.question(),
                    Arrays.stream(ScreenReply.values()).map(ScreenReply::code).collect(Collectors.joining(SEPARATOR))));
        }
        for (Principle principle : framework.principles()) {
            for (Criterion criterion : questions(principle)) {
                rows.add(List.of(
                        arrangement.value(),
                        rater.value(),
                        role.id().value(),
                        criterion.id().toString(),
                        "",
                        criterion.question(),
                        cells(criterion)));
            }
        }
        return CsvTable.of(COLUMNS, rows);
    }

    /** What may stand in the answer's cell, with what it means. */
    private static String cells(Criterion criterion) {
        return Stream.concat(
                        criterion.descriptors().stream().map(Form::cell),
                        criterion.notApplicable().stream().map(when -> "not-applicable: " + when))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String cell(Descriptor descriptor) {
        return descriptor.level() + ": " + descriptor.text();
    }

    /** {@return whether an assessment still has what a form put in for people to overwrite} */
    static boolean isUnfinished(Assessment assessment) {
        Arrangement arrangement = assessment.arrangement();
        return arrangement.kind().equals(KIND) || arrangement.purpose().equals(PURPOSE);
    }

    /** JSON has no place for remarks to people but this one. */
    private String howToAnswer() {
        return "To answer a question, put \"level\": \""
                + framework
                        .scale()
                        .levels()
                        .get(framework.scale().levels().size() - 1)
                        .id()
                + "\" in place of \"state\"; the levels are "
                + framework.scale().levels().stream()
                        .map(level -> level.id().value())
                        .collect(Collectors.joining(", "))
                + ". Delete this note then.";
    }

    /**
     * Makes an assessment in which nothing is known yet.
     *
     * @param original the framework that is answered, in its own language
     * @param arrangement the arrangement's id
     * @param answers the pseudonym of who answers
     * @param date the day
     * @return the assessment
     */
    Assessment assessment(Framework original, ArrangementId arrangement, RaterId answers, LocalDate date) {
        return Assessment.builder()
                .id(AssessmentId.of(arrangement + "-" + date))
                .framework(original.ref())
                .origin(Origin.OWN_PRACTICE)
                .date(date)
                .note(howToAnswer())
                .arrangement(Arrangement.builder()
                        .id(arrangement)
                        .name(arrangement.value())
                        .kind(KIND)
                        .purpose(PURPOSE)
                        .stage(Stage.EXISTING)
                        .build())
                .addRaters(Rater.of(answers, role.id()))
                .addAllScreen(framework.screen().questions().stream()
                        .map(question -> ScreenAnswer.of(answers, question.id(), ScreenReply.CANNOT_TELL))
                        .toList())
                .addAllRatings(framework.principles().stream()
                        .flatMap(principle -> questions(principle).stream())
                        .map(criterion -> Rating.of(answers, criterion.id(), NotKnown.of()))
                        .toList())
                .build();
    }
}
