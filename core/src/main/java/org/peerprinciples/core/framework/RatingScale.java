package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.style.ModelStyle;

/** The scale on which every criterion of a framework is rated: two to ten levels, lowest first. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RatingScaleBuilder.class)
@JsonPropertyOrder({"question", "levels"})
public interface RatingScale {

    /** The fewest levels that make a scale. */
    int FEWEST_LEVELS = 2;

    /** The most levels that a scale may have. */
    int MOST_LEVELS = 10;

    /** {@return a builder for a scale} */
    static RatingScaleBuilder builder() {
        return new RatingScaleBuilder();
    }

    /** {@return what the levels answer, such as "How often is it like this?"} */
    String question();

    /** {@return the levels, values strictly ascending} */
    List<Level> levels();

    /** {@return the lowest level} */
    default Level lowest() {
        return levels().get(0);
    }

    /** {@return the highest level} */
    default Level highest() {
        return levels().get(levels().size() - 1);
    }

    /**
     * Finds a level.
     *
     * @param id the level's id
     * @return the level, or empty if the scale has none with this id
     */
    default Optional<Level> findLevel(LevelId id) {
        return levels().stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /**
     * Gives a level.
     *
     * @param id the level's id
     * @return the level
     * @throws NoSuchElementException if the scale has none with this id
     */
    default Level level(LevelId id) {
        return findLevel(id).orElseThrow(() -> new NoSuchElementException("the scale has no level '" + id + "'"));
    }

    /**
     * Finds the level above another.
     *
     * @param id the level's id
     * @return the next level up, or empty if there is none
     */
    default Optional<Level> findAbove(LevelId id) {
        return levels().stream()
                .dropWhile(level -> !level.id().equals(id))
                .skip(1)
                .findFirst();
    }

    /**
     * Checks the levels.
     *
     * @throws IllegalArgumentException if there are fewer than two or more than ten, or their values don't ascend
     */
    @Value.Check
    default void check() {
        if (levels().size() < FEWEST_LEVELS || levels().size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "levels must be " + FEWEST_LEVELS + " to " + MOST_LEVELS + ", but were " + levels().size());
        }
        for (int i = 1; i < levels().size(); i++) {
            if (levels().get(i).value().compareTo(levels().get(i - 1).value()) <= 0) {
                throw new IllegalArgumentException("level values must ascend, but "
                        + levels().get(i).value() + " follows "
                        + levels().get(i - 1).value());
            }
        }
    }
}
