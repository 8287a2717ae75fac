package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.progress.ContentChange;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Turnover;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** Progress: what changed, why, and what became of gaps, plans and pledges. */
final class ProgressSections {

    private final Words words;
    private final Progress progress;
    private final StandingChanges standings;
    private final TrailSections trail;

    ProgressSections(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
        this.standings = new StandingChanges(words, progress);
        this.trail = new TrailSections(words, progress);
    }

    /** The progress as a section of the report on the later evaluation. */
    Report.Section section(boolean brief) {
        return brief
                ? new Report.Section(
                        words.say("progress.heading"),
                        Stream.of(whenAndWho(), standings(), List.<Block>of(scores()))
                                .flatMap(List::stream)
                                .toList())
                : new Report.Section(words.say("progress.heading"), whenAndWho(), parts());
    }

    /** The progress as a report of its own. */
    Report report() {
        List<Block> first = new ArrayList<>(whenAndWho());
        first.addAll(new SubjectWords(words, progress.later().subject()).callouts());
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section(words.say("progress.when"), first));
        sections.addAll(parts());
        return words.report(
                words.say("progress.title", progress.later().subject().name()), sections);
    }

    private List<Report.Section> parts() {
        List<Report.Section> parts = new ArrayList<>();
        Blocks.section(words.say("progress.standings"), standings()).ifPresent(parts::add);
        parts.add(new Report.Section(words.say("progress.scores"), List.of(scores())));
        parts.add(new WhySection(words, progress, standings).section());
        Blocks.section(words.say("progress.framework"), content(progress.content()))
                .ifPresent(parts::add);
        parts.addAll(trail.sections());
        return parts;
    }

    private List<Block> whenAndWho() {
        Turnover raters = progress.raters();
        String both = raters.inOtherRoles() > 0
                ? words.say("progress.in-other-roles", raters.bothTimes(), raters.inOtherRoles())
                : Integer.toString(raters.bothTimes());
        return List.of(
                Blocks.paragraph(words.say(
                        "progress.days",
                        words.day(progress.earlier().subject().date()),
                        words.day(progress.later().subject().date()))),
                Blocks.paragraph(words.say("progress.raters", both, raters.earlierOnly(), raters.laterOnly())));
    }

    private List<Block> standings() {
        return Blocks.bullets(standings.told().stream().map(Block.Item::of));
    }

    private Block.Table scores() {
        return Blocks.table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.number(words.say("progress.then")),
                        Block.Column.number(words.say("progress.now")),
                        Block.Column.text(words.say("progress.change"))),
                Stream.concat(
                        progress.principles().stream()
                                .map(each -> row(words.principle(each.principle()), each.change())),
                        Stream.of(row(
                                words.say("progress.overall"),
                                progress.overall().change()))));
    }

    private Block.Row row(String what, ScoreChange change) {
        return Block.Row.of(
                what,
                words.points(change.then()),
                words.points(change.now()),
                change.verdict().map(verdict -> words.word("verdict", verdict)).orElse(Words.NONE));
    }

    private List<Block> content(ContentChange content) {
        return Blocks.bullets(Stream.of(
                        named("progress.principles-added", words.principles(content.principlesAdded())),
                        named("progress.principles-left-out", ids(content.principlesLeftOut())),
                        named("progress.questions-added", questions(content.criteriaAdded())),
                        named("progress.questions-left-out", questions(content.criteriaLeftOut())),
                        named("progress.questions-reworded", questions(content.criteriaReworded())))
                .flatMap(Optional::stream));
    }

    /** What is left out has no name any more. */
    private static String ids(List<PrincipleId> ids) {
        return ids.stream().map(PrincipleId::value).collect(Collectors.joining(", "));
    }

    private String questions(List<CriterionId> ids) {
        return ids.stream().map(words::question).collect(Collectors.joining(", "));
    }

    private Optional<Block.Item> named(String key, String what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(Block.Item.of(words.say(key, what)));
    }
}
