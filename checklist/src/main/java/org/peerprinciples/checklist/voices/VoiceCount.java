package org.peerprinciples.checklist.voices;

import org.peerprinciples.core.id.RoleId;

/**
 * How many voices of one role raised a theme.
 *
 * @param role the role in which they spoke
 * @param voices how many recorded voices, 1 or more; people may have several, or share one
 */
public record VoiceCount(RoleId role, int voices) {}
