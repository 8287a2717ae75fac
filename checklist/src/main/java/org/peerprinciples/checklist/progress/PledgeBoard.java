package org.peerprinciples.checklist.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.ThemeId;

/**
 * What a board or tree of pledges shows, to be drawn for all to see: the recorded pledges of an assessment as cards, by
 * principle, and how many there are. A pledge counts once, however many people stand behind it. Immutable; two are equal when all they say is equal.
 *
 * <p>A card doesn't say in which role somebody made the pledge: where a role is held by one or two people, that would name
 * them. What they promised is shown, because it is recorded without names. It comes from a full evaluation and leaves out no
 * small group: nothing but pledges is on it, which people make to be seen. Ask those who made them before it hangs on a wall,
 * since people who know each other can tell a promise by its words. The note on the assessment, which is for readers of the
 * evaluation, isn't on it.
 *
 * @param heading what the board is of
 * @param branches the pledges by the principle that they aim at, every principle in the framework's order, whether there are
 *     any or not; last those that aim at none, if there are any
 * @param statuses how many recorded pledges have each status
 * @param themes how many recorded pledges take up each theme, every theme of the assessment in its order; a pledge can take up several
 */
public record PledgeBoard(Heading heading, List<Branch> branches, List<StatusCount> statuses, List<ThemeCount> themes) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param heading what the board is of
     * @param branches the pledges by the principle that they aim at
     * @param statuses how many recorded pledges have each status
     * @param themes how many recorded pledges take up each theme
     */
    public PledgeBoard {
        branches = List.copyOf(branches);
        statuses = List.copyOf(statuses);
        themes = List.copyOf(themes);
    }

    private static final DerivedJson<PledgeBoard> JSON = DerivedJson.of("pledge-board", PledgeBoard.class);

    /**
     * What a board is of: the arrangement, and the day that its pledges were recorded for.
     *
     * @param assessment the assessment's id
     * @param date the day that the assessment speaks of
     * @param origin where the assessment comes from, such as an example that somebody made up
     * @param arrangement the arrangement's id
     * @param name the arrangement's name
     * @param safeguardingContact whom to tell about a safeguarding concern there, which is for all to know
     */
    public record Heading(
            AssessmentId assessment,
            LocalDate date,
            Origin origin,
            ArrangementId arrangement,
            String name,
            Optional<String> safeguardingContact) {

        static Heading of(Subject subject) {
            return new Heading(
                    subject.assessment(),
                    subject.date(),
                    subject.origin(),
                    subject.arrangement(),
                    subject.name(),
                    subject.safeguardingContact());
        }
    }

    /**
     * A pledge on the board.
     *
     * @param id the pledge's id as a piece of evidence
     * @param what what was promised, without names
     * @param themes the themes that it takes up
     * @param criterion the criterion that it aims at, where it names one
     * @param level the level of the criterion that it aims at, where it names one
     * @param status what has become of it
     * @param madeOn the day on which it was made, where known
     */
    public record Card(
            EvidenceId id,
            String what,
            List<ThemeId> themes,
            Optional<CriterionId> criterion,
            Optional<LevelId> level,
            PledgeStatus status,
            Optional<LocalDate> madeOn) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param id the pledge's id as a piece of evidence
         * @param what what was promised, without names
         * @param themes the themes that it takes up
         * @param criterion the criterion that it aims at, where it names one
         * @param level the level of the criterion that it aims at, where it names one
         * @param status what has become of it
         * @param madeOn the day on which it was made, where known
         */
        public Card {
            themes = List.copyOf(themes);
        }

        static Card of(Pledge pledge) {
            return new Card(
                    pledge.id(),
                    pledge.what(),
                    pledge.themes(),
                    pledge.criterion(),
                    pledge.level(),
                    pledge.status(),
                    pledge.date());
        }

        /** {@return id and status; what was promised isn't told, so that it can't end up in a log} */
        @Override
        public String toString() {
            return "Card[" + id + ": " + status.code() + "]";
        }
    }

    /**
     * The pledges that aim at one principle, or at one of its criteria.
     *
     * @param principle the principle; empty for those that aim at none
     * @param name the principle's name
     * @param count how many pledges there are
     * @param cards the pledges, in the order of the assessment
     */
    public record Branch(Optional<PrincipleId> principle, Optional<String> name, int count, List<Card> cards) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param principle the principle; empty for those that aim at none
         * @param name the principle's name
         * @param count how many pledges there are
         * @param cards the pledges, in the order of the assessment
         */
        public Branch {
            cards = List.copyOf(cards);
        }
    }

    /**
     * How many pledges have a status.
     *
     * @param status the status
     * @param count how many pledges have it
     */
    public record StatusCount(PledgeStatus status, int count) {}

    /**
     * How many pledges take up a theme.
     *
     * @param theme the theme
     * @param name the theme in a few words, as the assessment records it
     * @param count how many pledges take it up
     */
    public record ThemeCount(ThemeId theme, String name, int count) {}

    /** {@return how boards are written as JSON and read back: format {@code peer-principles-pledge-board}} */
    public static DerivedJson<PledgeBoard> json() {
        return JSON;
    }

    /**
     * Puts the pledges of an assessment on a board.
     *
     * @param evaluation the assessment's evaluation, with its workings
     * @return the board
     * @throws IllegalArgumentException if the evaluation was read from a document, which doesn't hold the pledges, or leaves out small
     *     groups
     */
    public static PledgeBoard of(Evaluation evaluation) {
        Workings workings = Workings.of(Objects.requireNonNull(evaluation, "evaluation"));
        Assessment assessment = workings.assessment();
        List<Pledge> pledges = assessment.evidence().stream()
                .filter(Pledge.class::isInstance)
                .map(Pledge.class::cast)
                .toList();
        List<StatusCount> statuses = Arrays.stream(PledgeStatus.values())
                .map(status -> new StatusCount(status, count(pledges, pledge -> pledge.status() == status)))
                .toList();
        List<ThemeCount> themes = assessment.themes().stream()
                .map(theme -> new ThemeCount(
                        theme.id(),
                        theme.name(),
                        count(pledges, pledge -> pledge.themes().contains(theme.id()))))
                .toList();
        return new PledgeBoard(
                Heading.of(evaluation.subject()),
                branches(workings.framework().principles(), pledges),
                statuses,
                themes);
    }

    private static List<Branch> branches(List<Principle> principles, List<Pledge> pledges) {
        List<Branch> branches = new ArrayList<>();
        for (Principle principle : principles) {
            branches.add(branch(Optional.of(principle), pledges));
        }
        Branch rest = branch(Optional.empty(), pledges);
        if (rest.count() > 0) {
            branches.add(rest);
        }
        return branches;
    }

    private static Branch branch(Optional<Principle> principle, List<Pledge> pledges) {
        Optional<PrincipleId> id = principle.map(Principle::id);
        List<Card> cards = pledges.stream()
                .filter(pledge -> aim(pledge).equals(id))
                .map(Card::of)
                .toList();
        return new Branch(id, principle.map(Principle::name), cards.size(), cards);
    }

    private static Optional<PrincipleId> aim(Pledge pledge) {
        return pledge.criterion().map(CriterionId::principle).or(pledge::principle);
    }

    private static int count(List<Pledge> pledges, Predicate<Pledge> which) {
        return (int) pledges.stream().filter(which).count();
    }

    /** {@return the assessment and how many pledges there are, in one line} */
    @Override
    public String toString() {
        int all = branches.stream().mapToInt(Branch::count).sum();
        return "PledgeBoard[" + heading.assessment() + ": " + all + (all == 1 ? " pledge]" : " pledges]");
    }
}
