package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.wording.Spoken;
import org.peerprinciples.core.id.PrincipleId;

/** Why things are in plans, in each language that the library has. */
class SpokenReasonsTest {

    private static final PrincipleId CARE = PrincipleId.of("care");

    private record Case(Sketch sketch, Goal goal) {

        List<Reason> reasons(boolean inWelsh) {
            Checklist checklist = Checklist.of(sketch.framework());
            return (inWelsh ? checklist.withWords(Spoken.inWelsh(sketch.framework())) : checklist)
                    .plan(sketch.assessment(), goal).actions().stream()
                            .map(Action::reason)
                            .toList();
        }
    }

    private static Sketch shortOfAFloor() {
        Sketch sketch = Sketch.withLevels(5)
                .principles(principle -> principle.effectiveFrom(BigDecimal.valueOf(70)))
                .criterion("care.listening", built -> built.weight(BigDecimal.TEN))
                .critical("care.kindness", 2);
        sketch.rater("t", "twofold").rates("care.listening", 1).rates("care.kindness", 1);
        return sketch;
    }

    private static Sketch floorNotKnown() {
        Sketch sketch = Sketch.withLevels(3).criterion("care.listening").critical("care.kindness", 1);
        sketch.rater("t", "twofold").rates("care.listening", 2);
        sketch.rater("m", "member").rates("care.kindness", 2);
        return sketch;
    }

    private static Sketch notHeard() {
        Sketch sketch = Sketch.withLevels(2)
                .principles(principle -> principle.effectiveFrom(BigDecimal.valueOf(40)))
                .criterion("care.listening")
                .criterion("care.time");
        sketch.rater("m", "member").rates("care.listening", 1).rates("care.time", 1);
        return sketch;
    }

    private static Sketch oneSideLower() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening").criterion("care.time");
        sketch.rater("m", "member").rates("care.listening", 2).rates("care.time", 2);
        sketch.rater("f", "friend").rates("care.listening", 1);
        return sketch;
    }

    /** Of all that is to be gained one question has less than a tenth of a point. */
    private static Sketch littleToGain() {
        Sketch sketch = Sketch.withLevels(2)
                .criterion("care.listening", built -> built.weight(BigDecimal.valueOf(1000)))
                .criterion("care.time", built -> built.weight(new BigDecimal("0.1")));
        sketch.rater("t", "twofold").rates("care.listening", 0).rates("care.time", 0);
        return sketch;
    }

    private static Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("below a floor", new Case(shortOfAFloor(), Goal.effective(CARE)));
        cases.put("a floor not known", new Case(floorNotKnown(), Goal.effective(CARE)));
        cases.put("a side not heard", new Case(notHeard(), Goal.effective(CARE)));
        cases.put("points of a principle", new Case(oneSideLower(), Goal.score(CARE, 100)));
        cases.put("points overall", new Case(oneSideLower(), Goal.overallScore(100)));
        cases.put("little to gain", new Case(littleToGain(), Goal.score(CARE, 100)));
        return cases;
    }

    private static List<String> lines(boolean inWelsh) {
        List<String> lines = new ArrayList<>();
        cases().forEach((title, each) -> {
            lines.add("== " + title);
            each.reasons(inWelsh).forEach(reason -> lines.add(reason.kind().code() + ": " + reason.text()));
        });
        return lines;
    }

    @Test
    void everyKindIsAmongThem() {
        Set<Reason.Kind> kinds = EnumSet.noneOf(Reason.Kind.class);
        cases().values().forEach(each -> each.reasons(true).forEach(reason -> kinds.add(reason.kind())));

        assertThat(kinds).containsExactly(Reason.Kind.values());
    }

    @Test
    void inEnglish() {
        Spoken.compare("reasons.txt", lines(false));
    }

    @Test
    void inWelsh() {
        Spoken.compare("reasons-cy.txt", lines(true));
    }
}
