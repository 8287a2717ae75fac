package org.peerprinciples.checklist.voices;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;

/**
 * The profile of one role: what its raters say, over the criteria that the role can tell and that count. A rater with two
 * roles speaks in both.
 *
 * @param role the role
 * @param heard how far it has been heard; empty where that would show a small group
 * @param overall its own overall score, the weighted mean of its principles with a score; empty if there is none, or where it
 *     would show a small group
 * @param principles its profile in the framework's order: the principles that it is asked about and that may be shown
 */
public record RoleVoice(RoleId role, Optional<Heard> heard, Optional<Score> overall, List<PrincipleVoice> principles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param role the role
     * @param heard how far it has been heard
     * @param overall its own overall score
     * @param principles its profile in the framework's order
     */
    public RoleVoice {
        principles = List.copyOf(principles);
    }

    /**
     * Finds what the role says about a principle.
     *
     * @param id the principle's id
     * @return what it says, or empty if it isn't asked about it or that isn't shown
     */
    public Optional<PrincipleVoice> findPrinciple(PrincipleId id) {
        return principles.stream().filter(voice -> voice.principle().equals(id)).findFirst();
    }

    /**
     * Gives what the role says about a principle.
     *
     * @param id the principle's id
     * @return what it says
     * @throws NoSuchElementException if it isn't asked about it, or that isn't shown
     */
    public PrincipleVoice principle(PrincipleId id) {
        return findPrinciple(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "what role " + role + " says about principle '" + id + "' isn't there"));
    }
}
