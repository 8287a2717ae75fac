package org.peerprinciples.checklist.batch;

import java.util.List;
import org.peerprinciples.core.id.ArrangementId;

/**
 * All that the input says about one arrangement.
 *
 * @param arrangement the arrangement
 * @param carried the cells that are copied to the output, in the order of the carried columns
 * @param rows how many rows of the input it comes from
 * @param rejected how many more rows named it and were rejected
 * @param raters its raters' answers in the order in which they came, at least one
 */
record ArrangementRows(ArrangementId arrangement, List<String> carried, int rows, int rejected, List<RaterRow> raters) {

    ArrangementRows {
        carried = List.copyOf(carried);
        raters = List.copyOf(raters);
    }
}
