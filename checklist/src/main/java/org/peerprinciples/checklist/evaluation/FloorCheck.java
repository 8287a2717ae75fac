package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.SideId;

/**
 * Whether a critical criterion is at or above its floor for every expected side.
 *
 * @param floor the lowest level that will do
 * @param below the sides that are below it
 * @param open the expected sides that haven't answered
 */
public record FloorCheck(LevelId floor, List<SideId> below, List<SideId> open) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param floor the lowest level that will do
     * @param below the sides that are below it
     * @param open the expected sides that haven't answered
     */
    public FloorCheck {
        below = List.copyOf(below);
        open = List.copyOf(open);
    }

    /** {@return whether every expected side is known to be at or above the floor} */
    @JsonIgnore
    public boolean isMet() {
        return below.isEmpty() && open.isEmpty();
    }
}
