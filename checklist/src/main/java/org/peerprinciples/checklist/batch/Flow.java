package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.stream.Stream;

/** How an input becomes rows of output: what may be done at the same time, and what has to be done in order. */
interface Flow {

    /** What one thread needs to work on chunks, one after the other. */
    interface Worker {

        /** Reads the rows of a chunk. */
        void parse(Work work);

        /** Writes the rows of the arrangements in it. */
        void score(Work work);
    }

    /** How many codes a row has. */
    int width();

    /** Makes what a thread needs. */
    Worker worker();

    /** Takes the rows of a chunk in order, and finds out which groups are whole. */
    void gather(Work work);

    /** Gives the criteria and questions that the rows so far don't name; none where it isn't rows that name them. */
    List<String> missing();

    /** Gives what is left to be scored when the input has ended: tasks to fill a work with it, in order. */
    Stream<Rest> rest();

    /** Something that is left. */
    interface Rest {
        /** Fills a work that is empty. */
        void fill(Work work);
    }
}
