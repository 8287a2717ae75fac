package org.peerprinciples.checklist.agreement;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * What raters said about units: a level of a scale for each unit and rater, or nothing. Units are whatever is rated; of
 * assessments they are the criteria of each arrangement. Immutable and safe for use by many threads.
 *
 * <p>Often not everybody rates everything, and missing ratings are part of the table: each
 * {@link AgreementStatistic} says whether it is defined with them.
 */
public final class RatingTable {

    /** What stands for a missing rating where levels are given by their positions. */
    public static final int MISSING = -1;

    private final Scale scale;
    private final Optional<SideId> side;
    private final boolean sameRaters;
    private final int raters;

    /** For each column the level of each unit. */
    private final byte[][] columns;

    private final int units;
    private final int ratings;
    private final int setAside;

    RatingTable(Scale scale, Optional<SideId> side, boolean sameRaters, int raters, int units, byte[][] columns) {
        this(scale, side, sameRaters, raters, units, columns, 0);
    }

    RatingTable(
            Scale scale,
            Optional<SideId> side,
            boolean sameRaters,
            int raters,
            int units,
            byte[][] columns,
            int setAside) {
        this.setAside = setAside;
        this.scale = scale;
        this.side = side;
        this.sameRaters = sameRaters;
        this.raters = raters;
        this.units = units;
        this.columns = columns;
        int given = 0;
        for (byte[] column : columns) {
            for (byte level : column) {
                given += level >= 0 ? 1 : 0;
            }
        }
        this.ratings = given;
    }

    /**
     * Makes a table of values, as the scale has them. The same raters stand in the same columns throughout.
     *
     * @param scale the scale
     * @param rows for each unit the value that each rater gave, {@code NaN} for a missing one
     * @return the table
     * @throws IllegalArgumentException if there is no unit or rater, rows differ in length, or a value isn't on the scale
     */
    public static RatingTable of(Scale scale, double[][] rows) {
        double[] values = scale.doubles();
        int[][] levels = new int[rows.length][];
        for (int unit = 0; unit < rows.length; unit++) {
            levels[unit] = new int[rows[unit].length];
            for (int rater = 0; rater < rows[unit].length; rater++) {
                double value = rows[unit][rater];
                levels[unit][rater] = Double.isNaN(value) ? MISSING : level(values, value, scale);
            }
        }
        return ofPositions(scale, levels);
    }

    private static int level(double[] values, double value, Scale scale) {
        for (int level = 0; level < values.length; level++) {
            if (values[level] == value) {
                return level;
            }
        }
        throw new IllegalArgumentException("values must be on the scale " + scale + ", but one was " + value);
    }

    /**
     * Makes a table of positions on the scale, whatever the values there are: of a scale of 1 to 5, position 0 is the value 1. The
     * same raters stand in the same columns throughout. {@link #of(Scale, double[][])} takes values.
     *
     * @param scale the scale
     * @param rows for each unit the position of the level that each rater chose, from 0 for the lowest, or {@link #MISSING}
     * @return the table
     * @throws IllegalArgumentException if there is no unit or rater, rows differ in length, or the scale has no such position
     */
    public static RatingTable ofPositions(Scale scale, int[][] rows) {
        if (rows.length == 0 || rows[0].length == 0) {
            throw new IllegalArgumentException("rows must have at least one unit and one rater, but had none");
        }
        int raters = rows[0].length;
        byte[][] columns = new byte[raters][rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            if (rows[unit].length != raters) {
                throw new IllegalArgumentException(
                        "rows must have " + raters + " ratings, but row " + unit + " has " + rows[unit].length);
            }
            for (int rater = 0; rater < raters; rater++) {
                int level = rows[unit][rater];
                if (level < MISSING || level >= scale.size()) {
                    throw new IllegalArgumentException("positions must be 0 to " + (scale.size() - 1) + " or " + MISSING
                            + ", but one was " + level);
                }
                columns[rater][unit] = (byte) level;
            }
        }
        return new RatingTable(scale, Optional.empty(), true, raters, rows.length, columns);
    }

    /**
     * Takes the ratings from a table in which every column is a rater, but the one that names the units, if there is one. An
     * empty cell, {@code NA} and {@code ?} are missing ratings; every other cell holds a value of the scale.
     *
     * @param scale the scale
     * @param table the table
     * @param unitColumn the name of the column that names the units, which are each a row of their own whatever it says
     * @return the ratings
     * @throws InvalidDocumentException if a cell holds something else, there is no such column, or there is no row or rater
     */
    public static RatingTable of(Scale scale, CsvTable table, Optional<String> unitColumn) {
        return new PlainTable(scale, table, unitColumn).ratings();
    }

    /**
     * Takes the ratings that one side of arrangements gave: the units are the criteria of each assessment, and the raters those
     * who hold a role of this side that can tell about the criterion. Other ratings that they gave are {@linkplain #setAside() set
     * aside}, as they are when scoring. What is planned is a rating of the lowest level, as it is when scoring, because it isn't in
     * place today; not known and not applicable are missing, and a criterion that nobody on the side rated is no unit.
     *
     * <p>Raters of different arrangements are different people. With assessments of one arrangement, a rater is the same
     * throughout; with several, coefficients that need the same raters for every unit aren't defined, and say so.
     *
     * @param framework the framework that the assessments answer
     * @param side the side
     * @param assessments the assessments, at least one
     * @return the ratings; empty if nobody on this side gave any
     * @throws IllegalArgumentException if there is no assessment, one answers another framework, or has an answer that the
     *     framework doesn't have, the same assessment is there twice, or the framework has no such side
     */
    public static Optional<RatingTable> of(Framework framework, SideId side, List<Assessment> assessments) {
        return RatingCollector.of(framework, assessments).table(side);
    }

    /**
     * Takes the ratings that all sides of arrangements gave, together. People on different sides see an arrangement from
     * different places and may rightly differ, so agreement across sides is a difference to report, not an error of theirs.
     *
     * @param framework the framework that the assessments answer
     * @param assessments the assessments, at least one
     * @return the ratings, otherwise as {@linkplain #of(Framework, SideId, List) those of one side}; empty if nobody gave any
     * @throws IllegalArgumentException if there is no assessment, one answers another framework, or has an answer that the
     *     framework doesn't have, or the same assessment is there twice
     */
    public static Optional<RatingTable> acrossSides(Framework framework, List<Assessment> assessments) {
        return RatingCollector.of(framework, assessments).acrossSides();
    }

    /** {@return the scale} */
    public Scale scale() {
        return scale;
    }

    /** {@return the side whose ratings these are; empty if they aren't of one side of an arrangement} */
    public Optional<SideId> side() {
        return side;
    }

    /** {@return how many units there are, rated or not} */
    public int units() {
        return units;
    }

    /** {@return how many people rated} */
    public int raters() {
        return raters;
    }

    /** {@return how many ratings there are, without the missing ones} */
    public int ratings() {
        return ratings;
    }

    /**
     * {@return how many ratings people on the side gave that aren't in the table, because none of their roles there can tell about
     * the criterion; none but for {@linkplain #side() a side}}
     */
    public int setAside() {
        return setAside;
    }

    /** {@return whether the same people were to rate every unit, rather than other people other units} */
    public boolean hasSameRaters() {
        return sameRaters;
    }

    /** {@return the most ratings that a unit could have} */
    int seats() {
        return columns.length;
    }

    byte[][] columns() {
        return columns;
    }

    /** How many units have at least so many ratings. */
    int unitsWith(int least) {
        int found = 0;
        for (int unit = 0; unit < units; unit++) {
            found += ratingsOf(unit) >= least ? 1 : 0;
        }
        return found;
    }

    int ratingsOf(int unit) {
        int given = 0;
        for (byte[] column : columns) {
            given += column[unit] >= 0 ? 1 : 0;
        }
        return given;
    }

    /** {@return units, raters and ratings in one line} */
    @Override
    public String toString() {
        return "RatingTable[" + units + " units, " + raters + " raters, " + ratings + " ratings]";
    }
}
