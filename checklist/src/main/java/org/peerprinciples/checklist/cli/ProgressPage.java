package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.ContentChange;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.PledgeChange;
import org.peerprinciples.checklist.progress.PledgeCounts;
import org.peerprinciples.checklist.progress.Practice;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.checklist.progress.Turnover;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;

/** Progress as a page: what changed, why, and what became of gaps, plans and pledges. */
final class ProgressPage {

    private final Progress progress;
    private final Framework words;

    private ProgressPage(Progress progress, Framework words) {
        this.progress = progress;
        this.words = words;
    }

    static Page of(Progress progress, Framework words) {
        return new ProgressPage(progress, words).page();
    }

    private Page page() {
        return new Page(progress.later().subject().name() + ": what changed")
                .section("When and who", whenAndWho())
                .section("The words", Page.translation(words))
                .section("Scores", scores())
                .section("Why", why())
                .section("The framework", content(progress.content()))
                .section("Gaps", gaps())
                .section("Plans that were to be in place by now", plans())
                .section("Pledges", pledges());
    }

    private List<Block> whenAndWho() {
        Turnover raters = progress.raters();
        return List.of(
                Page.paragraph("From " + progress.earlier().subject().date() + " to "
                        + progress.later().subject().date() + "."),
                Page.paragraph("Answered both times: " + raters.bothTimes()
                        + (raters.inOtherRoles() > 0 ? " (" + raters.inOtherRoles() + " in other roles)" : "")
                        + "; only then: " + raters.earlierOnly() + "; only now: " + raters.laterOnly() + "."));
    }

    private Block scores() {
        return Page.table(
                1,
                List.of("", "Then", "Now", "Change"),
                Stream.concat(
                        Stream.of(row("Overall", progress.overall().change())),
                        progress.principles().stream()
                                .map(each ->
                                        row(words.principle(each.principle()).name(), each.change()))));
    }

    private static List<String> row(String what, ScoreChange change) {
        return List.of(
                what,
                change.then().map(Score::toString).orElse("–"),
                change.now().map(Score::toString).orElse("–"),
                change.verdict().map(ProgressPage::words).orElse("–"));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case ROSE -> "rose";
            case FELL -> "fell";
            case UNCHANGED -> "unchanged";
            case NOT_DECIDED -> "not decided";
        };
    }

    private List<Block> why() {
        return Page.bullets(Stream.concat(
                        Stream.of(why("Overall", progress.overall().change())),
                        progress.principles().stream()
                                .map(each ->
                                        why(words.principle(each.principle()).name(), each.change())))
                .flatMap(Optional::stream));
    }

    private static Optional<Block.Item> why(String what, ScoreChange change) {
        List<String> details = Stream.of(
                        change.low().map(shift -> "At least: " + split(shift)),
                        change.high().map(shift -> "At most: " + split(shift)),
                        change.practice()
                                .filter(practice -> !practice.code()
                                        .equals(change.verdict()
                                                .map(Verdict::code)
                                                .orElse("")))
                                .map(practice -> "The answers of the same people: " + words(practice) + "."))
                .flatMap(Optional::stream)
                .toList();
        return details.isEmpty() ? Optional.empty() : Optional.of(Page.item(what, details));
    }

    private static String words(Practice practice) {
        return practice.code().replace('-', ' ');
    }

    /** The difference, and those of its parts that aren't nothing. */
    private static String split(Shift shift) {
        return shift
                + shift.parts().stream()
                        .filter(part -> part.points() != 0)
                        .map(ProgressPage::words)
                        .collect(Collectors.joining(", ", ": ", "."));
    }

    private static String words(Part part) {
        String cause = switch (part.cause()) {
            case PRACTICE -> "the same people answer differently";
            case EDITION_OR_TAILORING -> "another framework";
            case POLICY -> "another scoring policy";
            case WHO_ANSWERED -> "other people answer";
            case MISSING_ANSWERS -> "questions left open then or now";
        };
        return cause + " " + (part.shown().signum() > 0 ? "+" : "") + part.shown();
    }

    private static List<Block> content(ContentChange content) {
        return Page.bullets(Stream.of(
                        named("Principles added", content.principlesAdded()),
                        named("Principles left out", content.principlesLeftOut()),
                        named("Questions added", content.criteriaAdded()),
                        named("Questions left out", content.criteriaLeftOut()),
                        named("Questions worded anew", content.criteriaReworded()))
                .flatMap(Optional::stream));
    }

    private static Optional<Block.Item> named(String what, List<?> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Page.item(
                        what + ": " + ids.stream().map(Object::toString).collect(Collectors.joining(", ")) + "."));
    }

    private List<Block> gaps() {
        return Page.bullets(progress.gaps().stream()
                .map(gap -> Page.item(question(gap.criterion()) + ": "
                        + gap.what().code().replace('-', ' ') + "; " + brief(gap.change()) + ".")));
    }

    private List<Block> plans() {
        return Page.bullets(progress.plans().stream()
                .map(plan -> Page.item(question(plan.criterion()) + " At “"
                        + words.scale().level(plan.level()).name() + "”: "
                        + plan.reached().code().replace('-', ' ') + ".")));
    }

    private List<Block> pledges() {
        if (progress.pledges().isEmpty()) {
            return List.of();
        }
        PledgeCounts counts = progress.pledgeCounts();
        return Stream.concat(
                        Stream.of(Page.paragraph("That a pledge was kept doesn't say that it moved anything. Of "
                                + counts.all() + " recorded: " + counts.newlyKept() + " newly kept, "
                                + counts.keptBefore() + " kept before, " + counts.madeAndKeptSince()
                                + " made and kept since, " + counts.notKept() + " not kept, " + counts.open()
                                + " open, " + counts.notRecorded() + " no longer recorded.")),
                        Page.bullets(progress.pledges().stream().map(ProgressPage::pledge)).stream())
                .toList();
    }

    private static Block.Item pledge(PledgeChange pledge) {
        return Page.item(pledge.pledge() + ": " + statuses(pledge) + "; aims at "
                + pledge.aim()
                + pledge.change().map(change -> ": " + brief(change)).orElse("") + ".");
    }

    private static String statuses(PledgeChange pledge) {
        String now = pledge.now().map(ProgressPage::words).orElse("not recorded");
        return pledge.now().isPresent() && pledge.now().equals(pledge.then())
                ? now + " then and now"
                : pledge.then().map(ProgressPage::words).orElse("new") + ", now " + now;
    }

    private static String words(PledgeStatus status) {
        return status.code().replace('-', ' ');
    }

    private static String brief(ScoreChange change) {
        return change.then().map(Score::toString).orElse("no score") + " then, "
                + change.now().map(Score::toString).orElse("no score") + " now"
                + change.verdict().map(verdict -> ", " + words(verdict)).orElse("");
    }

    private String question(CriterionId criterion) {
        return words.findCriterion(criterion)
                .map(found -> found.question() + " (" + criterion + ")")
                .orElse(criterion.toString());
    }
}
