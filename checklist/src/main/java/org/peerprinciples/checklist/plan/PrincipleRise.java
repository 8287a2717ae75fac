package org.peerprinciples.checklist.plan;

import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What a plan does to one principle.
 *
 * @param principle the principle
 * @param standing where it stands now
 * @param standingThen where it stands once the actions are done, if what is found out is at its worst
 * @param low how its low bound rises
 */
public record PrincipleRise(PrincipleId principle, Standing standing, Standing standingThen, Rise low) {}
