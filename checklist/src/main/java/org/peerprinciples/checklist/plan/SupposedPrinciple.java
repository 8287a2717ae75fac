package org.peerprinciples.checklist.plan;

import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/**
 * A principle as it is, and as it would be.
 *
 * @param principle the principle
 * @param score its score now; empty if it has no basis
 * @param scoreThen its score then; empty if it would have no basis
 * @param standing where it stands now; empty if it has no basis
 * @param standingThen where it would stand; empty if it would have no basis
 */
public record SupposedPrinciple(
        PrincipleId principle,
        Optional<Score> score,
        Optional<Score> scoreThen,
        Optional<Standing> standing,
        Optional<Standing> standingThen) {}
