package org.peerprinciples.checklist.form;

import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** What is settled before a form is handed out. What isn't, people are asked, or it is left out. */
@Value.Immutable
@ModelStyle
public interface FormSettings {

    /** How many characters a pseudonym may have at most, so that there is room for it in the ids of what its owner says. */
    int LONGEST_RATER = 40;

    /** {@return a builder for settings; nothing is settled yet} */
    static FormSettingsBuilder builder() {
        return new FormSettingsBuilder();
    }

    /** {@return settings in which nothing is settled} */
    static FormSettings none() {
        return new FormSettingsBuilder().build();
    }

    /** {@return whose questions the form has, a role of the framework; where empty, people choose theirs} */
    Optional<RoleId> role();

    /** {@return the arrangement, so that everybody's answers describe it in the same words; where empty, people are asked} */
    Optional<Arrangement> arrangement();

    /** {@return the arrangement's id, where just that is settled} */
    Optional<ArrangementId> arrangementId();

    /**
     * {@return the pseudonym of who answers, such as one from an earlier assessment, at most {@value #LONGEST_RATER} characters;
     * where empty, the page suggests one}
     */
    Optional<RaterId> rater();

    /**
     * {@return whom to tell if someone is being harmed, as plain text on one line; where empty, the arrangement's contact, and if it has
     * none, to follow the local procedure}
     */
    Optional<String> safeguardingContact();

    /**
     * {@return what happens with the answers, on one line, in the words of the organisation that asks for them; where empty, what is true of
     * the page by itself: that the file stays on the device until it is handed on, and whoever gets it can read it}
     */
    Optional<String> aboutAnswers();

    /**
     * Checks that nothing is settled in two ways, and that texts are lines that say something.
     *
     * @throws IllegalArgumentException if the arrangement has another id than is settled, the pseudonym is too long, or a text
     *     is blank or on several lines
     */
    @Value.Check
    default void check() {
        arrangement().map(Arrangement::id).ifPresent(id -> {
            if (arrangementId().isPresent() && !arrangementId().get().equals(id)) {
                throw new IllegalArgumentException("arrangementId must be the arrangement's, " + id + ", but was "
                        + arrangementId().get());
            }
        });
        rater().filter(id -> id.value().length() > LONGEST_RATER).ifPresent(id -> {
            throw new IllegalArgumentException("rater must have at most " + LONGEST_RATER + " characters, but had "
                    + id.value().length());
        });
        safeguardingContact().ifPresent(text -> requireLine("safeguardingContact", text));
        aboutAnswers().ifPresent(text -> requireLine("aboutAnswers", text));
    }

    private static void requireLine(String setting, String text) {
        if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(setting + " must be a text on one line that says something");
        }
    }

    /** {@return the settled id of the arrangement, by itself or with the arrangement} */
    default Optional<ArrangementId> settledArrangementId() {
        return arrangement().map(Arrangement::id).or(this::arrangementId);
    }

    /** {@return whether something may be planned: what is known to be running is asked about as it is} */
    default boolean mayBePlanned() {
        return arrangement()
                .map(described -> described.stage() == Stage.SETTING_UP)
                .orElse(true);
    }

    /** {@return the contact that was settled, by itself or with the arrangement} */
    default Optional<String> settledContact() {
        return safeguardingContact().or(() -> arrangement().flatMap(Arrangement::safeguardingContact));
    }
}
