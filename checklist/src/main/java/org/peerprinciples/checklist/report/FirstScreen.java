package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PeopleHeard;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** What one should see first: what is strong, what could come next, how sure we are, and who answered. */
final class FirstScreen {

    private static final int FEW = 3;

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;
    private final StandingWords standings;

    FirstScreen(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
        this.standings = new StandingWords(words, evaluation);
    }

    Report.Section section() {
        SubjectWords subject = new SubjectWords(words, evaluation.subject());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(subject.line()));
        if (!words.framework().tailorings().isEmpty()) {
            blocks.add(Blocks.paragraph(words.say(
                    evaluation.comparisons().isEmpty() ? "glance.tailored" : "glance.tailored-see",
                    words.framework().tailorings().get(0).base())));
        }
        subject.note().ifPresent(blocks::add);
        blocks.add(new Block.Panels(List.of(
                panel("glance.strong", strong()),
                panel("glance.next", next()),
                panel("glance.sure", sure()),
                panel("glance.who", who()))));
        blocks.addAll(subject.callouts());
        material.suppressed()
                .ifPresent(left -> blocks.add(
                        new Block.Callout(words.say("suppressed.heading"), new SuppressionWords(words).atFirst(left))));
        return new Report.Section(words.say("glance.heading"), blocks);
    }

    private Block.Panel panel(String heading, List<Block.Item> items) {
        return new Block.Panel(words.say(heading), Blocks.bullets(items));
    }

    private List<Block.Item> strong() {
        List<Block.Item> items = new ArrayList<>(whole(Standing.EFFECTIVE));
        items.add(strengths());
        List<PrincipleId> effective = standings.principles(Standing.EFFECTIVE);
        if (!effective.isEmpty()) {
            items.add(Block.Item.of(words.say("glance.effective", words.principles(effective))));
        }
        return items;
    }

    private Block.Item strengths() {
        List<String> strengths = FindingsSection.of(evaluation, FindingsSection.STRENGTH)
                .flatMap(finding -> finding.criteria().stream())
                .map(words::question)
                .toList();
        if (strengths.isEmpty()) {
            return Block.Item.of(
                    words.say(material.suppressed().isPresent() ? "suppressed.strengths" : "glance.no-strength"));
        }
        List<String> named = new ArrayList<>(strengths.stream().limit(FEW).toList());
        if (strengths.size() > FEW) {
            named.add(words.say("glance.more", strengths.size() - FEW));
        }
        return new Block.Item(words.count("glance.strengths", strengths.size()), named);
    }

    /** Where the whole stands, in the panel that this belongs to. */
    private List<Block.Item> whole(Standing standing) {
        return evaluation.standing().filter(result -> result.standing() == standing).stream()
                .map(result -> new Block.Item(words.word("glance.whole", standing), standings.ofWhole(result)))
                .toList();
    }

    private List<Block.Item> next() {
        List<Block.Item> items = new ArrayList<>(whole(Standing.TO_IMPROVE));
        List<String> critical = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream()
                        .map(CriterionResult::criterion)
                        .filter(criterion -> isBelowFloor(principle, criterion)))
                .map(words::question)
                .toList();
        if (!critical.isEmpty()) {
            items.add(new Block.Item(words.say("glance.critical"), critical));
        }
        List<String> first = material.plan().map(this::begun).orElseGet(this::offered);
        if (!first.isEmpty()) {
            items.add(new Block.Item(words.say(material.plan().isPresent() ? "glance.plan" : "glance.offers"), first));
        } else if (items.isEmpty() || evaluation.nextSteps().isEmpty()) {
            items.add(Block.Item.of(new StepsSection(words, material).nothing()));
        }
        return items;
    }

    private List<String> offered() {
        return evaluation.nextSteps().stream()
                .limit(FEW)
                .map(ahead -> words.framework()
                        .criterion(ahead.criterion())
                        .findStep(ahead.from())
                        .orElseThrow()
                        .text())
                .toList();
    }

    private List<String> begun(ImprovementPlan plan) {
        return plan.actions().stream()
                .map(action -> action.asking().isPresent()
                        ? words.say("glance.find-out", words.quoted(action.question()))
                        : new PlanWords(words).what(action))
                .distinct()
                .limit(FEW)
                .toList();
    }

    private static boolean isBelowFloor(PrincipleResult principle, CriterionId criterion) {
        return principle
                        .criterion(criterion)
                        .floor()
                        .filter(floor -> !floor.below().isEmpty())
                        .isPresent()
                || principle.standing().stream()
                        .flatMap(standing -> standing.grounds().stream())
                        .anyMatch(ground -> ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR
                                && ground.criterion().filter(criterion::equals).isPresent());
    }

    private List<Block.Item> sure() {
        List<Block.Item> items = new ArrayList<>(whole(Standing.NOT_KNOWN));
        if (evaluation.standing().isEmpty()) {
            items.add(Block.Item.of(words.say("glance.no-basis")));
        }
        items.add(new Block.Item(words.say("glance.screen", standings.screen()), doubts()));
        items.add(Block.Item.of(missing()));
        material.robustness().flatMap(this::firmness).map(Block.Item::of).ifPresent(items::add);
        material.progress()
                .map(progress -> words.say(
                        "glance.earlier", words.day(progress.earlier().subject().date())))
                .map(Block.Item::of)
                .ifPresent(items::add);
        items.add(Block.Item.of(words.say("glance.not-proof")));
        return items;
    }

    private String missing() {
        if (material.suppressed().isPresent()) {
            return words.say("suppressed.missing");
        }
        int missing = evaluation.sides().stream()
                .mapToInt(side -> side.expected() - side.answered())
                .sum();
        return missing == 0 ? words.say("not-known.nothing") : words.count("glance.missing", missing);
    }

    private Optional<String> firmness(Robustness robustness) {
        long firm = robustness.principles().stream()
                .filter(PrincipleRobustness::survivesWeights)
                .count();
        return robustness.principles().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "glance.firm",
                        firm,
                        robustness.principles().size(),
                        robustness.withinPercent().toPlainString()));
    }

    /** The questions of the screen whose answer can't be a full one for peer support any more. */
    private List<String> doubts() {
        if (ScreenSection.isKeptBack(words, evaluation)) {
            return List.of(words.say("suppressed.screen"));
        }
        return evaluation.screen().questions().stream()
                .filter(question -> question.most() != ScreenReply.YES)
                .map(question -> words.say(
                        question.most() == ScreenReply.NO ? "screen.against" : "screen.partly-against",
                        words.asked(question.question())))
                .toList();
    }

    private List<Block.Item> who() {
        List<Block.Item> heard = new ArrayList<>();
        evaluation.people().filter(people -> people.all() > 0).map(this::people).ifPresent(heard::add);
        evaluation.sides().stream()
                .filter(side -> side.expected() > 0 || side.raters() > 0)
                .map(side -> new Block.Item(
                        heard(side), List.of(words.framework().side(side.side()).meaning())))
                .forEach(heard::add);
        if (evaluation.sides().size() < words.framework().sides().size()) {
            heard.add(Block.Item.of(words.say("suppressed.other-sides")));
        }
        return heard;
    }

    /** How many people there are in all: who speaks for several sides is counted on each of them. */
    private Block.Item people(PeopleHeard people) {
        int several = people.onSeveralSides();
        return new Block.Item(
                words.count("glance.people", people.all()),
                several == 0 ? List.of() : List.of(words.count("glance.several-sides", several)));
    }

    private String heard(SideHeard side) {
        String name = words.side(side.side());
        String questions = words.count("questions", side.expected());
        if (side.expected() == 0) {
            return words.count("heard.not-asked", side.raters(), name);
        }
        return side.raters() == 0
                ? words.say("heard.nobody", name, questions)
                : words.count("heard", side.raters(), name, side.answered(), questions);
    }
}
