package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class TailoringDocumentTest {

    private static final String EVERY_FIELD = GoodNeighbours.everyFieldJson("tailoring");
    private static final TailoringJson READER = TailoringJson.using(GoodNeighbours.catalog());

    @Nested
    class Reading {

        @Test
        void givesEveryKindOfChangeInTheOrderOfTheDocument() {
            assertThat(READER.read(EVERY_FIELD).changes())
                    .extracting(Object::getClass)
                    .containsExactly(
                            Change.LeaveOutPrinciple.class,
                            Change.LeaveOutCriterion.class,
                            Change.AddPrinciple.class,
                            Change.AddCriterion.class,
                            Change.WeighPrinciple.class,
                            Change.WeighCriterion.class,
                            Change.Reword.class,
                            Change.SetFloor.class,
                            Change.SetThreshold.class);
            assertThat(READER.read(EVERY_FIELD).changes())
                    .extracting(Change::reason)
                    .containsOnly("We said so.");
        }

        @Test
        void takesAFloorThatIsNotThereAsNone() {
            Tailoring tailoring = READER.read(tailoring("{\"kind\": \"set-floor\", \"criterion\": \"trust.keys\""));

            assertThat(tailoring.changes())
                    .containsExactly(new Change.SetFloor(CriterionId.of("trust.keys"), Optional.empty(), "R"));
        }

        @Test
        void doesNotMindWhereTheKindStands() {
            String first =
                    "{\"kind\": \"weigh-principle\", \"principle\": \"trust\", \"weight\": 3, \"reason\": \"R\"}";
            String last = "{\"reason\": \"R\", \"weight\": 3, \"principle\": \"trust\", \"kind\": \"weigh-principle\"}";
            String json = tailoring(first.replace(", \"reason\": \"R\"}", ""));

            assertThat(json).contains(first);
            assertThat(READER.read(json.replace(first, last))).isEqualTo(READER.read(json));
        }

        @Test
        void givesTheSameFromTextBytesStreamAndFile(@TempDir Path folder) throws IOException {
            Tailoring fromText = READER.read(EVERY_FIELD);
            byte[] bytes = utf8(EVERY_FIELD);
            Path file = Files.write(folder.resolve("tailoring.json"), bytes);

            assertThat(READER.read(bytes)).isEqualTo(fromText);
            assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(fromText);
            assertThat(READER.read(file)).isEqualTo(fromText);
        }

        @Test
        void looksUpTheBaseWhereItIsTold() {
            Framework known = GoodNeighbours.framework();
            FrameworkLookup lookup = new FrameworkLookup() {
                @Override
                public Optional<Framework> find(FrameworkRef ref) {
                    return Optional.of(known).filter(framework -> ref.namesSameEdition(framework.ref()));
                }

                @Override
                public Collection<FrameworkRef> refs() {
                    return List.of();
                }
            };

            assertThat(TailoringJson.using(lookup).read(EVERY_FIELD)).isEqualTo(READER.read(EVERY_FIELD));
            assertThat(problems(TailoringJson.using(lookup), EVERY_FIELD.replace("\"1.1.0\"", "\"1.2.0\"")))
                    .singleElement()
                    .extracting(Problem::allowed)
                    .isEqualTo("the id of a framework that is known here: there is none");
        }
    }

    @Nested
    class Writing {

        @Test
        void writesEachFieldInItsPlaceAndLeavesOutWhatIsEmpty() {
            Tailoring tailoring = READER.read(tailoring("{\"reason\": \"R\", \"criterion\": \"trust.keys\","
                    + " \"kind\": \"set-floor\"}, {\"kind\": \"set-threshold\", \"principle\": \"trust\","
                    + " \"effectiveFrom\": 8.50e1"));

            assertThat(new String(TailoringJson.write(tailoring), StandardCharsets.UTF_8))
                    .isEqualTo("""
                            {
                              "format": "peer-principles-tailoring",
                              "version": 1,
                              "id": "ours",
                              "edition": "1.0.0",
                              "base": {
                                "id": "good-neighbours",
                                "edition": "1.1.0"
                              },
                              "name": "N",
                              "madeBy": "M",
                              "madeWith": "W",
                              "changes": [
                                {
                                  "kind": "set-floor",
                                  "criterion": "trust.keys",
                                  "reason": "R"
                                },
                                {
                                  "kind": "set-threshold",
                                  "principle": "trust",
                                  "effectiveFrom": 85,
                                  "reason": "R"
                                }
                              ]
                            }
                            """);
        }

        @Test
        void writesTheSameNumberInOneWay() {
            String other = EVERY_FIELD
                    .replace("\"weight\": 1000", "\"weight\": 1E+3")
                    .replace("\"weight\": 0,", "\"weight\": -0.000,")
                    .replace("\"weight\": 0.25", "\"weight\": 25e-2")
                    .replace("99.999", "99.9990");

            assertThat(other).isNotEqualTo(EVERY_FIELD);
            assertThat(TailoringJson.write(READER.read(other)))
                    .isEqualTo(TailoringJson.write(READER.read(EVERY_FIELD)));
        }
    }

    @Nested
    class BuiltInCode {

        @Test
        void equalNumbersMakeEqualChanges() {
            PrincipleId trust = PrincipleId.of("trust");
            CriterionId keys = CriterionId.of("trust.keys");

            assertThat(new Change.WeighPrinciple(trust, new BigDecimal("2.000"), "R"))
                    .isEqualTo(new Change.WeighPrinciple(trust, BigDecimal.valueOf(2), "R"));
            assertThat(new Change.WeighCriterion(keys, new BigDecimal("1E+2"), "R"))
                    .isEqualTo(new Change.WeighCriterion(keys, BigDecimal.valueOf(100), "R"));
            assertThat(new Change.SetThreshold(trust, new BigDecimal("0.0"), "R"))
                    .isEqualTo(new Change.SetThreshold(trust, BigDecimal.ZERO, "R"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.001", "1000.001", "0.0001", "1E+999999999"})
        void aWeightOutsideItsRangeIsRefused(String weight) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change.WeighPrinciple(PrincipleId.of("p"), new BigDecimal(weight), "R"))
                    .withMessageStartingWith("weight must ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change.WeighCriterion(CriterionId.of("p.c"), new BigDecimal(weight), "R"))
                    .withMessageStartingWith("weight must ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "100.001", "66.6667"})
        void aThresholdOutsideItsRangeIsRefused(String points) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change.SetThreshold(PrincipleId.of("p"), new BigDecimal(points), "R"))
                    .withMessageStartingWith("effectiveFrom must ");
        }

        @Test
        void aContradictionIsFoundInTheDocumentThatItWouldBe() {
            Tailoring broken = Tailoring.builder()
                    .from(READER.read(EVERY_FIELD))
                    .addChanges(new Change.Reword(TextId.of("principle/quiet/name"), "Calm", "R"))
                    .build();

            assertThat(READER.problems(TailoringJson.write(broken)))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(tuple(ProblemCode.FIELDS_DISAGREE, "/changes/9/text"));
        }
    }

    @Nested
    class Messages {

        @Test
        void sayWhereACriterionThatIsAddedBelongs() {
            assertThat(problems(READER, EVERY_FIELD.replace("\"welcome.second-week\"", "\"fun.songs\"")))
                    .extracting(Problem::code, Problem::found, Problem::allowed)
                    .containsExactly(tuple(
                            ProblemCode.WRONG_PRINCIPLE,
                            "'fun'",
                            "an id that begins with a principle of the base: welcome, trust, quiet; to a principle that"
                                    + " is added, its criteria are added with it"));
        }

        @Test
        void sayWhichChangesContradictEachOther() {
            String json = tailoring("{\"kind\": \"leave-out-principle\", \"principle\": \"trust\", \"reason\": \"R\"},"
                    + " {\"kind\": \"reword\", \"text\": \"criterion/trust.keys/good\", \"wording\": \"W\"");

            assertThat(problems(READER, json))
                    .extracting(Problem::found, Problem::allowed)
                    .containsExactly(tuple(
                            "'criterion/trust.keys/good', which another change leaves out",
                            "a change to something that stays"));
        }

        @Test
        void sayWhereElseAWordingBelongs() {
            String json = tailoring("{\"kind\": \"reword\", \"text\": \"framework/name\", \"wording\": \"W\"");

            assertThat(problems(READER, json))
                    .extracting(Problem::found, Problem::allowed)
                    .containsExactly(tuple(
                            "'framework/name', which is said elsewhere", "this wording in the tailoring's 'name'"));
        }

        @Test
        void sayWhatMustStay() {
            String json = tailoring("{\"kind\": \"leave-out-criterion\", \"criterion\": \"quiet.nights\"");

            assertThat(problems(READER, json))
                    .extracting(Problem::found, Problem::allowed)
                    .containsExactly(
                            tuple("'quiet' without criteria", "at least one that stays, or the principle left out"));
        }
    }

    @Nested
    class WhatMayStandTogether {

        @Test
        void anIdeaWithTheIdOfACriterionThatIsLeftOutCanBeReworded() {
            Framework base = framework(GoodNeighbours.frameworkJson()
                    .replace("welcome.d1", "trust.tools")
                    .replace("\"ideas\": [{\"id\": \"trust.tools\", \"text\": \"Somebody knocks.\"}],", "")
                    .replace("\"covers\": [\"trust.tools\"],", "")
                    .replace(
                            "\"effectiveFrom\": 80,",
                            "\"effectiveFrom\": 80, \"ideas\": [{\"id\": \"trust.tools\", \"text\": \"T\"}],"));
            String json = tailoring("{\"kind\": \"leave-out-criterion\", \"criterion\": \"trust.tools\","
                    + " \"reason\": \"R\"}, {\"kind\": \"reword\", \"text\": \"idea/trust.tools/text\","
                    + " \"wording\": \"W\"");

            assertThat(problems(TailoringJson.using(FrameworkCatalog.of(base)), json))
                    .isEmpty();
        }

        @Test
        void theLastCriterionOfAPrincipleCanGiveWayToAnother() {
            String added = EVERY_FIELD
                    .lines()
                    .filter(line -> line.contains("\"add-criterion\""))
                    .findFirst()
                    .orElseThrow()
                    .strip()
                    .replaceFirst("\\},$", "")
                    .replace("welcome.second-week", "quiet.days");

            assertThat(problems(
                            READER,
                            tailoring("{\"kind\": \"leave-out-criterion\", \"criterion\": \"quiet.nights\","
                                    + " \"reason\": \"R\"}, " + added.replaceFirst(", \"reason\": \"[^\"]*\"$", ""))))
                    .isEmpty();
        }

        @Test
        void allPrinciplesCanGiveWayToAnother() {
            String changes = EVERY_FIELD
                    .lines()
                    .filter(line -> line.contains("\"add-principle\""))
                    .findFirst()
                    .orElseThrow()
                    .replace("\"examples\": [\"soup-night\"], ", "");
            String json = tailoring("{\"kind\": \"leave-out-principle\", \"principle\": \"quiet\", \"reason\": \"R\"},"
                    + changes
                    + "{\"kind\": \"leave-out-principle\", \"principle\": \"trust\", \"reason\": \"R\"},"
                    + " {\"kind\": \"leave-out-principle\", \"principle\": \"welcome\"");

            assertThat(problems(READER, json)).isEmpty();
        }

        @Test
        void aWeightAThresholdAndAFloorAreChangesOfTheirOwn() {
            String json = tailoring("{\"kind\": \"weigh-principle\", \"principle\": \"trust\", \"weight\": 3,"
                    + " \"reason\": \"R\"}, {\"kind\": \"set-threshold\", \"principle\": \"trust\","
                    + " \"effectiveFrom\": 3, \"reason\": \"R\"}, {\"kind\": \"weigh-criterion\","
                    + " \"criterion\": \"trust.keys\", \"weight\": 3, \"reason\": \"R\"}, {\"kind\": \"set-floor\","
                    + " \"criterion\": \"trust.keys\", \"reason\": \"R\"}, {\"kind\": \"reword\","
                    + " \"text\": \"criterion/trust.keys/good\", \"wording\": \"W\"");

            assertThat(problems(READER, json)).isEmpty();
        }
    }

    @Nested
    @Timeout(60)
    class Hostile {

        @Test
        void aBaseThatIsLongerThanADocumentMayBeIsStillABase() {
            String text = "x".repeat(19_000);
            String ideas = IntStream.range(0, 250)
                    .mapToObj(i -> "{\"id\": \"trust.d" + i + "\", \"text\": \"" + text + "\"}")
                    .collect(Collectors.joining(",", "\"ideas\": [", "],"));
            Framework base = framework(
                    GoodNeighbours.frameworkJson().replace("\"effectiveFrom\": 80,", "\"effectiveFrom\": 80," + ideas));

            assertThat(problems(TailoringJson.using(FrameworkCatalog.of(base)), withoutDigest()))
                    .isEmpty();
        }

        @Test
        void manyChangesAreToldInTime() {
            TailoringJson reader = TailoringJson.using(FrameworkCatalog.standard());
            String changes = IntStream.range(0, 45_000)
                    .mapToObj(i -> "{\"kind\": \"reword\", \"text\": \"criterion/safe.x" + i
                            + "/question\", \"wording\": \"W\", \"reason\": \"R\"}")
                    .collect(Collectors.joining(",\n"));
            String json = tailoring(changes.substring(0, changes.length() - ", \"reason\": \"R\"}".length()))
                    .replace("good-neighbours", "seven-principles")
                    .replace("1.1.0", Frameworks.sevenPrinciples().edition().toString());

            assertThat(problems(reader, json))
                    .hasSize(1_001)
                    .extracting(Problem::code)
                    .containsOnly(ProblemCode.UNKNOWN_REFERENCE, ProblemCode.TOO_MANY_PROBLEMS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"principle", "criterion", "idea", "criterion/", "idea/", "/", "//", "", ".", "idea/."})
        void aTextThatIsHardlyNamedIsAProblemAndNoMore(String text) {
            for (String framework : List.of("good-neighbours", "unknown")) {
                String json = tailoring("{\"kind\": \"leave-out-principle\", \"principle\": \"trust\","
                                + " \"reason\": \"R\"}, {\"kind\": \"reword\", \"text\": \"" + text
                                + "\", \"wording\": \"W\"")
                        .replace("good-neighbours", framework);

                assertThat(problems(READER, json))
                        .extracting(Problem::code)
                        .contains(ProblemCode.MALFORMED_ID)
                        .isSubsetOf(ProblemCode.MALFORMED_ID, ProblemCode.UNKNOWN_REFERENCE);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "true", "1", "\"x\"", "[]", "{}", "[[]]", "[null]", "{\"kind\": {}}"})
        void aChangeOfAnyOtherTypeIsRefused(String change) {
            String json = tailoring(change + ", {\"kind\": \"set-floor\", \"criterion\": \"trust.keys\"");

            assertThat(problems(READER, json))
                    .allSatisfy(problem -> assertThat(problem.place().pointer()).startsWith("/changes/0"));
            assertThat(problems(READER, json)).isNotEmpty();
        }

        @Test
        void reasonsAndWordingsAtTheLimitAreReadAndLongerOnesRefused() {
            TailoringJson reader = READER.withLimits(InputLimits.standard().withLongestText(50));
            String json = tailoring("{\"kind\": \"reword\", \"text\": \"scale/question\", \"wording\": \"Wording\"");

            assertThat(problems(reader, json.replace("Wording", "w".repeat(50)).replace("\"R\"", quoted(50))))
                    .isEmpty();
            assertThat(problems(reader, json.replace("Wording", "w".repeat(51)).replace("\"R\"", quoted(51))))
                    .extracting(Problem::code, Problem::found)
                    .containsExactly(
                            tuple(ProblemCode.TEXT_TOO_LONG, "a text of 51 characters"),
                            tuple(ProblemCode.TEXT_TOO_LONG, "a text of 51 characters"));
        }

        @Test
        void reasonsAndWordingsAreNotRepeatedInProblems() {
            String json = tailoring(
                            "{\"kind\": \"reword\", \"text\": \"scale/question\", \"wording\": \"Zanzibar \\u0000\"")
                    .replace("\"R\"", "\"Zanzibar \\ud83d\"");

            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> READER.read(json))
                    .satisfies(e -> assertThat(e.problems()).hasSize(2))
                    .withMessageNotContaining("Zanzibar");
        }

        private static String quoted(int length) {
            return "\"" + "r".repeat(length) + "\"";
        }
    }

    /** A tailoring of these changes; the last one is left open for its reason. */
    private static String tailoring(String changes) {
        return """
                {
                  "format": "peer-principles-tailoring",
                  "version": 1,
                  "id": "ours",
                  "edition": "1.0.0",
                  "base": {"id": "good-neighbours", "edition": "1.1.0"},
                  "name": "N",
                  "madeBy": "M",
                  "madeWith": "W",
                  "changes": [%s, "reason": "R"}]
                }
                """.formatted(changes);
    }

    private static String withoutDigest() {
        return EVERY_FIELD.replaceFirst(", \"digest\": \"[^\"]*\"", "");
    }

    private static Framework framework(String json) {
        return FrameworkJson.standard()
                .withLimits(InputLimits.standard().withLongestDocument(10_000_000))
                .read(json);
    }

    private static List<Problem> problems(TailoringJson reader, String json) {
        return reader.problems(utf8(json));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
