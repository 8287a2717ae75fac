package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.peerprinciples.core.id.LevelId;

/**
 * How things are today: a level of the framework's scale.
 *
 * @param level the level
 */
@JsonTypeName("rated")
public record Rated(LevelId level) implements Answer {

    /**
     * Makes an answer.
     *
     * @param level the level
     * @return the answer
     */
    public static Rated of(LevelId level) {
        return new Rated(level);
    }
}
