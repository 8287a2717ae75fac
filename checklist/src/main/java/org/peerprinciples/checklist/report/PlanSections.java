package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Rise;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;

/** A plan: its goal, the best way as a sheet to work on, and the other ways in short. */
final class PlanSections {

    private final Words words;
    private final ImprovementPlan plan;
    private final PlanWords actions;

    PlanSections(Words words, ImprovementPlan plan) {
        this.words = words;
        this.plan = plan;
        this.actions = new PlanWords(words);
    }

    /** The plan as a section of the report on its evaluation. */
    Report.Section section(boolean brief) {
        List<Report.Section> parts = new ArrayList<>();
        plan.findBest().ifPresent(best -> parts.add(sheet(1, best)));
        if (!brief) {
            plan.findBest().flatMap(this::more).ifPresent(parts::add);
            parts.addAll(others(this::inShort));
        }
        return new Report.Section(words.say("plan.heading"), goalAndOutcome(), parts);
    }

    /** The plan as a report of its own. */
    Report report() {
        List<Report.Section> sections = new ArrayList<>();
        List<Block> goal = new ArrayList<>(goalAndOutcome());
        goal.addAll(new SubjectWords(words, plan.subject()).callouts());
        sections.add(new Report.Section(words.say("plan.goal.heading"), goal));
        plan.findBest().ifPresent(best -> sections.add(sheet(1, best)));
        plan.findBest().flatMap(this::more).ifPresent(sections::add);
        sections.addAll(others(this::sheet));
        return words.report(words.say("plan.title", plan.subject().name()), sections);
    }

    private List<Block> goalAndOutcome() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(actions.goal(plan.goal()) + " " + words.word("plan.outcome", plan.outcome())));
        plan.screen().map(this::screen).ifPresent(blocks::add);
        if (!plan.withoutBasis().isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("plan.without-basis", words.principles(plan.withoutBasis()))));
        }
        return blocks;
    }

    private Block screen(ScreenOutcome outcome) {
        return Blocks.paragraph(words.say("plan.screen", words.word("plan.screen", outcome)));
    }

    /** A way as a sheet to work on. */
    private Report.Section sheet(int number, Alternative way) {
        boolean several = plan.alternatives().size() > 1;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(summary(way)));
        if (number == 1) {
            blocks.add(Blocks.paragraph(words.say("plan.sheet.note")));
        }
        blocks.add(new Block.Sheet(
                several ? words.say("plan.sheet.way", number) : words.say("plan.sheet"), table(way.actions())));
        blocks.add(Blocks.paragraph(words.say("plan.comes-to")));
        blocks.add(comesTo(way));
        return new Report.Section(several ? words.say("plan.other", number) : words.say("plan.sheet.heading"), blocks);
    }

    private String summary(Alternative way) {
        String effort = actions.effort(way.effort(), way.effortAtBest());
        return way.overall()
                .map(rise -> words.say("plan.way", effort, rise.now(), rise.then()))
                .orElseGet(() -> words.say("plan.way.no-score", effort));
    }

    private Block.Table table(List<Action> all) {
        return new Block.Table(
                List.of(
                        Block.Column.number(words.say("plan.column.number")),
                        Block.Column.text(words.say("plan.column.what")),
                        Block.Column.text(words.say("plan.column.about")),
                        Block.Column.text(words.say("plan.column.from-to")),
                        Block.Column.number(words.say("plan.column.effort")),
                        Block.Column.number(words.say("plan.column.gain")),
                        Block.Column.text(words.say("plan.column.why")),
                        Block.Column.text(words.say("plan.column.owner")),
                        Block.Column.text(words.say("plan.column.due")),
                        Block.Column.text(words.say("plan.column.status"))),
                IntStream.range(0, all.size())
                        .mapToObj(i -> row(i + 1, all.get(i)))
                        .toList(),
                Optional.empty());
    }

    private Block.Row row(int number, Action action) {
        return Block.Row.of(
                Integer.toString(number),
                actions.what(action),
                actions.about(action),
                actions.fromTo(action),
                Integer.toString(action.effort()),
                action.gain().toString(),
                action.reason().text(),
                "",
                "",
                "");
    }

    /** What each principle and the whole come to, where the gains of the actions are added up. */
    private Block.Table comesTo(Alternative way) {
        return Blocks.table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.number(words.say("plan.column.now")),
                        Block.Column.number(words.say("plan.column.then")),
                        Block.Column.number(words.say("plan.column.gain")),
                        Block.Column.text(words.say("plan.column.standing"))),
                Stream.concat(
                        way.principles().stream()
                                .map(each -> row(words.principle(each.principle()), each.low(), each.standingThen())),
                        way.overall().stream()
                                .map(rise -> row(words.say("progress.overall"), rise, way.standingThen()))));
    }

    private Block.Row row(String what, Rise rise, Standing then) {
        return Block.Row.of(
                what, rise.now().toString(), rise.then().toString(), rise.gain().toString(), words.standing(then));
    }

    /** What belongs to the actions beyond their rows. */
    private Optional<Report.Section> more(Alternative way) {
        List<Block.Item> items = IntStream.range(0, way.actions().size())
                .mapToObj(i -> new Block.Item(
                        words.say("plan.numbered", i + 1, way.actions().get(i).question()),
                        actions.more(way.actions().get(i))))
                .filter(item -> !item.details().isEmpty())
                .toList();
        return Blocks.section(words.say("plan.more"), Blocks.bullets(items));
    }

    private List<Report.Section> others(BiFunction<Integer, Alternative, Report.Section> as) {
        return IntStream.range(1, plan.alternatives().size())
                .mapToObj(i -> as.apply(i + 1, plan.alternatives().get(i)))
                .toList();
    }

    private Report.Section inShort(int number, Alternative way) {
        return new Report.Section(
                words.say("plan.other", number),
                List.of(
                        Blocks.paragraph(summary(way) + rises(way)),
                        new Block.Bullets(way.actions().stream()
                                .map(action -> new Block.Item(actions.about(action), List.of(inShort(action))))
                                .toList())));
    }

    /** The principles that rise, after what else is said of a way. */
    private String rises(Alternative way) {
        String rises = way.principles().stream()
                .filter(each -> each.low().gain().points() > 0)
                .map(each -> words.say(
                        "plan.rise",
                        words.principle(each.principle()),
                        each.low().now(),
                        each.low().then()))
                .collect(Collectors.joining(", "));
        return rises.isEmpty() ? "" : " " + words.say("plan.rises", rises);
    }

    private String inShort(Action action) {
        String effort = actions.effort(action.effort(), action.effortAtBest());
        String gain = Words.signed(action.gain().shown());
        return action.asking().isPresent()
                ? words.say("plan.short.find-out", effort)
                : words.say("plan.short", actions.fromTo(action), effort, gain);
    }
}
