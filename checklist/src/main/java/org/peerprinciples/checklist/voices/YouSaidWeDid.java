package org.peerprinciples.checklist.voices;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.SmallGroups;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/**
 * You said, we did: the themes of what people said, what was done about them, and whether people were told. What waits for an
 * answer comes first.
 *
 * <p>Voices are counted and never repeated. The names of themes and what was done are the assessment's own texts, written to be
 * told back.
 *
 * @param provenance what the evaluation was made with, and below how many people nothing is counted on its own
 * @param subject what was evaluated
 * @param themes the themes that people raised: first the unanswered, then the answered of which people weren't told, then those
 *     of which they were; within these by the number of voices that is shown, most first; then in the assessment's order
 * @param notRaised the themes that no recorded voice raised, in the assessment's order
 */
public record YouSaidWeDid(Provenance provenance, Subject subject, List<RaisedTheme> themes, List<ThemeId> notRaised) {

    private static final DerivedJson<YouSaidWeDid> JSON = DerivedJson.of("you-said-we-did", YouSaidWeDid.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with
     * @param subject what was evaluated
     * @param themes the themes that people raised
     * @param notRaised the themes that no recorded voice raised
     */
    public YouSaidWeDid {
        themes = List.copyOf(themes);
        notRaised = List.copyOf(notRaised);
    }

    /** {@return how it is written as JSON and read back: format {@code peer-principles-you-said-we-did}} */
    public static DerivedJson<YouSaidWeDid> json() {
        return JSON;
    }

    /**
     * Sets out what people said and what was done, with every voice counted.
     *
     * @param evaluation the evaluation
     * @return the themes, and what came of them
     * @throws IllegalArgumentException if the evaluation has no {@linkplain Evaluation#hasWorkings() workings}
     */
    public static YouSaidWeDid of(Evaluation evaluation) {
        return of(evaluation, 1);
    }

    /**
     * Sets out what people said and what was done, and counts nothing that few people may have said. A voice isn't a person, so
     * that one person can have many: a theme's number is shown if there are enough voices, and enough raters who hold one of
     * the roles in which they spoke; its numbers by role if the same holds of each of these roles; and the ids of pledges if it
     * holds of the pledges and their roles.
     *
     * @param evaluation the full evaluation, not one in which small groups are suppressed already
     * @param people the number of voices, and of raters, below which they aren't counted; 0 and 1 leave nothing out,
     *     {@link Suppressed#RECOMMENDED} is what we recommend
     * @return the themes, and what came of them
     * @throws IllegalArgumentException if the number is negative, or the evaluation has no
     *     {@linkplain Evaluation#hasWorkings() workings}
     */
    public static YouSaidWeDid of(Evaluation evaluation, int people) {
        Objects.requireNonNull(evaluation, "evaluation");
        if (people < 0) {
            throw new IllegalArgumentException("people must be 0 or more, but was " + people);
        }
        Workings workings = Workings.of(evaluation);
        Assessment assessment = workings.assessment();
        Framework framework = workings.framework();
        SmallGroups groups = SmallGroups.of(workings, people);
        return new YouSaidWeDid(
                evaluation.provenance().withSuppressedBelow(people),
                evaluation.subject().withSuppressedBelow(people),
                assessment.themes().stream()
                        .filter(theme -> isRaised(assessment, theme))
                        .map(theme -> raised(framework, assessment, theme, groups))
                        .sorted(Comparator.comparing(RaisedTheme::state)
                                .thenComparing(theme -> -theme.voices().orElse(0)))
                        .toList(),
                assessment.themes().stream()
                        .filter(theme -> !isRaised(assessment, theme))
                        .map(Theme::id)
                        .toList());
    }

    private static boolean isRaised(Assessment assessment, Theme theme) {
        return voices(assessment, theme).findAny().isPresent();
    }

    private static Stream<Voice> voices(Assessment assessment, Theme theme) {
        return evidence(assessment, Voice.class).filter(voice -> voice.themes().contains(theme.id()));
    }

    private static <T extends Evidence> Stream<T> evidence(Assessment assessment, Class<T> kind) {
        return assessment.evidence().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static RaisedTheme raised(Framework framework, Assessment assessment, Theme theme, SmallGroups groups) {
        List<VoiceCount> byRole =
                counts(framework, voices(assessment, theme).map(Voice::role).toList());
        List<Pledge> pledges = evidence(assessment, Pledge.class)
                .filter(pledge -> pledge.themes().contains(theme.id()))
                .toList();
        boolean mayNamePledges =
                areEnough(counts(framework, pledges.stream().map(Pledge::role).toList()), groups);
        int all = byRole.stream().mapToInt(VoiceCount::voices).sum();
        return new RaisedTheme(
                theme.id(),
                theme.name(),
                RaisedTheme.State.of(theme.response()),
                all >= groups.below()
                                && groups.areEnough(
                                        byRole.stream().map(VoiceCount::role).toList())
                        ? Optional.of(all)
                        : Optional.empty(),
                areEnough(byRole, groups) ? byRole : List.of(),
                !pledges.isEmpty(),
                mayNamePledges ? pledges.stream().map(Pledge::id).toList() : List.of(),
                theme.response());
    }

    private static boolean areEnough(List<VoiceCount> counts, SmallGroups groups) {
        return counts.stream()
                .allMatch(count -> count.voices() >= groups.below() && groups.showsSpeakers(count.role()));
    }

    private static List<VoiceCount> counts(Framework framework, List<RoleId> speakers) {
        return framework.roles().stream()
                .map(Role::id)
                .filter(speakers::contains)
                .map(role -> new VoiceCount(
                        role, (int) speakers.stream().filter(role::equals).count()))
                .toList();
    }

    /**
     * Gives what came of a theme.
     *
     * @param id the theme's id
     * @return what came of it
     * @throws NoSuchElementException if nobody raised such a theme
     */
    public RaisedTheme theme(ThemeId id) {
        return themes.stream()
                .filter(raised -> raised.theme().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody raised a theme '" + id + "'"));
    }
}
