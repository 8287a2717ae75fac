package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.JudgementId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.MalformedIdException;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.id.ThemeId;

class IdsTest {

    private static final List<String> NAMES = List.of("safe", "a", "1", "seven-principles", "level-10", "x".repeat(80));
    private static final List<String> NO_NAMES = List.of(
            "",
            " ",
            "Safe",
            "safe ",
            "-safe",
            "safe-",
            "sa--fe",
            "sa_fe",
            "sa.fe",
            "s\u00e4fe",
            "safe\n",
            "x".repeat(81));
    private static final List<String> PARTS = List.of("safe.d1", "a.b", "not-yet.two-words");
    private static final List<String> NO_PARTS =
            List.of("", "safe", "safe.", ".d1", "safe.d1.d2", "Safe.d1", "safe d1", "safe.d1\n");
    private static final List<String> PATHS = List.of(
            "framework/name",
            "criterion/safe.ground-rules/descriptor/level-10",
            "a/b/c",
            "could-show/10",
            "a/" + "x".repeat(198));
    private static final List<String> NO_PATHS = List.of(
            "",
            "name",
            "/name",
            "framework/",
            "framework//name",
            "a/b/c/d/e",
            "Framework/name",
            "a/b.",
            "a/b..c",
            "a/.b",
            "a/b_c",
            "a/b c",
            "a/b\n",
            "a/" + "x".repeat(199));
    private static final List<String> RECORDS = List.of("r1", "A", "lime-street_2026.v2", "x".repeat(80));
    private static final List<String> NO_RECORDS =
            List.of("", "Nora Quill", "nora@example.org", "a..b", "_a", "a-", "a/b", "\u00e9", "x".repeat(81));

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("framework id", FrameworkId::of, NAMES, NO_NAMES),
                kind("principle id", PrincipleId::of, NAMES, NO_NAMES),
                kind("level id", LevelId::of, NAMES, NO_NAMES),
                kind("role id", RoleId::of, NAMES, NO_NAMES),
                kind("side id", SideId::of, NAMES, NO_NAMES),
                kind("source id", SourceId::of, NAMES, NO_NAMES),
                kind("screen question id", QuestionId::of, NAMES, NO_NAMES),
                kind("practice example id", ExampleId::of, NAMES, NO_NAMES),
                kind("judgement id", JudgementId::of, NAMES, NO_NAMES),
                kind("concept id", ConceptId::of, NAMES, NO_NAMES),
                kind("crosswalk id", CrosswalkId::of, NAMES, NO_NAMES),
                kind("text id", TextId::of, PATHS, NO_PATHS),
                kind("criterion id", CriterionId::of, PARTS, NO_PARTS),
                kind("idea id", IdeaId::of, PARTS, NO_PARTS),
                kind("assessment id", AssessmentId::of, RECORDS, NO_RECORDS),
                kind("arrangement id", ArrangementId::of, RECORDS, NO_RECORDS),
                kind("evidence id", EvidenceId::of, RECORDS, NO_RECORDS),
                kind("theme id", ThemeId::of, RECORDS, NO_RECORDS),
                kind("rater id", RaterId::of, RECORDS, NO_RECORDS),
                kind("comment id", CommentId::of, RECORDS, NO_RECORDS));
    }

    private static <T extends Comparable<T>> Arguments kind(
            String name, Function<String, T> of, List<String> good, List<String> bad) {
        return Arguments.of(name, of, good, bad);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void anIdOfItsFormIsItsText(String name, Function<String, ?> of, List<String> good, List<String> bad) {
        assertThat(good)
                .allSatisfy(text -> assertThat(of.apply(text))
                        .hasToString(text)
                        .isEqualTo(of.apply(text))
                        .hasSameHashCodeAs(of.apply(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void anythingElseIsRefusedByName(String name, Function<String, ?> of, List<String> good, List<String> bad) {
        assertThat(bad)
                .allSatisfy(text -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> of.apply(text))
                        .withMessageStartingWith(name + " must "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aRefusalSaysTheForm(String name, Function<String, ?> of, List<String> good, List<String> bad) {
        assertThat(bad)
                .allSatisfy(text -> assertThatExceptionOfType(MalformedIdException.class)
                        .isThrownBy(() -> of.apply(text))
                        .satisfies(form -> {
                            assertThat(good).allMatch(other -> isOf(form, other));
                            assertThat(bad).noneMatch(other -> isOf(form, other));
                        }));
    }

    private static boolean isOf(MalformedIdException form, String text) {
        return text.matches(form.pattern()) && text.length() <= form.longest();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <T extends Comparable<T>> void idsAreOrderedByTheirTexts(
            String name, Function<String, T> of, List<String> good, List<String> bad) {
        assertThat(good.stream().map(of).sorted().map(Object::toString))
                .containsExactlyElementsOf(good.stream().sorted().toList());
    }

    @Test
    void aCriterionAndAnIdeaKnowTheirPrinciple() {
        assertThat(CriterionId.of("safe.ground-rules").principle()).isEqualTo(PrincipleId.of("safe"));
        assertThat(IdeaId.of("not-telling.d7").principle()).isEqualTo(PrincipleId.of("not-telling"));
    }

    @Nested
    class Editions {

        @Test
        void areOrderedByNumberNotByLetter() {
            assertThat(Stream.of("1.10.0", "1.9.9", "0.99.99", "1.9.10", "2.0.0", "1.9.2")
                            .map(Edition::parse)
                            .sorted()
                            .map(Edition::toString))
                    .containsExactly("0.99.99", "1.9.2", "1.9.9", "1.9.10", "1.10.0", "2.0.0");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.0.0", "1.0.0", "10.20.30", "999999.999999.999999"})
        void areWrittenAsTheyAreRead(String text) {
            assertThat(Edition.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1",
                    "1.0",
                    "1.0.0.0",
                    "01.0.0",
                    "1.0.0-beta",
                    "v1.0.0",
                    "1.0.1000000",
                    "1.-1.0",
                    "1.0.\u0661",
                    "1.0.0\n"
                })
        void ofAnotherFormAreRefused(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Edition.parse(text))
                    .withMessage("edition must be three whole numbers joined by dots, such as 1.0.0, but was '" + text
                            + "'");
        }

        @Test
        void haveNumbersWithinTheirRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Edition(1, -1, 0))
                    .withMessage("edition numbers must be 0 to 999999, but were 1, -1 and 0");
            assertThatIllegalArgumentException().isThrownBy(() -> new Edition(1_000_000, 0, 0));
        }
    }

    @Nested
    class Digests {

        @Test
        void areTheirText() {
            String text = "sha256:" + "0123456789abcdef".repeat(4);

            assertThat(Digest.of(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "sha256:", "sha256:ABCDEF", "md5:0123"})
        void ofAnotherFormAreRefused(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Digest.of(text))
                    .withMessageStartingWith("digest must be 'sha256:' and 64 lower-case hexadecimal digits");
            assertThatIllegalArgumentException().isThrownBy(() -> Digest.of("sha256:" + "A".repeat(64)));
        }
    }
}
