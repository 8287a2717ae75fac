package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.assessment.Assessment;

/** What is to be written of some arrangements, and how many there were. */
final class Output {

    /** What was made of an arrangement, with the cells carried along. */
    record Made<T>(T made, List<String> carried) {}

    final Bytes arrangements = new Bytes();
    final Map<BatchTable, StringBuilder> tables = new EnumMap<>(BatchTable.class);
    final List<Made<Evaluation>> evaluated = new ArrayList<>();
    final List<Made<Assessment>> assessed = new ArrayList<>();
    long scored;
    long number;
    long raters;

    void clear() {
        arrangements.clear();
        tables.values().forEach(table -> table.setLength(0));
        evaluated.clear();
        assessed.clear();
        scored = 0;
        number = 0;
        raters = 0;
    }

    StringBuilder table(BatchTable table) {
        return tables.computeIfAbsent(table, made -> new StringBuilder());
    }
}
