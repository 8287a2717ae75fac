package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.evidence.Tension;

/**
 * A row for each finding about an arrangement, as {@link BatchTable#FINDINGS} describes it. Where a finding repeats what
 * somebody wrote in the document, the table leaves it out: tables are passed on more freely than documents.
 */
record FindingsTable(Phrases phrases) implements TidyTable {

    private static final String LEFT_OUT = "[left out]";

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
            List<String> written = writtenByPeople(finding, assessment);
            TableCells cells = new TableCells(csv);
            cells.cell(evaluation.subject().arrangement()).texts(carried).day(day);
            cells.cell(finding.code()).cell(finding.principle());
            cells.ids(finding.criteria()).ids(finding.sides());
            cells.ids(finding.roles()).ids(finding.evidence());
            cells.text(without(written, finding.text()));
            cells.text(finding.grounds().stream()
                    .map(ground -> without(written, ground))
                    .collect(Collectors.joining(" | ")));
            cells.end();
        }
    }

    /**
     * What people wrote in the document and the finding may repeat, longest first, so that nothing is left of a longer one. Who
     * agreed is looked for in the phrase that says so: a short name alone could be a part of any word.
     */
    private List<String> writtenByPeople(Finding finding, Assessment assessment) {
        List<String> written = new ArrayList<>();
        assessment.evidence().stream()
                .filter(item -> finding.evidence().contains(item.id()))
                .flatMap(item -> item.tensions().stream())
                .map(Tension::note)
                .forEach(written::add);
        assessment.themes().stream()
                .filter(theme -> finding.themes().contains(theme.id()))
                .forEach(theme -> written.add(theme.name()));
        assessment.arrangement().exchanges().stream()
                .filter(exchange -> finding.roles().contains(exchange.role()))
                .flatMap(exchange -> Stream.concat(exchange.gives().stream(), exchange.gains().stream()))
                .forEach(written::add);
        assessment.ratings().stream()
                .filter(rating -> finding.criteria().contains(rating.criterion()))
                .filter(rating -> rating.answer() instanceof Planned)
                .flatMap(rating -> ((Planned) rating.answer()).agreedBy().stream())
                .map(who -> phrases.say("planned.agreed-by", who))
                .forEach(written::add);
        written.sort((a, b) -> b.length() - a.length());
        return written;
    }

    private static String without(List<String> written, String text) {
        String rest = text;
        for (String words : written) {
            rest = rest.replace(words, LEFT_OUT);
        }
        return rest;
    }
}
