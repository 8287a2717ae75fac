package org.peerprinciples.checklist.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;

/**
 * A piece of evidence that raters cite on a criterion: what it is, never what it says.
 *
 * @param evidence the piece of evidence
 * @param kind its kind
 * @param role the role of the person who said, saw or promised it, where known
 * @param respondents how many answered, where it is a survey
 * @param date its date, where known
 * @param toldIn the document in which it is told, if it is
 * @param older whether it is known to be older than the age that was asked for; what has no date isn't
 */
public record CitedEvidence(
        EvidenceId evidence,
        EvidenceKind kind,
        Optional<RoleId> role,
        Optional<Integer> respondents,
        Optional<LocalDate> date,
        Optional<EvidenceId> toldIn,
        boolean older) {}
