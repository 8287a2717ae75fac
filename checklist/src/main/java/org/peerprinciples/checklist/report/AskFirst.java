package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.core.id.SideId;

/** The sides of which so little is known that asking them comes before any step. */
final class AskFirst {

    /** A side is hardly heard where less than one in so many of its questions is answered. */
    private static final int ONE_IN = 4;

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;

    AskFirst(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
    }

    /** Which sides to ask, and how many of their questions are open; nothing where small groups could show by that. */
    Optional<Block.Item> item() {
        List<String> sides = material.suppressed().isPresent()
                ? List.of()
                : evaluation.sides().stream()
                        .filter(AskFirst::isHardlyHeard)
                        .map(this::open)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        String ask = words.count("glance.ask", sides.size());
        sides.add(words.say("glance.ask.see", words.say("not-known.heading")));
        return Optional.of(new Block.Item(ask, sides));
    }

    private static boolean isHardlyHeard(SideHeard side) {
        return side.answered() * ONE_IN < side.expected();
    }

    private String open(SideHeard side) {
        String open = words.say(
                "glance.ask.side",
                words.side(side.side()),
                side.expected() - side.answered(),
                words.count("questions", side.expected()));
        long cannotTell = material.counted()
                .flatMap(result -> result.sides().stream())
                .filter(result -> isUntold(result, side.side()))
                .count();
        return cannotTell == 0 ? open : open + " " + words.count("glance.ask.cannot-tell", cannotTell);
    }

    /** Whether people on the side were asked, and none of them could tell. */
    private static boolean isUntold(SideResult result, SideId side) {
        return result.side().equals(side)
                && result.expected()
                && result.points().isEmpty()
                && result.notKnown().orElse(0) > 0;
    }
}
