package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.problem.ProblemCode;

class DocumentLinesTest {

    private final Sketch sketch = sketch();
    private final DocumentLines lines = new DocumentLines(Checklist.of(sketch.framework()));

    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        sketch.rater("r1", "member").rates("care.listening", 2);
        return sketch;
    }

    private String document() {
        return new String(Documents.line(sketch.assessment()), StandardCharsets.UTF_8);
    }

    private DocumentLines.Outcome read(String text) {
        byte[] bytes = ("before\n" + text + "\nafter").getBytes(StandardCharsets.UTF_8);
        int around = "before\n".length();
        return lines.read(bytes, around, bytes.length - around - "\nafter".length(), 7);
    }

    @Test
    void aGoodDocumentIsRead() {
        DocumentLines.Read read = (DocumentLines.Read) read(document());
        assertThat(read.assessment()).isEqualTo(sketch.assessment());
    }

    @Test
    void allProblemsAreToldOnTheLineOnWhichTheyAre() {
        String broken = document().replace("care.listening", "care.lissening").replace("\"l2\"", "\"l9\"");
        Reject reject = ((DocumentLines.Rejected) read(broken)).reject();
        assertThat(reject.line()).isEqualTo(7);
        assertThat(reject.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(reject.message())
                .contains("line 7, column ", "did you mean 'care.listening'?", "; line 7", "level-not-on-scale")
                .doesNotContain("line 1,");
        assertThat(new String(reject.row(), StandardCharsets.UTF_8)).isEqualTo(broken);
    }

    @Test
    void whatIsNoDocumentOrAnswersSomethingElseIsRejectedToo() {
        assertThat(((DocumentLines.Rejected) read("nothing")).reject().code()).isEqualTo(ProblemCode.SYNTAX);
        String other = document().replace("\"id\":\"" + sketch.framework().id() + "\"", "\"id\":\"another\"");
        assertThat(other).isNotEqualTo(document());
        assertThat(((DocumentLines.Rejected) read(other)).reject().code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void aLongIdOfARaterIsNotPlain() {
        String tooLong = document().replace("\"r1\"", "\"" + "r".repeat(81) + "\"");
        byte[] bytes = tooLong.getBytes(StandardCharsets.UTF_8);
        PlainAssessment plain = new PlainAssessment(sketch.framework());
        assertThat(plain.read(bytes, 0, bytes.length, new Sheet(1, 2))).isFalse();
        assertThat(read(tooLong)).isInstanceOf(DocumentLines.Rejected.class);
    }
}
