package org.peerprinciples.checklist.cohort;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a set of arrangements is like: a group, or the whole cohort.
 *
 * @param group the group's name; empty for the whole cohort
 * @param arrangements how many arrangements there are
 * @param measures what each measure is like: the whole, then each principle with its criteria, in the framework's order
 * @param withheld the measures that aren't shown, because too few arrangements have a point or a basis
 */
public record GroupFigures(
        Optional<String> group, int arrangements, List<MeasureFigures> measures, List<Measure> withheld) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param group the group's name; empty for the whole cohort
     * @param arrangements how many arrangements there are
     * @param measures what each measure is like
     * @param withheld the measures that aren't shown
     */
    public GroupFigures {
        measures = List.copyOf(measures);
        withheld = List.copyOf(withheld);
    }

    /**
     * Finds what a measure is like.
     *
     * @param id the principle's or criterion's id, or {@code overall}
     * @return what it is like, or empty if there is no such measure or it isn't shown
     */
    public Optional<MeasureFigures> findMeasure(String id) {
        return measures.stream()
                .filter(figures -> figures.measure().id().equals(id))
                .findFirst();
    }

    /**
     * Gives what a measure is like.
     *
     * @param id the principle's or criterion's id, or {@code overall}
     * @return what it is like
     * @throws NoSuchElementException if there is no such measure, or it isn't shown
     */
    public MeasureFigures measure(String id) {
        return findMeasure(id).orElseThrow(() -> new NoSuchElementException("no measure '" + id + "' is shown"));
    }
}
