package org.peerprinciples.checklist.batch;

import org.peerprinciples.core.framework.Framework;

/** The tidy tables that a batch can write. */
final class TidyTables {

    private TidyTables() {}

    /** The table of a kind, for evaluations under a framework, in the words of their findings. */
    static TidyTable of(BatchTable table, Framework framework) {
        return switch (table) {
            case PRINCIPLES -> new PrinciplesTable(framework);
            case CRITERIA -> new CriteriaTable(framework);
            case FINDINGS -> FindingsTable.in(framework.language());
        };
    }
}
