package org.peerprinciples.checklist.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

/** A report with every kind of block and drawing, about an invented walking group. */
final class EveryBlock {

    private EveryBlock() {}

    static Report report(String language) {
        return new Report(
                "Peer support in the Harbour Walking Group, May 2026",
                language,
                List.of(first(), profile(), differences(), voices(), actions(), pledges(), notes(), method()));
    }

    private static Report.Section first() {
        return new Report.Section(
                "At a glance",
                List.of(
                        new Block.Panels(List.of(
                                panel("What is strong", "Safety and choice are in place on both sides."),
                                new Block.Panel(
                                        "What could come next",
                                        List.of(new Block.Bullets(List.of(
                                                Block.Item.of("Agree together how the group ends a walk."),
                                                Block.Item.of("Offer a way to give something back."))))),
                                panel(
                                        "How sure we are",
                                        "Two of 24 questions are open; neither can change a standing."),
                                panel("Who answered", "4 people who walk, 2 peer supporters and 1 coordinator."))),
                        new Block.Callout(
                                "If you are worried about somebody",
                                "Talk to Ros in the harbour office, or ring the safeguarding line at any hour."),
                        new Block.Paragraph("This is how the group saw itself on 3 May 2026.")));
    }

    private static Block.Panel panel(String heading, String text) {
        return new Block.Panel(heading, List.of(new Block.Paragraph(text)));
    }

    private static Report.Section profile() {
        List<Drawing.Bar> bars = List.of(
                bar("Safety and trust", "Effective", "78.6", "82.1", "80.4", "71.4"),
                bar("Choice and control", "Effective", "75.0", "75.0", "75.0", "75.0"),
                bar("Shared experience", "Undecided", "41.7", "83.3", "66.7", ""),
                bar(
                        "Giving and gaining both ways, whoever one is",
                        "Not yet effective",
                        "25.0",
                        "45.8",
                        "33.3",
                        "12.5"),
                bar("Strengths and hope", "Effective", "100.0", "100.0", "100.0", "91.7"),
                bar("Belonging", "Not yet effective", "0.0", "0.0", "0.0", "8.3"),
                new Drawing.Bar(
                        "Support for supporters",
                        "No basis to say",
                        Optional.empty(),
                        "Nothing in it counts.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new BigDecimal("60.0"),
                        Optional.empty()));
        List<Block.Row> rows = new ArrayList<>();
        for (Drawing.Bar bar : bars) {
            String low = bar.low().map(BigDecimal::toPlainString).orElse("");
            String high = bar.high().map(BigDecimal::toPlainString).orElse("");
            String point = bar.point().map(BigDecimal::toPlainString).orElse("");
            rows.add(Block.Row.of(bar.name(), point, low, high, bar.standing()));
        }
        Block.Table table = new Block.Table(
                List.of(
                        Block.Column.text("Principle"),
                        Block.Column.number("So far"),
                        Block.Column.number("Lowest"),
                        Block.Column.number("Highest"),
                        Block.Column.text("Standing")),
                rows,
                Optional.empty());
        return new Report.Section(
                "The profile of principles",
                List.of(
                        new Block.Paragraph("Each principle for itself; there is no sum of them."),
                        new Drawing.Profile(
                                "Where each principle stands",
                                "Three of seven principles are effective, one is undecided, two are not yet effective,"
                                        + " and of one nothing can be said.",
                                new Drawing.Legend(
                                        "where the score can come to",
                                        "so far",
                                        "effective from here on",
                                        Optional.of("a year ago")),
                                bars,
                                table)));
    }

    private static Drawing.Bar bar(String name, String standing, String low, String high, String point, String before) {
        return new Drawing.Bar(
                name,
                standing,
                Optional.of("Answers are missing")
                        .filter(reason -> standing.equals("Undecided") && new BigDecimal(point).intValue() >= 60),
                "Why it is " + standing + ", and what would settle it.",
                Optional.of(new BigDecimal(low)),
                Optional.of(new BigDecimal(high)),
                Optional.of(new BigDecimal(point)),
                new BigDecimal("60.0"),
                Optional.of(before).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    private static Report.Section differences() {
        Block.Table table = new Block.Table(
                List.of(
                        Block.Column.text("Question"),
                        Block.Column.number("People who walk"),
                        Block.Column.number("Peer supporters"),
                        Block.Column.number("Coordinator")),
                List.of(
                        Block.Row.of("Can people decide together where to walk?", "33.3", "100.0", "100.0"),
                        Block.Row.of("Do people give as well as take?", "66.7", "66.7", "0.0")),
                Optional.empty());
        return new Report.Section(
                "Where people see it differently",
                List.of(new Drawing.Dots(
                        "What each role answered, on average",
                        "People who walk decide less than the others think; on giving and taking the coordinator differs.",
                        List.of("Not in place", "Begun", "Mostly in place", "Fully in place"),
                        List.of(
                                line("Can people decide together where to walk?", "33.3", "100.0", "100.0"),
                                line("Do people give as well as take?", "66.7", "66.7", "0.0")),
                        table)));
    }

    private static Drawing.Line line(String question, String walkers, String supporters, String coordinator) {
        return new Drawing.Line(
                question,
                List.of(
                        new Drawing.Dot("People who walk", new BigDecimal(walkers)),
                        new Drawing.Dot("Peer supporters", new BigDecimal(supporters)),
                        new Drawing.Dot("Coordinator", new BigDecimal(coordinator))));
    }

    private static Report.Section voices() {
        return new Report.Section(
                "In people's own words",
                List.of(
                        new Block.Quotation(
                                "We walk at the pace of the slowest.\nNobody is left <b>behind</b> & nobody has to talk.",
                                "somebody who walks"),
                        new Block.Quotation("نمشي معًا", "somebody who walks")),
                List.of(new Report.Section(
                        "What was said and what was done",
                        List.of(new Block.Bullets(List.of(
                                new Block.Item(
                                        "The steps at the pier are too steep.",
                                        List.of(
                                                "Walks now start at the slipway.",
                                                "The pier is for those who like it.")),
                                Block.Item.of("More walks on weekday evenings.")))))));
    }

    private static Report.Section actions() {
        List<Block.Column> columns = List.of(
                Block.Column.number("No."),
                Block.Column.text("What to do"),
                Block.Column.text("Principle"),
                Block.Column.text("From, to"),
                Block.Column.text("Effort"),
                Block.Column.text("Owner"),
                Block.Column.text("Due"),
                Block.Column.text("Status"));
        return new Report.Section(
                "What to do",
                List.of(
                        new Block.Paragraph("An offer to talk about; cross out what doesn't fit."),
                        new Block.Sheet(
                                "Action sheet",
                                new Block.Table(
                                        columns,
                                        List.of(
                                                new Block.Row(
                                                        List.of(
                                                                "1",
                                                                "Choose the next route together at the end of each walk",
                                                                "Choice and control",
                                                                "Begun, fully in place",
                                                                "small",
                                                                "",
                                                                "",
                                                                ""),
                                                        "People who walk see less choice than the others."),
                                                new Block.Row(
                                                        List.of(
                                                                "2",
                                                                "Ask who would like to lead a short stretch",
                                                                "Giving and gaining both ways, whoever one is",
                                                                "Not in place, mostly in place",
                                                                "medium",
                                                                "",
                                                                "",
                                                                ""),
                                                        "=HYPERLINK(\"x\") is how a cell must not begin.")),
                                        Optional.of("Why")))));
    }

    private static Report.Section pledges() {
        return new Report.Section(
                "What matters to you",
                List.of(new Drawing.Leaves(
                        "Pledges on the tree",
                        "Five pledges for three principles.",
                        List.of(
                                new Drawing.Branch(
                                        "Safety and trust",
                                        List.of("I wait for the last one.", "I ask before I take a picture.")),
                                new Drawing.Branch(
                                        "Giving and gaining both ways, whoever one is",
                                        List.of(
                                                "I bring the flask on Tuesdays and somebody else does on Thursdays, turn by turn.")),
                                new Drawing.Branch("Other pledges", List.of("I come.", "I greet who is new."))),
                        new Block.Table(
                                List.of(Block.Column.text("Principle"), Block.Column.text("Pledge")),
                                List.of(
                                        Block.Row.of("Safety and trust", "I wait for the last one."),
                                        Block.Row.of("Other pledges", "I come.")),
                                Optional.empty()))));
    }

    private static Report.Section notes() {
        return new Report.Section("Room for notes", List.of(new Block.Space("What we would like to keep", 3)));
    }

    private static Report.Section method() {
        return new Report.Section(
                "How this was made",
                List.of(
                        new Block.Table(
                                List.of(Block.Column.text("Counted"), Block.Column.number("Questions")),
                                List.of(
                                        new Block.Row(List.of("Answered", "21"), "By at least one side."),
                                        Block.Row.of("Not applicable", "1"),
                                        Block.Row.of("Open", "2")),
                                Optional.empty()),
                        new Block.Paragraph("The lowest and highest are bounds, not confidence intervals.")));
    }
}
