package org.peerprinciples.checklist.plan;

import java.util.List;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.SourceId;

/**
 * A practice example that illustrates what an action is about.
 *
 * @param example the example
 * @param name its name, in the framework's words
 * @param description what is done there, in the framework's words
 * @param sources where the framework says it is told
 */
public record Illustration(ExampleId example, String name, String description, List<SourceId> sources) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param example the example
     * @param name its name, in the framework's words
     * @param description what is done there, in the framework's words
     * @param sources where the framework says it is told
     */
    public Illustration {
        sources = List.copyOf(sources);
    }

    static Illustration of(PracticeExample example) {
        return new Illustration(example.id(), example.name(), example.description(), example.sources());
    }
}
