package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.peerprinciples.core.assessment.Assessment;

/** Assessment documents on their way, one to a line: each is an arrangement, and scored where it stands. */
final class DocumentFlow implements Flow {

    private final GroupScorer.Maker scorers;
    private final DocumentLines documents;
    private final List<String> carried;

    DocumentFlow(GroupScorer.Maker scorers, List<String> carried) {
        this.scorers = scorers;
        this.documents = new DocumentLines(scorers.checklist());
        this.carried = Collections.nCopies(carried.size(), "");
    }

    @Override
    public int width() {
        return 0;
    }

    @Override
    public void gather(Work work) {
        // Every line is whole.
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    @Override
    public Stream<Rest> rest() {
        return Stream.empty();
    }

    @Override
    public Worker worker() {
        return new DocumentWorker();
    }

    private final class DocumentWorker implements Worker {

        private final PlainAssessment plain = new PlainAssessment(scorers.framework());
        private final Sheet sheet =
                new Sheet(scorers.scorer().criteria(), scorers.scorer().questions());
        private final Group heading = new Group(0, false);
        private final GroupScorer scorer = scorers.make();

        @Override
        public void parse(Work work) {
            // Documents are read and scored at once.
        }

        @Override
        public void score(Work work) {
            byte[] bytes = work.chunk.bytes;
            long line = work.chunk.firstLine;
            for (int from = 0; from < work.chunk.length; line++) {
                int end = Words.indexOf((byte) '\n', bytes, from, work.chunk.length);
                int last = end;
                while (last > from && bytes[last - 1] <= ' ' && bytes[last - 1] >= 0) {
                    last--;
                }
                if (last > from) {
                    score(bytes, from, last - from, line, work);
                }
                from = end + 1;
            }
        }

        private void score(byte[] bytes, int from, int length, long line, Work work) {
            if (!scorers.assesses() && plain.read(bytes, from, length, sheet)) {
                start(plain.arrangement(), sheet.day);
                scorer.score(sheet, heading, work.output);
                return;
            }
            DocumentLines.Outcome outcome = documents.read(bytes, from, length, line);
            if (outcome instanceof DocumentLines.Rejected rejected) {
                work.rejects.add(rejected.reject());
            } else if (outcome instanceof DocumentLines.Read read) {
                assessed(read.assessment(), work);
            }
        }

        private void assessed(Assessment assessment, Work work) {
            start(
                    assessment.arrangement().id().value(),
                    Math.toIntExact(assessment.date().toEpochDay()));
            scorer.score(assessment, heading, work.output);
        }

        private void start(String arrangement, int day) {
            heading.clear();
            byte[] id = arrangement.getBytes(StandardCharsets.US_ASCII);
            heading.setId(id, 0, id.length);
            heading.day = day;
            heading.rows = 1;
            heading.carried = carried;
        }
    }
}
