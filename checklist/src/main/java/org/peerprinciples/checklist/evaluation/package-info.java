/**
 * Evaluations: what an assessment says about an arrangement, with everything needed to understand each number.
 *
 * <p>An {@link org.peerprinciples.checklist.evaluation.Evaluation} is derived from one assessment and one framework, and
 * never recorded by people. It holds ids and figures; names and questions are the framework's, so an evaluation is the
 * same in every language. Scores are intervals: what the missing answers could still do. They aren't confidence
 * intervals. Effective means consistent with the principles, not proven outcomes. Under a tailored framework an evaluation
 * also says how it {@linkplain org.peerprinciples.checklist.evaluation.Comparison compares} with what that was tailored
 * from.
 *
 * <p>Evaluations come from {@code Checklist}, or from JSON by
 * {@link org.peerprinciples.checklist.evaluation.Evaluation#json()}. They go to reports, which compute nothing, and with their
 * {@link org.peerprinciples.checklist.evaluation.Workings} to plans, progress, voices, robustness and evidence readings, which
 * compute no score in a way of their own. Where people could be recognised, an evaluation can be
 * {@linkplain org.peerprinciples.checklist.evaluation.Suppressed suppressed} for small groups first.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.evaluation.Evaluation}.
 */
@NullMarked
package org.peerprinciples.checklist.evaluation;

import org.jspecify.annotations.NullMarked;
