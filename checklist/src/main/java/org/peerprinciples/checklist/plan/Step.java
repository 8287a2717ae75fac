package org.peerprinciples.checklist.plan;

import java.util.Optional;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;

/**
 * One step of an action: from a level to the one above.
 *
 * @param level the level to start from
 * @param text what to do, in the framework's words; empty if it has no such step
 * @param effort the effort, 1 to 100
 * @param certain whether it is needed whatever is found out; if not, only where an answer that is found out is as low
 * @param owner the role that might take it on, as the framework suggests
 */
public record Step(LevelId level, Optional<String> text, int effort, boolean certain, Optional<RoleId> owner) {}
