package org.peerprinciples.checklist.voices;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * Who sees what: the profiles of sides and roles beside each other, how far they are apart, and what to talk about. Immutable;
 * two are equal when all they say is equal.
 *
 * <p>It names comments by their ids and never repeats them. It ranks nobody: a view that differs is as true as the others.
 *
 * @param provenance what the evaluation was made with
 * @param subject what was evaluated
 * @param sides the profiles of the sides that are asked or have raters, in the framework's order
 * @param roles the profiles of the roles that have raters, in the framework's order
 * @param betweenSides how far each two sides are apart that both rated something, in the framework's order
 * @param betweenRoles how far each two roles are apart that both rated something, in the framework's order
 * @param agenda what to talk about, furthest apart first; where equal, in the framework's order
 * @param suppressed what is left out so that small groups aren't shown on their own; empty if nothing was to be
 */
public record Voices(
        Provenance provenance,
        Subject subject,
        List<SideVoice> sides,
        List<RoleVoice> roles,
        List<SideContrast> betweenSides,
        List<RoleContrast> betweenRoles,
        List<Disagreement> agenda,
        Optional<Suppressed> suppressed) {

    private static final DerivedJson<Voices> JSON = DerivedJson.of("voices", Voices.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with
     * @param subject what was evaluated
     * @param sides the profiles of the sides
     * @param roles the profiles of the roles
     * @param betweenSides how far each two sides are apart
     * @param betweenRoles how far each two roles are apart
     * @param agenda what to talk about
     * @param suppressed what is left out so that small groups aren't shown on their own
     * @throws IllegalArgumentException if the provenance says another number of people than what is left out
     */
    public Voices {
        if (!suppressed.map(Suppressed::below).equals(provenance.suppressedBelow())) {
            throw new IllegalArgumentException(
                    "suppressed.below must be the same number as provenance.suppressedBelow");
        }
        sides = List.copyOf(sides);
        roles = List.copyOf(roles);
        betweenSides = List.copyOf(betweenSides);
        betweenRoles = List.copyOf(betweenRoles);
        agenda = List.copyOf(agenda);
    }

    /** {@return how voices are written as JSON and read back: format {@code peer-principles-voices}} */
    public static DerivedJson<Voices> json() {
        return JSON;
    }

    /**
     * Sets the voices of an evaluation beside each other, each shown however small it is: for those who may see that.
     *
     * @param evaluation the evaluation
     * @return the voices
     * @throws IllegalArgumentException if the evaluation has no {@linkplain Evaluation#hasWorkings() workings}
     */
    public static Voices of(Evaluation evaluation) {
        return of(evaluation, 1);
    }

    /**
     * Sets the voices of an evaluation beside each other and leaves out what would show a small group on its own, by the
     * rules of {@link Suppressed}: a profile is shown only over principles in which all that the side or role is asked may be
     * split. May be shown beside the evaluation {@linkplain Evaluation#suppressedBelow(int) suppressed} below the same number.
     * Where people differ within a side isn't on the agenda then, since the lowest and the highest are single people's answers.
     *
     * @param evaluation the full evaluation, not one in which small groups are suppressed already
     * @param people the number of people below which a group isn't shown on its own; 0 and 1 suppress nothing,
     *     {@link Suppressed#RECOMMENDED} is what we recommend
     * @return the voices
     * @throws IllegalArgumentException if the number is negative, or the evaluation has no
     *     {@linkplain Evaluation#hasWorkings() workings}
     */
    public static Voices of(Evaluation evaluation, int people) {
        return new Listening(Objects.requireNonNull(evaluation, "evaluation"), people).voices();
    }

    /**
     * Finds a side's profile.
     *
     * @param id the side's id
     * @return its profile, or empty if it isn't asked, or isn't shown on its own
     */
    public Optional<SideVoice> findSide(SideId id) {
        return sides.stream().filter(voice -> voice.side().equals(id)).findFirst();
    }

    /**
     * Gives a side's profile.
     *
     * @param id the side's id
     * @return its profile
     * @throws NoSuchElementException if it isn't asked, or isn't shown on its own
     */
    public SideVoice side(SideId id) {
        return findSide(id).orElseThrow(() -> new NoSuchElementException("there is no voice of side '" + id + "'"));
    }

    /**
     * Finds a role's profile.
     *
     * @param id the role's id
     * @return its profile, or empty if nobody with this role rated, or it isn't shown on its own
     */
    public Optional<RoleVoice> findRole(RoleId id) {
        return roles.stream().filter(voice -> voice.role().equals(id)).findFirst();
    }

    /**
     * Gives a role's profile.
     *
     * @param id the role's id
     * @return its profile
     * @throws NoSuchElementException if nobody with this role rated, or it isn't shown on its own
     */
    public RoleVoice role(RoleId id) {
        return findRole(id).orElseThrow(() -> new NoSuchElementException("there is no voice of role '" + id + "'"));
    }
}
