package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;

/** What is worth saying, with its grounds. */
final class FindingsSection {

    static final String STRENGTH = "strength";

    private static final String CANNOT_TELL = "cannot-tell";
    private static final String OPEN_PLAN = "open-plan";

    /** Findings that a short report gathers in one point, or leaves out because its profile says them already. */
    private static final Set<String> GATHERED = Set.of(STRENGTH, CANNOT_TELL, "undecided");

    /** Findings whose grounds are so short that a short report gives them in one line. */
    private static final Set<String> SHORT_GROUNDS = Set.of(
            "critical-shortfall",
            "against-peer-support",
            "gap",
            "sides-differ",
            "roles-differ",
            "raters-differ",
            "not-applicable-disputed");

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;

    FindingsSection(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
    }

    static Stream<Finding> of(Evaluation evaluation, String code) {
        return evaluation.findings().stream().filter(finding -> finding.code().equals(code));
    }

    Report.Section section() {
        boolean suppressed = material.suppressed().isPresent();
        List<Block.Item> items = material.brief() ? inBrief() : inFull();
        List<Block> blocks = new ArrayList<>(Blocks.bullets(items));
        if (items.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say(suppressed ? "suppressed.no-findings" : "findings.nothing")));
        }
        if (suppressed) {
            blocks.add(Blocks.paragraph(words.say("suppressed.findings")));
        }
        return new Report.Section(words.say("findings.heading"), blocks);
    }

    private List<Block.Item> inFull() {
        return evaluation.findings().stream()
                .map(finding -> new Block.Item(finding.text(), grounds(finding)))
                .toList();
    }

    private List<Block.Item> inBrief() {
        List<Block.Item> items = new ArrayList<>();
        List<String> strengths = of(evaluation, STRENGTH)
                .flatMap(finding -> finding.criteria().stream())
                .map(words::question)
                .toList();
        if (!strengths.isEmpty()) {
            items.add(new Block.Item(words.count("findings.strengths", strengths.size()), strengths));
        }
        evaluation.findings().stream()
                .filter(finding -> !GATHERED.contains(finding.code()))
                .map(finding -> new Block.Item(finding.text(), groundsInBrief(finding)))
                .forEach(items::add);
        String unsure = of(evaluation, CANNOT_TELL)
                .flatMap(finding -> finding.principle().stream())
                .map(words::principle)
                .collect(Collectors.joining(", "));
        if (!unsure.isEmpty()) {
            items.add(Block.Item.of(words.say("findings.cannot-tell", unsure)));
        }
        return items;
    }

    private List<String> groundsInBrief(Finding finding) {
        if (finding.code().equals(OPEN_PLAN)) {
            // They stand under the plans.
            return List.of();
        }
        if (!SHORT_GROUNDS.contains(finding.code())) {
            return grounds(finding);
        }
        String grounds = String.join("; ", finding.grounds());
        return List.of(
                finding.comments().isEmpty()
                        ? grounds
                        : words.say("findings.grounds-comments", grounds, comments(finding)));
    }

    private List<String> grounds(Finding finding) {
        List<String> grounds = new ArrayList<>(finding.grounds());
        if (!finding.comments().isEmpty()) {
            grounds.add(comments(finding));
        }
        return grounds;
    }

    /** How many comments there are: their words are people's own, and stand by question where they were asked for. */
    private String comments(Finding finding) {
        return words.count("findings.comments", finding.comments().size());
    }
}
