package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class TranslationDocumentTest {

    private static final String EVERY_FIELD = GoodNeighbours.everyFieldJson("translation");
    private static final TranslationJson READER = TranslationJson.using(GoodNeighbours.catalog());

    @Test
    void readingGivesWhatTheDocumentSays() {
        Translation translation = READER.read(EVERY_FIELD);

        assertThat(translation.language()).isEqualTo("cy");
        assertThat(translation.status()).isEqualTo(Translation.Status.REVIEWED);
        assertThat(translation.reviewedBy()).contains("A speaker");
        assertThat(translation.texts())
                .containsExactly(new TranslatedText(
                        TextId.of("framework/name"),
                        "Cymdogion da",
                        Optional.of(Digest.of("sha256:" + "0123456789abcdef".repeat(4)))));
    }

    @Test
    void readingGivesTheSameFromTextBytesStreamAndFile(@TempDir Path folder) throws IOException {
        Translation fromText = READER.read(EVERY_FIELD);
        byte[] bytes = utf8(EVERY_FIELD);
        Path file = Files.write(folder.resolve("translation.json"), bytes);

        assertThat(READER.read(bytes)).isEqualTo(fromText);
        assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(fromText);
        assertThat(READER.read(file)).isEqualTo(fromText);
    }

    @Test
    void writingPutsEachFieldInItsPlaceAndLeavesOutWhatIsEmpty() {
        Translation translation = READER.read("""
                {"texts": [{"wording": "Byth", "text": "level/never/name"}], "madeBy": "Us", "status": "draft",
                 "language": "cy", "framework": {"edition": "1.1.0", "id": "good-neighbours"}, "version": 1,
                 "format": "peer-principles-translation"}
                """);

        assertThat(new String(TranslationJson.write(translation), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "peer-principles-translation",
                          "version": 1,
                          "framework": {
                            "id": "good-neighbours",
                            "edition": "1.1.0"
                          },
                          "language": "cy",
                          "status": "draft",
                          "madeBy": "Us",
                          "texts": [
                            {
                              "text": "level/never/name",
                              "wording": "Byth"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void anEmptyListOfTextsIsNone() {
        String none = EVERY_FIELD.replaceFirst("(?s),\\s*\"texts\".*\\]", "");
        String empty = EVERY_FIELD.replaceFirst("(?s)\"texts\".*\\]", "\"texts\": []");

        assertThat(none).doesNotContain("texts");
        assertThat(READER.read(empty)).isEqualTo(READER.read(none));
    }

    @Test
    void everyTextOfTheBuiltInFrameworkCanBeTranslated() {
        Translation whole = Translation.builder()
                .framework(Frameworks.sevenPrinciples().ref())
                .language("cy")
                .status(Translation.Status.DRAFT)
                .madeBy("A test")
                .texts(FrameworkTexts.of(Frameworks.sevenPrinciples()).all().keySet().stream()
                        .map(id -> new TranslatedText(id, "W", Optional.empty()))
                        .toList())
                .build();

        assertThat(TranslationJson.using(FrameworkCatalog.standard()).read(TranslationJson.write(whole)))
                .isEqualTo(whole);
    }

    @Nested
    class Languages {

        @ParameterizedTest
        @ValueSource(strings = {"en-GB", "en-gb", "EN-GB", "eN-Gb"})
        void thatOfTheFrameworkIsRefusedInAnyLetters(String tag) {
            assertThat(problems(READER, EVERY_FIELD.replace("\"cy\"", "\"" + tag + "\"")))
                    .extracting(Problem::code, Problem::found, Problem::allowed)
                    .containsExactly(tuple(
                            ProblemCode.FIELDS_DISAGREE, "'" + tag + "'", "another language than the framework's"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "en-US", "en-GB-scotland", "x-street", "zh-Hans-CN", "es-419"})
        void othersAreRead(String tag) {
            assertThat(READER.read(EVERY_FIELD.replace("\"cy\"", "\"" + tag + "\""))
                            .language())
                    .isEqualTo(tag);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "en_GB", "en-GB-", "en--GB", "Welsh (Wales)", "\\u0000", "en\\n"})
        void whatIsNoTagIsOnlyThat(String tag) {
            assertThat(problems(READER, EVERY_FIELD.replace("\"cy\"", "\"" + tag + "\"")))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.MALFORMED_TEXT);
        }
    }

    @Nested
    @Timeout(60)
    class Hostile {

        @Test
        void manyTextsAreToldInTime() {
            String texts = IntStream.range(0, 40_000)
                    .mapToObj(i -> "{\"text\": \"criterion/safe.x" + i % 20_000 + "/question\", \"wording\": \"W\"}")
                    .collect(Collectors.joining(",\n"));
            String json = """
                    {"format": "peer-principles-translation", "version": 1, "language": "cy", "status": "draft",
                     "madeBy": "Us", "framework": {"id": "seven-principles", "edition": "1.0.0"}, "texts": [%s]}
                    """.formatted(texts);

            assertThat(problems(TranslationJson.using(FrameworkCatalog.standard()), json))
                    .hasSize(1_001)
                    .extracting(Problem::code)
                    .isSubsetOf(
                            ProblemCode.UNKNOWN_REFERENCE, ProblemCode.DUPLICATE_ENTRY, ProblemCode.TOO_MANY_PROBLEMS);
        }

        @Test
        void wordingsAtTheLimitAreReadAndLongerOnesRefused() {
            TranslationJson reader = READER.withLimits(InputLimits.standard().withLongestText(100));

            assertThat(problems(reader, EVERY_FIELD.replace("Cymdogion da", "w".repeat(100))))
                    .isEmpty();
            assertThat(problems(reader, EVERY_FIELD.replace("Cymdogion da", "w".repeat(101))))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(tuple(ProblemCode.TEXT_TOO_LONG, "/texts/0/wording"));
        }

        @Test
        void wordingsInAnyWritingAreKept() {
            String wording = "\u0645\u0631\u062d\u0628\u0627 \u2067\uD83E\uDD1D\u2069\n\t";

            Translation read = READER.read(EVERY_FIELD.replace("Cymdogion da", wording.replace("\n\t", "\\n\\t")));

            assertThat(read.texts()).extracting(TranslatedText::wording).containsExactly(wording);
            assertThat(READER.read(TranslationJson.write(read))).isEqualTo(read);
        }
    }

    private static List<Problem> problems(TranslationJson reader, String json) {
        return reader.problems(utf8(json));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
