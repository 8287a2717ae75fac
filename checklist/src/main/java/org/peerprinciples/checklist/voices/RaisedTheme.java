package org.peerprinciples.checklist.voices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.ThemeId;

/**
 * A theme that people raised, and what came of it.
 *
 * @param theme the theme
 * @param name its name, as the assessment gives it
 * @param state how far it has been answered
 * @param voices how many recorded voices raised it, 1 or more; empty where few people may have raised it
 * @param byRole the same by role, in the framework's order; empty where that would count few
 * @param pledged whether somebody has pledged something about it
 * @param pledges the pledges about it, by their ids; empty where they are too few to be named
 * @param response what was done, when, and when people were told; empty if nothing is recorded
 */
public record RaisedTheme(
        ThemeId theme,
        String name,
        State state,
        Optional<Integer> voices,
        List<VoiceCount> byRole,
        boolean pledged,
        List<EvidenceId> pledges,
        Optional<Response> response) {

    /** How far a theme has been answered; what waits longest comes first. */
    public enum State {
        /** Nothing is recorded as done. */
        UNANSWERED,
        /** Something was done, and nothing says that people were told. */
        NOT_TOLD_BACK,
        /** Something was done, and people were told. */
        TOLD_BACK;

        /** {@return the word as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(Optional<Response> response) {
            return response.map(done -> done.toldBackOn().isPresent() ? TOLD_BACK : NOT_TOLD_BACK)
                    .orElse(UNANSWERED);
        }
    }

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param theme the theme
     * @param name its name
     * @param state how far it has been answered
     * @param voices how many recorded voices raised it
     * @param byRole the same by role
     * @param pledged whether somebody has pledged something about it
     * @param pledges the pledges about it
     * @param response what was done
     */
    public RaisedTheme {
        byRole = List.copyOf(byRole);
        pledges = List.copyOf(pledges);
    }
}
