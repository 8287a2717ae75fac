package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PlannedProfile;

/** The profile as planned, and what is planned. */
final class PlannedSection {

    private final Words words;
    private final Evaluation evaluation;

    PlannedSection(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    Optional<Report.Section> section() {
        return evaluation.planned().map(this::section);
    }

    private Report.Section section(PlannedProfile planned) {
        Block.Table table = Blocks.table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.number(words.say("planned.today")),
                        Block.Column.number(words.say("planned.then")),
                        Block.Column.text(words.say("planned.standing"))),
                planned.principles().stream()
                        .map(each -> Block.Row.of(
                                words.principle(each.principle()),
                                words.points(
                                        evaluation.principle(each.principle()).score()),
                                words.points(each.score()),
                                words.standing(each.standing()))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(words.say("planned.intro")));
        new ScreenWords(words, evaluation)
                .caveat(planned.principles().stream().flatMap(each -> each.standing().stream()))
                .map(Blocks::paragraph)
                .ifPresent(blocks::add);
        blocks.add(table);
        blocks.add(new Block.Bullets(
                planned.plans().stream().map(this::plan).map(Block.Item::of).toList()));
        return new Report.Section(words.say("planned.heading"), blocks);
    }

    private String plan(PlannedProfile.Plan plan) {
        return words.ended(words.say(
                "planned.plan",
                words.question(plan.criterion()),
                words.level(plan.level()),
                plan.by()
                        .map(day -> words.say("planned.by", words.day(day)))
                        .orElseGet(() -> words.say("planned.no-day")),
                plan.agreedBy()
                        .map(who -> words.say("planned.agreed-by", who))
                        .orElseGet(() -> words.say("planned.agreed-by-nobody")),
                plan.reviewOn()
                        .map(day -> words.say("planned.review", words.day(day)))
                        .orElse("")));
    }
}
