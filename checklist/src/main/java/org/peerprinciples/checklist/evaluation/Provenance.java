package org.peerprinciples.checklist.evaluation;

import org.peerprinciples.core.framework.FrameworkRef;

/**
 * What an evaluation was made with: enough to make it again.
 *
 * @param framework the framework's id, edition and digest
 * @param policy the scoring policy
 * @param library the version of this library
 */
public record Provenance(FrameworkRef framework, AppliedPolicy policy, String library) {}
