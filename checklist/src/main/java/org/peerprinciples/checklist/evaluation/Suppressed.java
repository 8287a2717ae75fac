package org.peerprinciples.checklist.evaluation;

import java.util.List;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.QuestionId;

/**
 * What an evaluation leaves out so that small groups aren't shown on their own. It names criteria and questions, never a
 * group.
 *
 * <p>A <em>group</em> is the people of one side, or of one role. The promise, for a threshold of n: no value of a group of
 * fewer than n people is shown, and none follows by adding and subtracting from what is shown, on any criterion and in any
 * sum over criteria. To keep it,
 *
 * <ul>
 *   <li>a criterion is split by side only if every side that has people who can tell has n of them or more, n or more of
 *       them rated it or none did, and no sum that follows from the sides' values rests on fewer than n people; otherwise
 *       it is shown <em>for all together</em>: its score, which gives the sides an equal voice, and nothing by side or role,
 *       no lowest level and no evidence;
 *   <li>it is split by role only if it is split by side and the same holds of its roles;
 *   <li>if fewer than n people can tell, or fewer than n rated it (where nobody did, fewer than n planned it or said that
 *       it doesn't apply), then their answers are <em>withheld</em>: taken as not known, so that its interval is 0 to 100,
 *       and every score and standing is worked out without them;
 *   <li>the same goes for each question of the screen; how far a side has been heard is said only if every criterion that it
 *       was asked is split by side; what is planned only if n or more planned it wherever anybody did; and answers that are
 *       set aside count in no comparison.
 * </ul>
 *
 * <p>What this can't do: where all who answered agree, as at 0 or at 100, a score shows what each of them said, and near
 * there it leaves little room, and points are exact, so that those who know how many answered can list the answers that
 * would make them up; that some side, which isn't named, is below a floor stays visible, for safety's sake, and so does an
 * interval's width, which tells how many sides are missing. It doesn't protect one person among n or more, since the lowest
 * and the highest level of a large side are somebody's, nor against those who know some of the answers, nor where
 * evaluations of the same answers are compared that differ in their threshold, raters, framework or day: show one. It
 * doesn't read the arrangement's own texts, nor the assessment's note.
 *
 * @param below the number of people below which a group isn't shown on its own, 2 or more
 * @param together the criteria that are shown for all together only, in the framework's order
 * @param withoutRoles the criteria that are split by side and not by role, in the framework's order
 * @param withheld the criteria, among those shown together, to which the answers are withheld
 * @param withheldScreen the questions of the screen to which the answers are withheld
 */
public record Suppressed(
        int below,
        List<CriterionId> together,
        List<CriterionId> withoutRoles,
        List<CriterionId> withheld,
        List<QuestionId> withheldScreen) {

    /** The threshold that we recommend, by judgement: groups of fewer than five aren't shown on their own. */
    public static final int RECOMMENDED = 5;

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param below the number of people below which a group isn't shown on its own, 2 or more
     * @param together the criteria that are shown for all together only
     * @param withoutRoles the criteria that are split by side and not by role
     * @param withheld the criteria to which the answers are withheld
     * @param withheldScreen the questions of the screen to which the answers are withheld
     */
    public Suppressed {
        together = List.copyOf(together);
        withoutRoles = List.copyOf(withoutRoles);
        withheld = List.copyOf(withheld);
        withheldScreen = List.copyOf(withheldScreen);
    }
}
