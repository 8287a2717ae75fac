package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.id.LevelId;

/** Whether a level that people aimed at is there now. */
public enum Reached {
    /** It is: on every expected side somebody answered, and nobody chose a lower level for today. */
    REACHED,
    /** It isn't: somebody on an expected side chose a lower level for today. */
    NOT_REACHED,
    /** Nobody says less, and an expected side hasn't answered; or the criterion doesn't count now, or isn't asked any more. */
    NOT_KNOWN;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reached of(Optional<CriterionResult> now, LevelId level, Scorer scorer) {
        if (now.filter(CriterionResult::isCounted).isEmpty()) {
            return NOT_KNOWN;
        }
        boolean open = false;
        for (SideResult side : now.get().sides()) {
            Optional<LevelId> lowest = side.lowest();
            if (side.expected() && lowest.isEmpty()) {
                open = true;
            } else if (side.expected() && scorer.indexOf(lowest.orElseThrow()) < scorer.indexOf(level)) {
                return NOT_REACHED;
            }
        }
        return open ? NOT_KNOWN : REACHED;
    }
}
