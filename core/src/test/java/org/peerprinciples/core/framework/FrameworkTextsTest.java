package org.peerprinciples.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;

class FrameworkTextsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The fields of a framework document that aren't shown as they are, or not to be translated or reworded. */
    private static final Set<String> NO_TEXTS = Set.of(
            // What names something, and what a document says about itself.
            "format",
            "id",
            "edition",
            "kind",
            "about",
            "level",
            "floor",
            "owner",
            "language",
            "digest",
            "madeBy",
            // Lists of what names something.
            "replaces",
            "corrections",
            "sides",
            "roles",
            "examples",
            "covers",
            "principles",
            "sources",
            // Sources are cited as they are.
            "title",
            "publisher",
            "date",
            "note");

    /** How a framework came about: what is said there isn't shown as the framework's own. */
    private static final Set<String> RECORDS_OF_MAKING = Set.of("translation", "tailorings");

    static Stream<Framework> frameworks() {
        return Stream.of(
                Frameworks.sevenPrinciples(),
                GoodNeighbours.framework(),
                FrameworkJson.standard().read(GoodNeighbours.everyFieldJson("framework")),
                FrameworkJson.standard().read(GoodNeighbours.leastFrameworkJson()));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyTextThatIsShownIsThereOnceInTheOrderOfTheDocument(Framework framework) throws IOException {
        List<String> shown = new ArrayList<>();
        collect("", JSON.readTree(FrameworkJson.write(framework)), shown);

        assertThat(FrameworkTexts.of(framework).all().values()).containsExactlyElementsOf(shown);
    }

    @Test
    void theBuiltInFrameworkHasManyTexts() {
        // Seven principles of four criteria or more, with four descriptors and three steps each.
        assertThat(FrameworkTexts.of(Frameworks.sevenPrinciples()).all()).hasSizeGreaterThan(7 * 4 * (2 + 4 + 3));
    }

    @Test
    void changingAnyTextOfTheDocumentChangesTheTextWithItsIdAndNoOther() {
        Framework before = GoodNeighbours.framework();
        Framework after = FrameworkJson.standard()
                .read(GoodNeighbours.frameworkJson().replace("Weekdays are quiet.", "Some are quiet."));
        Map<TextId, String> texts = FrameworkTexts.of(before).all();

        assertThat(FrameworkTexts.of(after).all())
                .hasSameSizeAs(texts)
                .containsEntry(TextId.of("criterion/quiet.nights/descriptor/at-times"), "Some are quiet.")
                .satisfies(changed -> assertThat(changed.entrySet().stream()
                                .filter(e -> !texts.entrySet().contains(e)))
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framework/made-with | Nobody else yet",
                "judgement/weights/reason | Trust counts double, because the rest stands on it.",
                "side/giving/meaning | Those who help.",
                "role/warden/name | Warden",
                "scale/question | How often is it like this?",
                "level/at-times/meaning | It depends on the day.",
                "screen/introduction | Judge what people do.",
                "screen-question/paid-service/explanation | No speaks for it.",
                "principle/trust/meaning | What is lent comes back.",
                "idea/welcome.d1/text | Somebody knocks.",
                "criterion/welcome.first-week/could-show/1 | The list of calls",
                "criterion/welcome.first-week/step/at-times | Keep a list.",
                "criterion/welcome.first-week/not-applicable | Nobody moved in this year.",
                "criterion/trust.keys/critical | Nothing else makes up for it.",
                "criterion/trust.tools/descriptor/always | Ladders travel.",
                "example/soup-night/description | One pot, whoever comes."
            })
    void findsATextByItsId(String id, String text) {
        assertThat(FrameworkTexts.of(GoodNeighbours.framework()).find(TextId.of(id)))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "framework/made-by",
        "framework/language",
        "source/notice-board/title",
        "criterion/trust.tools/critical",
        "criterion/trust.tools/not-applicable",
        "criterion/welcome.first-week/could-show/0",
        "criterion/welcome.first-week/could-show/2",
        "criterion/welcome.first-week/step/always",
        "idea/welcome.first-week/text"
    })
    void findsNothingWhereThereIsNoSuchText(String id) {
        assertThat(FrameworkTexts.of(GoodNeighbours.framework()).find(TextId.of(id)))
                .isEmpty();
    }

    @Test
    void cannotBeChanged() {
        Map<TextId, String> texts =
                FrameworkTexts.of(GoodNeighbours.framework()).all();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> texts.put(TextId.of("framework/name"), "Other"));
    }

    @Nested
    class Ids {

        @Test
        void areThoseThatTheJavadocLists() throws IOException {
            Map<String, Pattern> documented = documented();
            Set<String> used = new HashSet<>();

            assertThat(frameworks().flatMap(framework -> FrameworkTexts.of(framework).all().keySet().stream()))
                    .allSatisfy(id -> {
                        List<String> forms = documented.entrySet().stream()
                                .filter(form ->
                                        form.getValue().matcher(id.value()).matches())
                                .map(Map.Entry::getKey)
                                .toList();
                        assertThat(forms).as(id.value()).hasSize(1);
                        used.addAll(forms);
                    });
            assertThat(used).isEqualTo(documented.keySet());
        }

        /** The list in the Javadoc: each form with what fits it, alternatives one by one. */
        private static Map<String, Pattern> documented() throws IOException {
            String source =
                    Files.readString(Path.of("src/main/java/org/peerprinciples/core/framework/FrameworkTexts.java"));
            String list = source.substring(source.indexOf("The ids:"), source.indexOf("*/"));
            List<String> forms = new ArrayList<>();
            Matcher codes = Pattern.compile("\\{@code ([^}]+)}").matcher(list);
            while (codes.find()) {
                List<String> begun = List.of("");
                for (String part : codes.group(1).split("/", -1)) {
                    begun = begun.stream()
                            .flatMap(form -> Stream.of(part.split("\\|", -1))
                                    .map(choice -> form.isEmpty() ? choice : form + "/" + choice))
                            .toList();
                }
                forms.addAll(begun);
            }
            assertThat(forms).hasSizeGreaterThan(20).doesNotHaveDuplicates();
            return forms.stream()
                    .collect(Collectors.toMap(
                            form -> form,
                            form -> Pattern.compile(form.replace("ID", "[a-z0-9.-]+")
                                    .replace("LEVEL", "[a-z0-9-]+")
                                    .replace("NUMBER", "[1-9][0-9]*"))));
        }

        @Test
        void countPastNineInPlainNumbers() {
            List<String> prompts =
                    IntStream.rangeClosed(1, 12).mapToObj(i -> "Prompt " + i).toList();
            Map<TextId, String> texts = FrameworkTexts.of(
                            with(like("trust.tools").couldShow(prompts).build()))
                    .all();

            assertThat(texts.keySet().stream().map(TextId::value).filter(id -> id.contains("/could-show/")))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(i -> "criterion/trust.tools/could-show/" + i)
                            .toList());
            assertThat(texts).containsEntry(TextId.of("criterion/trust.tools/could-show/10"), "Prompt 10");
        }

        @Test
        void haveRoomForTheLongestIdsOfACriterionAndALevel() {
            String criterion = "t" + "x".repeat(38) + "." + "y".repeat(40);
            String level = "l".repeat(80);
            Framework longest = with(Criterion.builder()
                    .id(CriterionId.of(criterion))
                    .question("Q")
                    .good("G")
                    .addDescriptors(Descriptor.of(LevelId.of(level), "D"))
                    .build());

            assertThat(FrameworkTexts.of(longest).find(TextId.of("criterion/" + criterion + "/descriptor/" + level)))
                    .isEqualTo(Optional.of("D"));
        }

        private static CriterionBuilder like(String id) {
            return Criterion.builder().from(GoodNeighbours.framework().criterion(CriterionId.of(id)));
        }

        private static Framework with(Criterion criterion) {
            Principle principle = Principle.builder()
                    .id(PrincipleId.of("p"))
                    .name("N")
                    .meaning("M")
                    .addCriteria(criterion)
                    .build();
            return Framework.builder()
                    .from(GoodNeighbours.framework())
                    .principles(List.of(principle))
                    .build();
        }
    }

    private static void collect(String field, JsonNode node, List<String> texts) {
        if (node.isTextual() && !NO_TEXTS.contains(field)) {
            texts.add(node.asText());
        }
        node.properties().stream()
                .filter(child -> !RECORDS_OF_MAKING.contains(child.getKey()))
                .forEach(child -> collect(child.getKey(), child.getValue(), texts));
        if (node.isArray()) {
            node.forEach(item -> collect(field, item, texts));
        }
    }
}
