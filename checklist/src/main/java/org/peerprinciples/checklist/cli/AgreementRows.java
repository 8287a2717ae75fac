package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.agreement.Agreement;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.agreement.AgreementReport.Group;
import org.peerprinciples.checklist.agreement.AgreementReport.Refused;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;
import org.peerprinciples.checklist.sampling.Significant;

/** Agreement as a table: a row for each coefficient of each group, also for those refused; what there isn't is {@code NA}. */
final class AgreementRows {

    private static final String NOTHING = "NA";

    private static final List<String> COLUMNS = List.of(
            "side",
            "statistic",
            "coefficient",
            "low",
            "high",
            "confidence",
            "interval",
            "seed",
            "draws",
            "observed",
            "chance",
            "units",
            "units_used",
            "raters",
            "ratings",
            "ratings_used",
            "set_aside",
            "method",
            "source",
            "refused");

    private AgreementRows() {}

    static CsvTable of(AgreementReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : report.groups()) {
            String side = group.side().map(Object::toString).orElse(NOTHING);
            group.coefficients().forEach(each -> rows.add(row(side, group, each)));
            group.refused().forEach(each -> rows.add(row(side, group, each)));
        }
        return CsvTable.of(COLUMNS, rows);
    }

    private static List<String> row(String side, Group group, Agreement agreement) {
        Optional<ConfidenceInterval> interval = agreement.interval();
        return List.of(
                side,
                agreement.statistic(),
                number(agreement.coefficient()),
                number(interval.map(ConfidenceInterval::low)),
                number(interval.map(ConfidenceInterval::high)),
                number(interval.map(ConfidenceInterval::confidence)),
                text(interval.map(each -> each.method().code())),
                text(interval.flatMap(ConfidenceInterval::seed)),
                text(interval.flatMap(ConfidenceInterval::draws)),
                number(agreement.observed()),
                number(agreement.chance()),
                Integer.toString(agreement.units()),
                Integer.toString(agreement.unitsUsed()),
                Integer.toString(agreement.raters()),
                Integer.toString(agreement.ratings()),
                Integer.toString(agreement.ratingsUsed()),
                Integer.toString(group.setAside()),
                agreement.method(),
                agreement.source(),
                NOTHING);
    }

    private static List<String> row(String side, Group group, Refused refused) {
        List<String> cells = new ArrayList<>(List.of(side, refused.statistic()));
        while (cells.size() < COLUMNS.size()) {
            cells.add(NOTHING);
        }
        cells.set(COLUMNS.indexOf("units"), Integer.toString(group.units()));
        cells.set(COLUMNS.indexOf("raters"), Integer.toString(group.raters()));
        cells.set(COLUMNS.indexOf("ratings"), Integer.toString(group.ratings()));
        cells.set(COLUMNS.indexOf("set_aside"), Integer.toString(group.setAside()));
        cells.set(COLUMNS.indexOf("refused"), refused.reason());
        return cells;
    }

    private static String number(double value) {
        return Significant.text(value);
    }

    private static String number(Optional<Double> value) {
        return value.map(AgreementRows::number).orElse(NOTHING);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NOTHING);
    }
}
