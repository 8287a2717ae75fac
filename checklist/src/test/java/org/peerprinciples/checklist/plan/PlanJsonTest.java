package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** What a plan can't be is refused when it is read. */
class PlanJsonTest {

    /** One action finds out and takes 1, the other raises by a step of 1. */
    private static String document() {
        Sketch sketch = Sketch.withLevels(2).criterion("care.listening");
        sketch.rater("m", "member").rates("care.listening", 1);
        ImprovementPlan plan = Planner.standard().plan(sketch.evaluate(List.of()), Goal.overallScore(100));
        return new String(ImprovementPlan.json().write(plan), StandardCharsets.UTF_8);
    }

    @Test
    void theDocumentAsItIsCanBeRead() {
        assertThat(ImprovementPlan.json()
                        .read(document().getBytes(StandardCharsets.UTF_8))
                        .actions())
                .extracting(Action::toString)
                .containsExactly("find-out care.listening", "raise care.listening from l0 to l1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "effort": 2               | "effort": "2"
            "effort": 2               | "effort": 0
            "effort": 2               | "effort": -2
            "effortAtBest": 1         | "effortAtBest": 3
            "effortAtBest": 1         | "effortAtBest": 0
            "effortAtBest": 0         | "effortAtBest": -1
            "extraEffort": 1          | "extraEffort": -1
            "points": 50.0            | "points": "50.0"
            "shown": 50.0             | "shown": "50.0"
            "amongRaters": false      | "amongRaters": "false"
            "kind": "find-out"        | "kind": "raise"
            "kind": "raise"           | "kind": "find-out"
            "from": "l0",             | ''
            "to": "l1",               | ''
            "aim": "It is like 1.",   | "asking": {"sides": [{"side": "giving", "amongRaters": true}], "worst": "l0", "extraEffort": 0},
            """)
    void whatItCanNotSayIsRefused(String was, String is) {
        String document = document();
        assertThat(document).contains(was);
        byte[] changed =
                document.replaceFirst(java.util.regex.Pattern.quote(was), is).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> ImprovementPlan.json().read(changed));
    }
}
