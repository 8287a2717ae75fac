package org.peerprinciples.checklist.plan;

import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.id.CriterionId;

/**
 * A criterion whose score would be another one.
 *
 * @param criterion the criterion
 * @param score its score now; empty if it doesn't count
 * @param scoreThen its score then; empty if it wouldn't count
 */
public record SupposedCriterion(CriterionId criterion, Optional<Score> score, Optional<Score> scoreThen) {}
