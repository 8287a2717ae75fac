package org.peerprinciples.checklist.crosswalk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.id.ConceptId;

/**
 * What an evaluation says about one concept. It never has a standing.
 *
 * @param concept the concept's id; for a crosswalk to a framework the id of that framework's principle
 * @param name its name
 * @param ground on what ground it has a score, or none
 * @param score its score, from the principles that carry one; present exactly where the ground says so, and with a point
 *     only where it is {@linkplain ScoreGround#EXACT exact}
 * @param links the links that lead to it, in the crosswalk's order
 */
public record ConceptReading(
        ConceptId concept, String name, ScoreGround ground, Optional<Score> score, List<LinkReading> links) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param concept the concept's id; for a crosswalk to a framework the id of that framework's principle
     * @param name its name
     * @param ground on what ground it has a score, or none
     * @param score its score, from the principles that carry one; present exactly where the ground says so, and with a
     *     point only where it is {@linkplain ScoreGround#EXACT exact}
     * @param links the links that lead to it, in the crosswalk's order
     * @throws IllegalArgumentException if it has a score without a ground for it, or none with one
     */
    public ConceptReading {
        if (ground.hasScore() != score.isPresent()) {
            throw new IllegalArgumentException("score must be " + (ground.hasScore() ? "present" : "empty")
                    + " where the ground is " + ground.code() + ", but was " + score);
        }
        links = List.copyOf(links);
    }

    static ConceptReading of(Concept concept, ConceptLinks all) {
        ScoreGround ground = all.ground();
        List<LinkReading> links = all.readings();
        return new ConceptReading(concept.id(), concept.name(), ground, score(ground, carried(links)), links);
    }

    private static List<Score> carried(List<LinkReading> links) {
        return links.stream()
                .filter(link -> link.use() == LinkUse.CARRIES)
                .flatMap(link -> link.score().stream())
                .toList();
    }

    private static Optional<Score> score(ScoreGround ground, List<Score> carried) {
        return switch (ground) {
            case EXACT -> Optional.of(carried.get(0));
            case INTERVAL -> Optional.of(hull(carried));
            case NONE_NO_BASIS, NONE_REST, NONE_LOOSE, NONE_PARTIAL, NONE_NO_LINK -> Optional.empty();
        };
    }

    /** From the lowest low to the highest high. Rounding keeps order, so the bounds as shown are among those shown too. */
    private static Score hull(List<Score> scores) {
        double low = scores.stream().mapToDouble(Score::low).min().orElseThrow();
        double high = scores.stream().mapToDouble(Score::high).max().orElseThrow();
        Stream<BigDecimal> lows = scores.stream().map(score -> score.shown().low());
        Stream<BigDecimal> highs = scores.stream().map(score -> score.shown().high());
        Score.Shown shown = new Score.Shown(
                lows.min(Comparator.naturalOrder()).orElseThrow(),
                Optional.empty(),
                highs.max(Comparator.naturalOrder()).orElseThrow());
        return new Score(low, Optional.empty(), high, shown);
    }

    /** {@return the concept, its score and the ground in one line} */
    @Override
    public String toString() {
        return concept + ": " + score.map(Score::toString).orElse("no score") + " (" + ground.code() + ")";
    }
}
