package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a criterion counts in an evaluation, and if not, why. */
public enum Counting {
    /** It counts: some side is expected to answer. */
    COUNTED,
    /** It doesn't: every side that is expected to answer says that it doesn't apply. */
    NOT_APPLICABLE,
    /**
     * It doesn't: the sides that are always expected have raters here, and none of them holds a role that can tell. The
     * other sides' answers stay visible and don't count, because they would settle it alone.
     */
    NOBODY_CAN_TELL;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
