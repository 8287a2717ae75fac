package org.peerprinciples.checklist.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A drawing, as what it shows: its figures and words. Exporters that can't draw show the table, which says the same; those that
 * can offer the table behind the drawing.
 *
 * <p>All words in it are ready to be shown, in the report's language.
 */
public sealed interface Drawing extends Block {

    /** {@return what it shows, in a few words} */
    String title();

    /** {@return what somebody who can't see it should know of it: the main things that it shows, in a sentence or a few} */
    String description();

    /** {@return the same as a table} */
    Block.Table table();

    /**
     * The profile of principles: for each the range of its score from 0 to 100 points, its point so far, the mark from which
     * it can be effective, and where it was before.
     *
     * @param title what it shows
     * @param description what somebody who can't see it should know of it
     * @param legend what its signs mean
     * @param bars a bar for each principle, in the framework's order
     * @param table the same as a table
     */
    record Profile(String title, String description, Legend legend, List<Bar> bars, Block.Table table)
            implements Drawing {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param title what it shows
         * @param description what somebody who can't see it should know of it
         * @param legend what its signs mean
         * @param bars a bar for each principle
         * @param table the same as a table
         */
        public Profile {
            requireNonNull(title, "title");
            requireNonNull(description, "description");
            requireNonNull(legend, "legend");
            requireNonNull(bars, "bars");
            requireNonNull(table, "table");
            bars = List.copyOf(bars);
        }
    }

    /**
     * What the signs of a profile mean.
     *
     * @param range the bar from the lowest to the highest that the score can come to
     * @param point the point so far
     * @param mark the mark from which a principle can be effective
     * @param before the point of the earlier evaluation; empty if no bar has one
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Legend(String range, String point, String mark, Optional<String> before) {
        /**
         * Checks that nothing is missing.
         *
         * @param range the bar from the lowest to the highest that the score can come to
         * @param point the point so far
         * @param mark the mark from which a principle can be effective
         * @param before the point of the earlier evaluation; empty if no bar has one
         */
        public Legend {
            requireNonNull(range, "range");
            requireNonNull(point, "point");
            requireNonNull(mark, "mark");
            requireNonNull(before, "before");
        }
    }

    /**
     * One principle of a profile. Figures are points from 0 to 100, as shown in the evaluation, with one decimal.
     *
     * @param name the principle's name
     * @param standing its standing, in words
     * @param butNot why it isn't effective, or not as peer support, in a few words, where its point so far reaches the mark;
     *     empty elsewhere
     * @param because why it stands where it does, and what would settle it
     * @param low the lowest that its score can come to; empty if it has no basis
     * @param high the highest
     * @param point the point so far; empty if nobody has answered
     * @param mark the mark from which it can be effective
     * @param before the point of the earlier evaluation, if there is one
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Bar(
            String name,
            String standing,
            Optional<String> butNot,
            String because,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> point,
            BigDecimal mark,
            Optional<BigDecimal> before) {
        /**
         * Checks that nothing is missing.
         *
         * @param name the principle's name
         * @param standing its standing, in words
         * @param butNot why it isn't effective, or not as peer support, in a few words; empty elsewhere
         * @param because why it stands where it does, and what would settle it
         * @param low the lowest that its score can come to; empty if it has no basis
         * @param high the highest
         * @param point the point so far; empty if nobody has answered
         * @param mark the mark from which it can be effective
         * @param before the point of the earlier evaluation, if there is one
         */
        public Bar {
            requireNonNull(name, "name");
            requireNonNull(standing, "standing");
            requireNonNull(butNot, "butNot");
            requireNonNull(because, "because");
            requireNonNull(low, "low");
            requireNonNull(high, "high");
            requireNonNull(point, "point");
            requireNonNull(mark, "mark");
            requireNonNull(before, "before");
        }
    }

    /**
     * Criteria on which people in different roles, or on different sides, see things differently: for each where they stand
     * on the scale.
     *
     * @param title what it shows
     * @param description what somebody who can't see it should know of it
     * @param levels the names of the scale's levels, lowest first; at least two
     * @param lines a line for each criterion
     * @param table the same as a table
     */
    record Dots(String title, String description, List<String> levels, List<Line> lines, Block.Table table)
            implements Drawing {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param title what it shows
         * @param description what somebody who can't see it should know of it
         * @param levels the names of the scale's levels
         * @param lines a line for each criterion
         * @param table the same as a table
         */
        public Dots {
            requireNonNull(title, "title");
            requireNonNull(description, "description");
            requireNonNull(levels, "levels");
            requireNonNull(lines, "lines");
            requireNonNull(table, "table");
            levels = List.copyOf(levels);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One criterion and where people stand on it.
     *
     * @param name the criterion's question
     * @param dots a dot for each role or side, in the framework's order
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(String name, List<Dot> dots) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param name the criterion's question
         * @param dots a dot for each role or side
         */
        public Line {
            requireNonNull(name, "name");
            requireNonNull(dots, "dots");
            dots = List.copyOf(dots);
        }
    }

    /**
     * Where people of one role or side stand.
     *
     * @param who the name of the role or side
     * @param place their mean on the scale, from 0 (lowest level) to 100 (highest)
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Dot(String who, BigDecimal place) {
        /**
         * Checks that nothing is missing.
         *
         * @param who the name of the role or side
         * @param place their mean on the scale, from 0 (lowest level) to 100 (highest)
         */
        public Dot {
            requireNonNull(who, "who");
            requireNonNull(place, "place");
        }
    }

    /**
     * Pledges as leaves on branches, by principle. It never says who made or kept one.
     *
     * @param title what it shows
     * @param description what somebody who can't see it should know of it
     * @param branches a branch for each principle with pledges, in the framework's order, and one for the others
     * @param table the same as a table
     */
    record Leaves(String title, String description, List<Branch> branches, Block.Table table) implements Drawing {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param title what it shows
         * @param description what somebody who can't see it should know of it
         * @param branches the branches
         * @param table the same as a table
         */
        public Leaves {
            requireNonNull(title, "title");
            requireNonNull(description, "description");
            requireNonNull(branches, "branches");
            requireNonNull(table, "table");
            branches = List.copyOf(branches);
        }
    }

    /**
     * The pledges of one principle.
     *
     * @param name the principle's name
     * @param leaves the pledges
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Branch(String name, List<String> leaves) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param name the principle's name
         * @param leaves the pledges
         */
        public Branch {
            requireNonNull(name, "name");
            requireNonNull(leaves, "leaves");
            leaves = List.copyOf(leaves);
        }
    }
}
