package org.peerprinciples.checklist.reliability;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/**
 * Answers as a table of cases and items: a case is one rater's answers about one arrangement, an item is a criterion of one
 * principle, and an answer is the value of a level. An answer may be missing. Immutable and safe for use by many threads.
 *
 * <p>Cases of one arrangement resemble each other, so they stand together: intervals draw arrangements, with all their cases.
 * Where a table doesn't say what its cases are about, each stands for itself.
 */
public final class ItemTable {

    private final String name;
    private final List<String> items;
    private final double[][] answers;
    private final int[] arrangements;
    private final double lowest;
    private final double highest;

    ItemTable(String name, List<String> items, double[][] answers, int[] arrangements, double lowest, double highest) {
        this.name = name;
        this.items = List.copyOf(items);
        this.answers = answers;
        this.arrangements = arrangements;
        this.lowest = lowest;
        this.highest = highest;
        requireItems(items);
        if (!(lowest < highest && Double.isFinite(highest - lowest))) {
            throw new IllegalArgumentException(
                    "highest must be above lowest, but they were " + highest + " and " + lowest);
        }
        for (double[] row : answers) {
            require(row);
        }
    }

    /**
     * Makes a table of plain rows.
     *
     * @param name what the items make up together, such as a principle's id
     * @param items the names of the items, one or more, no two alike
     * @param answers a row for each case, with an answer to each item; NaN where it is missing
     * @param lowest the value of the lowest level of the scale, whether anybody chose it or not
     * @param highest the value of the highest level
     * @return the table
     * @throws IllegalArgumentException if there is no item, two have the same name, a row is longer or shorter than the items, an
     *     answer lies off the scale, or the scale doesn't rise
     */
    public static ItemTable of(String name, List<String> items, double[][] answers, double lowest, double highest) {
        double[][] rows = Arrays.stream(answers).map(double[]::clone).toArray(double[][]::new);
        return new ItemTable(name, items, rows, IntStream.range(0, rows.length).toArray(), lowest, highest);
    }

    /**
     * Makes a table of columns of a CSV table: a row is a case, a cell a number; an empty cell, {@code NA}, {@code ?},
     * {@code not-known} and {@code not-applicable} are missing answers.
     *
     * @param name what the items make up together
     * @param table the table
     * @param columns the columns to take as items, one or more of the table's; others are passed over
     * @param lowest the value of the lowest level of the scale
     * @param highest the value of the highest level
     * @return the table
     * @throws org.peerprinciples.core.problem.InvalidDocumentException if there is no row, a column isn't there, or a cell holds no number, or
     *     one off the scale; it carries all problems
     * @throws IllegalArgumentException if there is no column, one is named twice, or the scale doesn't rise
     */
    public static ItemTable of(String name, CsvTable table, List<String> columns, double lowest, double highest) {
        return of(name, columns, ItemCells.read(table, columns, lowest, highest), lowest, highest);
    }

    /**
     * Makes the table of a principle: a case for each rater of each assessment who answered at least one of its criteria.
     *
     * <p>An answer counts as it does in an evaluation: from a role that can tell the criterion; what is planned at the lowest
     * level today; what doesn't apply or isn't known is missing.
     *
     * @param framework the framework
     * @param principle the principle
     * @param assessments assessments that answer this edition of the framework, of many arrangements or of one
     * @return the table
     * @throws java.util.NoSuchElementException if the framework has no such principle
     * @throws IllegalArgumentException if an assessment answers another framework, or with a level that its scale doesn't have, or is
     *     there twice
     */
    public static ItemTable of(Framework framework, PrincipleId principle, Collection<Assessment> assessments) {
        return table(ItemRows.of(framework, principle, framework.roles()), assessments);
    }

    /**
     * Makes the table of a principle as one side sees it.
     *
     * @param framework the framework
     * @param principle the principle
     * @param assessments assessments that answer this edition of the framework
     * @param side the side; only raters with a role on it that can tell a criterion answer it here
     * @return the table
     * @throws java.util.NoSuchElementException if the framework has no such principle or side
     * @throws IllegalArgumentException if an assessment answers another framework, or with a level that its scale doesn't have, or is
     *     there twice
     */
    public static ItemTable of(
            Framework framework, PrincipleId principle, Collection<Assessment> assessments, SideId side) {
        return table(ItemRows.of(framework, principle, ItemCollector.roles(framework, side)), assessments);
    }

    private static ItemTable table(ItemRows rows, Collection<Assessment> assessments) {
        DifferentAssessments different = new DifferentAssessments();
        for (Assessment assessment : assessments) {
            different.require(assessment);
            rows.add(assessment);
        }
        return rows.table();
    }

    /** {@return what the items make up together, such as a principle's id} */
    public String name() {
        return name;
    }

    /** {@return the names of the items, in their order} */
    public List<String> items() {
        return items;
    }

    /** {@return how many cases there are} */
    public int cases() {
        return answers.length;
    }

    /** {@return how many arrangements the cases are about; as many as there are cases where each stands for itself} */
    public int arrangements() {
        return (int) Arrays.stream(arrangements).distinct().count();
    }

    /** {@return the value of the lowest level of the scale} */
    public double lowest() {
        return lowest;
    }

    /** {@return the value of the highest level of the scale} */
    public double highest() {
        return highest;
    }

    /**
     * Gives an answer.
     *
     * @param row the case, from 0
     * @param item the item, from 0
     * @return the value of the level; NaN if the answer is missing
     * @throws IndexOutOfBoundsException if there is no such case or item
     */
    public double answer(int row, int item) {
        return answers[row][item];
    }

    /** For each case the arrangement that it is about, as any number. */
    int arrangement(int row) {
        return arrangements[row];
    }

    boolean isComplete(int row) {
        return Arrays.stream(answers[row]).noneMatch(Double::isNaN);
    }

    double[] row(int row) {
        return answers[row];
    }

    private static void requireItems(List<String> items) {
        Set<String> names = new HashSet<>();
        for (String item : items) {
            if (item.isBlank() || !names.add(item)) {
                throw new IllegalArgumentException("items must have names, no two alike, but were " + items);
            }
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items must be one or more, but there was none");
        }
    }

    private void require(double[] row) {
        if (row.length != items.size()) {
            throw new IllegalArgumentException(
                    "rows must have " + items.size() + " answers, but one had " + row.length);
        }
        for (double answer : row) {
            if (answer < lowest || answer > highest) {
                throw new IllegalArgumentException(
                        "answers must be from " + lowest + " to " + highest + ", but one was " + answer);
            }
        }
    }

    /** {@return how many cases and items there are, without what was answered} */
    @Override
    public String toString() {
        return "ItemTable[" + name + ": " + cases() + " cases, " + items.size() + " items]";
    }
}
