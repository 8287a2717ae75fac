package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.agreement.Agreement;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.agreement.AgreementReport.Group;
import org.peerprinciples.checklist.agreement.AgreementReport.Refused;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/** Agreement to read at a terminal, 80 columns wide. */
final class AgreementPage {

    private static final int WIDTH = 80;
    private static final int TITLE = 34;
    private static final int DECIMALS = 4;
    private static final int FIGURE = "-0.0000".length();

    /** Of so few, everything is told of each. */
    private static final int FEW = 3;

    private final List<String> lines = new ArrayList<>();

    private AgreementPage() {}

    static String of(AgreementReport report) {
        AgreementPage page = new AgreementPage();
        if (report.groups().isEmpty()) {
            page.lines.add("Nobody gave a rating.");
        }
        for (Group group : report.groups()) {
            page.group(report, group);
        }
        return String.join("\n", page.lines) + "\n";
    }

    private void group(AgreementReport report, Group group) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        group.side().ifPresent(side -> lines.add("Side: " + side));
        wrapped(
                "",
                count(group.units(), "unit") + ", " + count(group.raters(), "rater") + ", "
                        + count(group.ratings(), "rating") + "; scale " + report.scale());
        if (group.setAside() > 0) {
            wrapped(
                    "",
                    count(group.setAside(), "more rating")
                            + " set aside: none of the rater's roles on this side is asked about the criterion.");
        }
        if (!group.coefficients().isEmpty()) {
            lines.add("");
            group.coefficients().forEach(this::coefficient);
            lines.add("");
            intervals(group).forEach(text -> wrapped("", text));
        }
        if (group.coefficients().size() <= FEW) {
            group.coefficients().forEach(this::details);
        }
        section("Bear in mind", cautions(group));
        section("Not defined for these ratings", refusals(group));
    }

    /** Each reason once, with all coefficients that it holds for. */
    private static Stream<String> refusals(Group group) {
        Map<String, List<Refused>> byReason = new LinkedHashMap<>();
        group.refused()
                .forEach(each -> byReason.computeIfAbsent(rest(each), any -> new ArrayList<>())
                        .add(each));
        return byReason.entrySet().stream()
                .map(each -> each.getValue().size() == 1
                        ? refused(each.getValue().get(0))
                        : each.getValue().stream().map(Refused::title).collect(Collectors.joining(", ")) + ": "
                                + each.getKey());
    }

    private static String refused(Refused refused) {
        return isSentence(refused) ? refused.reason() : refused.title() + ": " + refused.reason();
    }

    /** The reason without the name of the coefficient, which it may begin with. */
    private static String rest(Refused refused) {
        return isSentence(refused)
                ? refused.reason()
                        .substring(refused.title().length() + 1)
                        .replaceFirst("^isn't ", "not ")
                        .replaceFirst("^needs ", "for ")
                : refused.reason();
    }

    private static boolean isSentence(Refused refused) {
        return refused.reason().startsWith(refused.title() + " ");
    }

    private void coefficient(Agreement agreement) {
        String coefficient = decimals(agreement.coefficient());
        String interval = agreement
                .interval()
                .map(each -> "   " + decimals(each.low()) + " to " + decimals(each.high()))
                .orElse("");
        // An intraclass correlation of means can be far below -1, and then takes more room.
        String room = " ".repeat(Math.max(0, FIGURE - coefficient.length()));
        lines.add(padded(agreement.title()) + room + coefficient + interval);
    }

    private static String padded(String title) {
        return title + " ".repeat(Math.max(1, TITLE - title.length()));
    }

    /** How the intervals were made, each way once. */
    private static Stream<String> intervals(Group group) {
        return group.coefficients().stream()
                .map(Agreement::interval)
                .flatMap(Optional::stream)
                .map(AgreementPage::making)
                .distinct();
    }

    private static String making(ConfidenceInterval interval) {
        String share = BigDecimal.valueOf(interval.confidence())
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        String how = switch (interval.method()) {
            case PERCENTILE -> "percentiles of " + drawn(interval);
            case BCA -> "bias-corrected and accelerated percentiles of " + drawn(interval);
            case F_DISTRIBUTION -> "of intraclass correlations, from the F distribution";
        };
        return "Intervals of " + share + " %: " + how + ".";
    }

    private static String drawn(ConfidenceInterval interval) {
        return interval.draws().orElse(0) + " draws of units with the seed "
                + interval.seed().orElse(0L);
    }

    private void details(Agreement agreement) {
        lines.add("");
        lines.add(agreement.title());
        agreement
                .observed()
                .ifPresent(observed -> wrapped(
                        "  ",
                        "Observed term " + decimals(observed)
                                + agreement
                                        .chance()
                                        .map(chance -> ", chance term " + decimals(chance))
                                        .orElse("")));
        agreement.workings().forEach(each -> wrapped("  ", each.name() + " " + decimals(each.value())));
        wrapped(
                "  ",
                "From " + agreement.unitsUsed() + " of " + count(agreement.units(), "unit") + ", "
                        + agreement.ratingsUsed() + " of " + count(agreement.ratings(), "rating"));
        wrapped("  ", "Method: " + agreement.method());
        wrapped("  ", "Source: " + agreement.source());
    }

    private static Stream<String> cautions(Group group) {
        return Stream.concat(
                group.cautions().stream(),
                group.coefficients().stream()
                        .flatMap(each -> each.cautions().stream().map(caution -> each.title() + ": " + caution)));
    }

    private void section(String heading, Stream<String> texts) {
        List<String> all = texts.toList();
        if (!all.isEmpty()) {
            lines.add("");
            lines.add(heading);
            all.forEach(text -> wrapped("  ", text));
        }
    }

    /** Breaks a text between words; lines after the first stand further in. */
    private void wrapped(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        boolean isEmpty = true;
        for (String word : text.split(" ", -1)) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append(indent);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(line.toString());
    }

    private static String decimals(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
