package org.peerprinciples.checklist.reliability;

import java.util.List;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.SideId;

/**
 * Takes in assessments one by one, however many, and makes the table of each principle. Of each rater it keeps a number for each
 * criterion; no other answer, no comment and no date.
 *
 * <pre>{@code
 * ItemCollector items = ItemCollector.of(framework);
 * assessments.forEach(items::add);
 * Reliability reliability = Reliability.of(items.tables(), Optional.empty());
 * }</pre>
 *
 * <p>Not for use by several threads at once.
 */
public final class ItemCollector {

    private final List<ItemRows> principles;
    private final DifferentAssessments different = new DifferentAssessments();

    private ItemCollector(Framework framework, List<Role> roles) {
        this.principles = framework.principles().stream()
                .map(Principle::id)
                .map(principle -> ItemRows.of(framework, principle, roles))
                .toList();
    }

    /**
     * Makes a collector with nothing in it.
     *
     * @param framework the framework that the assessments answer
     * @return the collector
     */
    public static ItemCollector of(Framework framework) {
        return new ItemCollector(framework, framework.roles());
    }

    /**
     * Makes a collector of what one side answers.
     *
     * @param framework the framework that the assessments answer
     * @param side the side; only raters with a role on it that can tell a criterion answer it here
     * @return the collector
     * @throws java.util.NoSuchElementException if the framework has no such side
     */
    public static ItemCollector of(Framework framework, SideId side) {
        return new ItemCollector(framework, roles(framework, side));
    }

    static List<Role> roles(Framework framework, SideId side) {
        SideId known = framework.side(side).id();
        return framework.roles().stream()
                .filter(role -> role.sides().contains(known))
                .toList();
    }

    /**
     * Adds an assessment.
     *
     * @param assessment an assessment that answers this edition of the framework
     * @throws IllegalArgumentException if it answers another framework, or with a level that its scale doesn't have, or was added
     *     before (the same arrangement, id and date)
     */
    public void add(Assessment assessment) {
        different.require(assessment);
        principles.forEach(rows -> rows.add(assessment));
    }

    /**
     * {@return the table of each principle, in the framework's order, as {@link ItemTable#of(Framework,
     * org.peerprinciples.core.id.PrincipleId, java.util.Collection)} describes it}
     */
    public List<ItemTable> tables() {
        return principles.stream().map(ItemRows::table).toList();
    }
}
