package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.checklist.evaluation.Enquiry;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/** What isn't known, whom to ask, and what would settle it. */
final class NotKnownSection {

    /** How many questions a short report names. */
    private static final int MOST = 6;

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;

    NotKnownSection(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
    }

    Report.Section section() {
        Map<SideId, List<CriterionId>> bySide = new LinkedHashMap<>();
        for (Enquiry enquiry : evaluation.enquiries()) {
            enquiry.sides()
                    .forEach(side ->
                            bySide.computeIfAbsent(side, s -> new ArrayList<>()).add(enquiry.criterion()));
        }
        List<Block> blocks = new ArrayList<>();
        List<String> screen = new ScreenWords(words, evaluation).missing();
        if (!screen.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("not-known.screen")));
            blocks.addAll(Blocks.bullets(screen.stream().map(Block.Item::of)));
        }
        if (bySide.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say(nothing(screen.isEmpty()))));
        } else {
            blocks.add(Blocks.paragraph(words.say("not-known.intro")));
            blocks.add(new Block.Bullets(bySide.entrySet().stream()
                    .map(entry -> questions(words.side(entry.getKey()), entry.getValue()))
                    .toList()));
        }
        if (!material.brief()) {
            blocks.addAll(settling());
        }
        material.suppressed().ifPresent(left -> blocks.addAll(keptBack(left)));
        return new Report.Section(words.say("not-known.heading"), blocks);
    }

    private String nothing(boolean isScreenAnswered) {
        return material.suppressed().isPresent()
                ? "suppressed.nothing-missing"
                : isScreenAnswered ? "not-known.nothing" : "not-known.nothing-about-principles";
    }

    /** What would settle each principle that isn't known. */
    private List<Block> settling() {
        StandingWords standings = new StandingWords(words, evaluation);
        List<Block.Item> items = evaluation.principles().stream()
                .filter(result -> StandingWords.standing(result)
                        .filter(Standing.NOT_KNOWN::equals)
                        .isPresent())
                .map(result -> item(standings, result))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!items.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("not-known.settling")));
            blocks.addAll(Blocks.bullets(items));
        }
        return blocks;
    }

    private Block.Item item(StandingWords standings, PrincipleResult result) {
        return new Block.Item(words.principle(result.principle()) + ":", List.of(standings.because(result)));
    }

    /** What was answered, so that nobody need be asked, and isn't shown. */
    private List<Block> keptBack(Suppressed left) {
        List<Block.Item> items = new ArrayList<>();
        if (!left.keptBack().isEmpty()) {
            items.add(questions(words.say("suppressed.kept-back"), left.keptBack()));
        }
        if (!left.withheld().isEmpty()) {
            items.add(questions(words.say("suppressed.withheld"), left.withheld()));
        }
        return items.isEmpty()
                ? List.of()
                : List.of(Blocks.paragraph(words.say("suppressed.not-shown")), new Block.Bullets(items));
    }

    private Block.Item questions(String who, List<CriterionId> open) {
        int most = material.brief() ? MOST : open.size();
        List<String> asked =
                new ArrayList<>(open.stream().limit(most).map(words::question).toList());
        if (open.size() > most) {
            asked.add(words.say("not-known.more", open.size() - most));
        }
        return new Block.Item(words.say("not-known.of", who, words.count("questions", open.size())), asked);
    }
}
