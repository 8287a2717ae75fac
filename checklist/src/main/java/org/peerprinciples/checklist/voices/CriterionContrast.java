package org.peerprinciples.checklist.voices;

import org.peerprinciples.core.id.CriterionId;

/**
 * How far apart two sides or roles are on a criterion that both rated.
 *
 * @param criterion the criterion
 * @param apart how far the second is above the first
 */
public record CriterionContrast(CriterionId criterion, Apart apart) {}
