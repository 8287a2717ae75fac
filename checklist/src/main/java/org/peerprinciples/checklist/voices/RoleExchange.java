package org.peerprinciples.checklist.voices;

import java.util.List;
import org.peerprinciples.core.id.RoleId;

/**
 * What one role gives and gains, in the arrangement's own words.
 *
 * @param role the role
 * @param gives what it gives
 * @param gains what it gains
 * @param flow which way that flows
 */
public record RoleExchange(RoleId role, List<String> gives, List<String> gains, Flow flow) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param role the role
     * @param gives what it gives
     * @param gains what it gains
     * @param flow which way that flows
     */
    public RoleExchange {
        gives = List.copyOf(gives);
        gains = List.copyOf(gains);
    }
}
