package org.peerprinciples.checklist.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How strong the evidence is that stands behind the answers to a criterion, weakest first. The strongest piece decides. It
 * says what kind of evidence there is, and so how well an answer can be checked; not how good it is, nor how true: a survey of
 * three is measured, and what only one person can tell may be what matters most. How many answered stands beside what is
 * measured, and there is no number from which it counts: any would be arbitrary.
 */
public enum EvidenceStrength {
    /** Nothing is cited that shows how things are. A pledge is none: it shows what somebody means to do. */
    NONE,
    /**
     * Somebody says so: a voice, an observation, or a rating by somebody whose role can't tell. What is told in one and the
     * same document counts as told by one, and an observation without a role adds none.
     */
    SAID_BY_ONE_ROLE,
    /** People of different roles say so, each for themselves: neither in one document, nor one person with two roles. */
    SAID_BY_SEVERAL_ROLES,
    /**
     * It is written down: a document or a record of activities. A count of sessions or of people shows that something takes
     * place, and not how it is for those who come; so it isn't a measure here.
     */
    DOCUMENTED,
    /** People were asked and counted: a survey, however few they were and whatever they answered. */
    MEASURED;

    /** {@return the strength as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
