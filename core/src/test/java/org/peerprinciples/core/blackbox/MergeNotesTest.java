package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.AttributedNote;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Renaming;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.fixture.HostileNotes;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Notes stay to the letter, whatever they look like. */
class MergeNotesTest {

    private static final AssessmentMerger MERGER = AssessmentMerger.standard();

    private static Assessment noted(Optional<String> note, String... raters) {
        return Assessment.builder()
                .id(AssessmentId.of("orchard-2026"))
                .framework(FrameworkRef.of(FrameworkId.of("seven-principles"), new Edition(1, 0, 0)))
                .origin(Origin.OWN_PRACTICE)
                .date(LocalDate.of(2026, 10, 15))
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("orchard"))
                        .name("Orchard")
                        .kind("a group")
                        .purpose("company")
                        .stage(Stage.EXISTING)
                        .build())
                .note(note)
                .raters(Stream.of(raters)
                        .map(each -> Rater.of(RaterId.of(each), RoleId.of("peer-supporter")))
                        .toList())
                .build();
    }

    private static Assessment noted(String note, String... raters) {
        return noted(Optional.of(note), raters);
    }

    private static Assessment merged(List<Assessment> inputs) {
        return MERGER.merge(IntStream.range(0, inputs.size())
                        .mapToObj(i -> LabelledAssessment.of("input-" + i, inputs.get(i)))
                        .toList())
                .assessment();
    }

    private static String note(Assessment... inputs) {
        return merged(List.of(inputs)).note().orElseThrow();
    }

    @Test
    void blankLinesAndLineEndsStay() {
        assertThat(note(noted("one\r\nwith\n\n\n blank \r\n\r\nlines\n", "zoe"), noted("two", "ann")))
                .isEqualTo("ann: two\n\nzoe: one\r\nwith\n\n\n blank \r\n\r\nlines\n");
    }

    @Test
    void aLineThatWouldSpeakForSomebodyElseIsMovedIn() {
        assertThat(note(noted("Well:\n\nzoe: made up.\n\n zoe: again", "ann"), noted("two", "zoe")))
                .isEqualTo("ann: Well:\n\n zoe: made up.\n\n  zoe: again\n\nzoe: two");
        assertThat(note(noted("ann: I said so", "zoe"), noted(Optional.empty(), "ann")))
                .isEqualTo("zoe: ann: I said so");
    }

    @Test
    void whatNobodyIsNamedForIsTheirsWhoSayIt() {
        assertThat(note(noted("-: : e", "ann"), noted(": e", "ann"))).isEqualTo(": e");
        assertThat(note(noted("-: : e", "ann"), noted("two", "zoe"))).isEqualTo("-: : e\n\nzoe: two");
    }

    @Test
    void mergedNotesAreToldApart() {
        Assessment both = merged(List.of(noted("one\n\nann: made up", "zoe"), noted("two", "ann")));

        assertThat(AttributedNote.of(both))
                .containsExactly(
                        new AttributedNote("one\n\nann: made up", List.of(RaterId.of("zoe"))),
                        new AttributedNote("two", List.of(RaterId.of("ann"))));
        assertThat(AttributedNote.of(noted("of all", "ann", "zoe")))
                .containsExactly(new AttributedNote("of all", List.of(RaterId.of("ann"), RaterId.of("zoe"))));
        assertThat(AttributedNote.of(noted(Optional.empty(), "ann"))).isEmpty();
    }

    @Test
    void aNoteIsReadBackFromAFileToTheLetter() {
        AssessmentJson json = AssessmentJson.using(FrameworkCatalog.standard());
        String note = " one\r\n\r\n\n\ttwo \n";

        assertThat(json.read(AssessmentJson.write(noted(note, "zoe"))).note()).contains(note);
    }

    @Test
    void longNotesThatLookLikeManyAreReadInAnInstant() {
        for (String hostile : List.of("zoe: ", "\n\nzoe: ", "a, ", "\n\n", "-: ", " ")) {
            String note = hostile.repeat(20_000 / hostile.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(note(noted(note, "zoe"))).isEqualTo(note));
        }
    }

    @Property(tries = 1_000)
    void theOrderAndWhatIsMergedFirstDoNotMatter(@ForAll Random random) {
        List<Assessment> inputs = inputs(random);
        byte[] atOnce = AssessmentJson.write(merged(inputs));

        List<Assessment> left = new ArrayList<>(inputs);
        while (left.size() > 1) {
            Collections.shuffle(left, random);
            int some = 2 + random.nextInt(left.size() - 1);
            Assessment together = merged(left.subList(0, some));
            left = new ArrayList<>(left.subList(some, left.size()));
            left.add(together);
        }

        assertThat(AssessmentJson.write(merged(left))).isEqualTo(atOnce);
    }

    @Property(tries = 1_000)
    void everyLetterOfANoteIsInTheMergedOne(@ForAll Random random) {
        String note = HostileNotes.any(List.of("ann"), random);
        List<Assessment> inputs = new ArrayList<>(inputs(random));
        inputs.add(noted(note, "ann"));

        String all = withoutIndents(merged(inputs).note().orElseThrow());
        // One that says of itself who says what may stand in another order, and what nobody is named for may be
        // another's words, too.
        for (String each : note.split("\n\n(?=(?:ann|-): )", -1)) {
            assertThat(all).contains(withoutIndents(each.replaceFirst("^(?:ann|-): ", "")));
        }
    }

    @Property(tries = 1_000)
    void otherNamesThereAndBackLeaveTheNote(@ForAll Random random) {
        Assessment merged = merged(inputs(random));
        Renaming there = Renaming.of(Map.of("ann", "zoe", "ben", "rater-1"));
        Renaming back = Renaming.of(Map.of("zoe", "ann", "rater-1", "ben"));

        assertThat(back.apply(there.apply(merged))).isEqualTo(merged);
    }

    private static List<Assessment> inputs(Random random) {
        List<String> names = List.of("ann", "ben", "cai");
        List<Assessment> inputs = new ArrayList<>();
        for (int i = 0; i <= 1 + random.nextInt(3); i++) {
            String[] raters =
                    names.stream().filter(name -> random.nextInt(3) > 0).toArray(String[]::new);
            Optional<String> note =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(HostileNotes.any(names, random));
            inputs.add(noted(note, raters));
        }
        return inputs;
    }

    private static String withoutIndents(String note) {
        return note.replaceAll("\\n\\n +", "\n\n");
    }
}
