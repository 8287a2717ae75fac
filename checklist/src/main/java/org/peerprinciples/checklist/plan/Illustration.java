package org.peerprinciples.checklist.plan;

import org.peerprinciples.core.id.ExampleId;

/**
 * A practice example that illustrates what an action is about.
 *
 * @param example the example
 * @param name its name, in the framework's words
 */
public record Illustration(ExampleId example, String name) {}
