package org.peerprinciples.checklist.cohort;

import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.AppliedPolicy;
import org.peerprinciples.core.framework.FrameworkRef;

/**
 * Many arrangements together: how their scores spread, how much of them isn't known, and how groups of them differ. It names no
 * arrangement, and doesn't say where one stands among the others, because that would be ranking. Immutable; two are equal when all
 * they say is equal.
 *
 * <p>Figures of fewer arrangements than the smallest group aren't shown, nor what would give them away by subtraction: when the groups
 * that are shown leave fewer of the cohort over than that, the smallest of them isn't shown either, and so on; the same holds for
 * the arrangements that have a point on a measure, and for those that have a basis. A score is a weighted mean of scores below it, so who knows the weights can still
 * work out something about a measure that is withheld within a group; about a group that is withheld, they can't. Two cohorts of the
 * same arrangements, such as by two columns, can be subtracted from each other: publish one.
 *
 * @param library the version of this library
 * @param framework the framework, with the digest of its content
 * @param policy the scoring policy
 * @param arrangements how many arrangements there are
 * @param minimumGroup the fewest arrangements of which figures are shown
 * @param all what all arrangements are like; empty if they are fewer than that
 * @param grouping the cohort by groups; empty unless asked for
 */
public record Cohort(
        String library,
        FrameworkRef framework,
        AppliedPolicy policy,
        int arrangements,
        int minimumGroup,
        Optional<GroupFigures> all,
        Optional<Grouping> grouping) {

    private static final DerivedJson<Cohort> JSON = DerivedJson.of("cohort", Cohort.class);

    /** {@return how cohorts are written as JSON and read back: format {@code peer-principles-cohort}} */
    public static DerivedJson<Cohort> json() {
        return JSON;
    }

    /**
     * {@return the cohort as a tidy table: a row for each measure and set of arrangements, those withheld among them. Column
     * {@code group} is {@code NA} for the whole cohort, and so are figures where there is none or {@code shown} is FALSE; levels,
     * differences and groups that aren't named aren't in it}
     */
    public CsvTable table() {
        return CohortTable.of(this);
    }

    /** {@return framework and number of arrangements in one line} */
    @Override
    public String toString() {
        return "Cohort[" + arrangements + " arrangements under " + framework + "]";
    }
}
