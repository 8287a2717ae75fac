package org.peerprinciples.checklist.evaluation;

import java.util.List;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.QuestionId;

/**
 * What an evaluation leaves out so that small groups aren't shown on their own. It names criteria and questions, never a
 * group.
 *
 * <p>A <em>group</em> is the people of one side, or of one role, and what is left of it without another. For a threshold of n,
 * no figure is shown of a group of fewer than n people, and none follows by adding and subtracting from what is shown; no
 * level, comment, plan or reply to the screen is shown as theirs. People who are in exactly the same groups are a
 * <em>kind</em>. Each criterion is shown in one of these ways, by who answered what sort of thing and never by the levels:
 *
 * <ul>
 *   <li><em>by side and role</em>, if of every kind of people who can tell there are none or at least n, and none or at least
 *       n of it rated it; where nobody of a kind did, none or at least n planned it or said that it doesn't apply;
 *   <li><em>by side</em> and not by role, if that holds of the kinds by side;
 *   <li>for all <em>together</em>: its score, which gives the sides an equal voice, if that holds of every side, but not of the
 *       kinds, because somebody speaks for several sides;
 *   <li><em>kept back</em> otherwise: its answers count in the scores of the principle and overall, and nothing is shown of it,
 *       neither a score nor points nor a next step;
 *   <li><em>withheld</em>, if fewer than n rated it in all: its answers are taken as not known, so that the scores and standings
 *       of the principle and overall are worked out without them.
 * </ul>
 *
 * <p>Nowhere are shown, however large the groups are: the lowest and the highest level on a side, since each is one person's
 * answer; what is planned, and the findings about plans; what a piece of evidence is said to be in tension with; answers that
 * are set aside; the assessment's note. How many said that a criterion doesn't apply, or couldn't tell, is shown if of each kind none or at least n
 * said so, and none or at least n gave no level. Evidence is named only where a criterion is shown by role, and never if it
 * was given in the name of a role that fewer than n raters hold. Answers to the screen's questions are shown if all of them may
 * be split by side, since the answer is the lowest side's, and otherwise not at all. How far a side has been heard is said of
 * sides that nobody is on, and of those that may be shown on every criterion that they are asked.
 *
 * <p>What this can't do. A score of all together still lets one guess where few answered: near 0 or 100, or on a scale with
 * uneven steps, it can fit one answer only, and if one criterion of a principle is kept back, its score follows from the
 * principle's. That a side, which isn't named, is below the floor of a critical criterion is said for safety's sake, and tells
 * a lone person's answer if all others are known to be above it; so does, together with a score, that none is. So do a standing,
 * those under the frameworks that this one was tailored from, and the screen's outcome: peer support means that every side said
 * yes. An interval's width tells how many sides are missing.
 * Nobody is protected from those who know some of the answers, nor where evaluations of the same answers are set side by side
 * that differ in their threshold, people, framework or day: show one. It doesn't read the arrangement's own texts, nor the names of
 * themes. Where one person stands for a side, the safe way is not to publish the criteria that this
 * person answered, and that is what keeping back does; the safest is to ask more people.
 *
 * @param below the number of people below which a group isn't shown on its own, 2 or more
 * @param withheld the criteria to which the answers are withheld, in the framework's order
 * @param keptBack the criteria of which nothing is shown and that count, in the framework's order
 * @param together the criteria that are shown for all together only, in the framework's order
 * @param withoutRoles the criteria that are shown by side and not by role, in the framework's order
 * @param withheldScreen the questions of the screen to which the answers are withheld: fewer people answered them
 * @param keptBackScreen the questions of the screen that count in its outcome and to which no answer is shown
 */
public record Suppressed(
        int below,
        List<CriterionId> withheld,
        List<CriterionId> keptBack,
        List<CriterionId> together,
        List<CriterionId> withoutRoles,
        List<QuestionId> withheldScreen,
        List<QuestionId> keptBackScreen) {

    /** The threshold that we recommend, by judgement: groups of fewer than five aren't shown on their own. */
    public static final int RECOMMENDED = 5;

    /** The least number of people that can be suppressed below: nobody is below one. */
    static final int LEAST = 2;

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param below the number of people below which a group isn't shown on its own, 2 or more
     * @param withheld the criteria to which the answers are withheld
     * @param keptBack the criteria of which nothing is shown and that count
     * @param together the criteria that are shown for all together only
     * @param withoutRoles the criteria that are shown by side and not by role
     * @param withheldScreen the questions of the screen to which the answers are withheld
     * @param keptBackScreen the questions of the screen to which no answer is shown
     * @throws IllegalArgumentException if the number of people is below 2
     */
    public Suppressed {
        requireGroup(below);
        withheld = List.copyOf(withheld);
        keptBack = List.copyOf(keptBack);
        together = List.copyOf(together);
        withoutRoles = List.copyOf(withoutRoles);
        withheldScreen = List.copyOf(withheldScreen);
        keptBackScreen = List.copyOf(keptBackScreen);
    }

    static void requireGroup(int below) {
        if (below < LEAST) {
            throw new IllegalArgumentException("below must be " + LEAST + " or more, but was " + below);
        }
    }

    /**
     * Asks whether anything is shown of a criterion.
     *
     * @param criterion a criterion of the framework
     * @return whether its own score is, at least for all together
     */
    public boolean shows(CriterionId criterion) {
        return !withheld.contains(criterion) && !keptBack.contains(criterion);
    }
}
