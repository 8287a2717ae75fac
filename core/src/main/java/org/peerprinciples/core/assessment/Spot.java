package org.peerprinciples.core.assessment;

import org.peerprinciples.core.problem.Place;

/**
 * A place in one of several assessments.
 *
 * @param input the assessment's label
 * @param pointer the JSON pointer into it
 */
record Spot(String input, String pointer) {

    Spot at(String list, int position) {
        return new Spot(input, pointer + "/" + list + "/" + position);
    }

    Spot at(String field) {
        return new Spot(input, pointer + "/" + field);
    }

    Place place() {
        return Place.of(pointer, 0, 0);
    }
}
