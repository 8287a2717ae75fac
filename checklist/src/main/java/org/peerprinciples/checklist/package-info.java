/**
 * The checklist: evaluates assessments under a framework.
 *
 * <p>{@link org.peerprinciples.checklist.Checklist} is the facade that most users need. It holds a framework, a scoring
 * policy and finding rules, and turns an assessment (recorded, from {@code org.peerprinciples.core}) into an
 * {@link org.peerprinciples.checklist.evaluation.Evaluation} (derived). It keeps nothing of what it evaluates.
 */
@NullMarked
package org.peerprinciples.checklist;

import org.jspecify.annotations.NullMarked;
