package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Planned;

/**
 * A row for each finding about an arrangement, as {@link BatchTable#FINDINGS} describes it. Where a finding repeats what
 * somebody wrote in the document, the table leaves it out: tables are passed on more freely than documents.
 */
record FindingsTable(Phrases phrases) implements TidyTable {

    private static final String LEFT_OUT = "[left out]";
    private static final String ONE_WAY = "one-way-flow";

    /** The table for findings that are worded in a language. */
    static FindingsTable in(String language) {
        return new FindingsTable(Phrases.of(FindingRules.class, "findings", language));
    }

    @Override
    public String heading(List<String> carriedColumns) {
        return TableCells.heading(carriedColumns, "date,rule,principle,criteria,sides,roles,evidence,finding,grounds");
    }

    @Override
    public void append(Assessment assessment, Evaluation evaluation, List<String> carried, int day, StringBuilder csv) {
        for (Finding finding : evaluation.findings()) {
            List<Repeated> repeated = repeated(finding, assessment);
            TableCells cells = new TableCells(csv);
            cells.cell(evaluation.subject().arrangement()).texts(carried).day(day);
            cells.cell(finding.code()).cell(finding.principle());
            cells.ids(finding.criteria()).ids(finding.sides());
            cells.ids(finding.roles()).ids(finding.evidence());
            cells.text(without(repeated, finding.text()));
            cells.text(finding.grounds().stream()
                    .map(ground -> without(repeated, ground))
                    .collect(Collectors.joining(" | ")));
            cells.end();
        }
    }

    /**
     * A phrase in which a finding repeats what somebody wrote, and the same phrase without.
     *
     * @param said the whole phrase: what was written could alone be a part of any other
     * @param leftOut the phrase with what was written left out
     */
    private record Repeated(String said, String leftOut) {}

    /** The phrases of the finding that may repeat what people wrote, longest first, so that nothing is left of a longer one. */
    private List<Repeated> repeated(Finding finding, Assessment assessment) {
        List<Repeated> repeated = new ArrayList<>();
        assessment.evidence().stream()
                .filter(item -> finding.evidence().contains(item.id()))
                .forEach(item -> item.tensions()
                        .forEach(tension -> repeated.add(
                                new Repeated(item.id() + ": " + tension.note(), item.id() + ": " + LEFT_OUT))));
        assessment.themes().stream()
                .filter(theme -> finding.themes().contains(theme.id()))
                .forEach(theme -> repeated.add(phrase(finding.code(), theme.name())));
        assessment.arrangement().exchanges().stream()
                .filter(exchange -> finding.code().equals(ONE_WAY))
                .filter(exchange -> finding.roles().contains(exchange.role()))
                .forEach(exchange -> {
                    joined(exchange.gives()).ifPresent(gives -> repeated.add(phrase(ONE_WAY + ".given", gives)));
                    joined(exchange.gains()).ifPresent(gains -> repeated.add(phrase(ONE_WAY + ".gained", gains)));
                });
        assessment.ratings().stream()
                .filter(rating -> finding.criteria().contains(rating.criterion()))
                .filter(rating -> rating.answer() instanceof Planned)
                .flatMap(rating -> ((Planned) rating.answer()).agreedBy().stream())
                .forEach(who -> repeated.add(new Repeated(phrases.say("planned.agreed-by", who), LEFT_OUT)));
        repeated.sort((a, b) -> b.said().length() - a.said().length());
        return repeated;
    }

    private Optional<String> joined(List<String> items) {
        return items.stream().reduce((all, item) -> phrases.say("items", all, item));
    }

    private Repeated phrase(String key, String written) {
        return new Repeated(phrases.say(key, written), phrases.say(key, LEFT_OUT));
    }

    private static String without(List<Repeated> repeated, String text) {
        String rest = text;
        for (Repeated each : repeated) {
            rest = rest.replace(each.said(), each.leftOut());
        }
        return rest;
    }
}
