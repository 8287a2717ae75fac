package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.Place;

/** Every shape by itself: against every value that documents are changed with elsewhere, and against texts at random. */
class ShapeSchemasPropertiesTest {

    private static final Map<String, Shape> TEXTS = Map.of(
            "text", Shape.text(),
            "name", Shape.id(FrameworkId::of),
            "part", Shape.id(CriterionId::of),
            "path", Shape.id(TextId::of),
            "record", Shape.privateId(RaterId::of),
            "edition", Shape.edition(),
            "digest", Shape.digest(),
            "date", Shape.date(),
            "language", new LanguageShape());

    private static final Map<String, Shape> OTHERS = Map.of(
            "word", Shape.word(List.of("rated", "draft", "x")),
            "whole", Shape.whole(1, 5),
            "decimal", Shape.decimal(-1, 1000, 3),
            "as written", Shape.asWritten(0, 100, 1),
            "truth", Shape.truth(),
            "list", Shape.list(Shape.text(), 2, 2),
            "ids", Shape.ids(Shape.id(FrameworkId::of), 0, 5),
            "map", Shape.map(CriterionId::of, Shape.text()),
            "union", Shape.union(Map.of("rated", List.of(), "other", List.of(Shape.required("x", Shape.text())))),
            "open object", Shape.openObject(List.of(Shape.optional("kind", Shape.text()))));

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>(TEXTS);
        shapes.putAll(OTHERS);
        return shapes;
    }

    @Test
    void everyShapeAndItsSchemaAgreeAboutEveryValue() {
        shapes().forEach((name, shape) -> {
            int fitting = 0;
            for (String value : SchemaAgreementPropertiesTest.VALUES) {
                fitting += agree(name, shape, value) ? 1 : 0;
            }
            assertThat(fitting).as(name).isBetween(1, SchemaAgreementPropertiesTest.VALUES.size() - 10);
        });
    }

    @Property(tries = 10_000)
    void everyTextShapeAndItsSchemaAgreeAboutEveryText(@ForAll("names") String name, @ForAll("texts") String text) {
        boolean fits = agree(name, TEXTS.get(name), new TextNode(text).toString());
        Statistics.label(name).collect(fits);
    }

    /** Java's own reading of RFC 5646 is the oracle. It knows some older tags besides. */
    @Property(tries = 10_000)
    void aLanguageIsWhatJavaTakesForOne(@ForAll("texts") String tag) {
        boolean fits = new LanguageShape().fits(new Node.Text(Place.of("", 1, 1), tag));

        assertThat(fits).isEqualTo(isLanguageToJava(tag));
        Statistics.collect(fits);
        Statistics.coverage(both -> both.check(true).percentage(share -> share > 1));
    }

    private static boolean isLanguageToJava(String tag) {
        try {
            // The builder takes an empty tag for no language.
            return new Locale.Builder().setLanguageTag(tag).build() != null && !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** {@return whether the value is of the shape, once both say the same} */
    private static boolean agree(String name, Shape shape, String value) {
        byte[] json = ("{\"it\": " + value + "}").getBytes(StandardCharsets.UTF_8);
        Shape object = Shape.object(Shape.required("it", shape));
        Problems problems = new Problems();
        new TreeParser(InputLimits.standard(), problems).parse(json).ifPresent(node -> object.check(node, problems));
        boolean fits = problems.inOrder().stream().allMatch(problem -> SchemaVerdict.isOnlyForReaders(problem, json));

        assertThat(SchemaVerdict.complaints(schema(object), json).isEmpty())
                .as("%s of %s: %s", value, name, problems.inOrder())
                .isEqualTo(fits);
        return fits;
    }

    private static byte[] schema(Shape shape) {
        SchemaDraft draft = SchemaDraft.of("it", Map.of());
        ObjectNode schema = shape.schema(draft);
        schema.set("$defs", draft.definitions());
        return Mapper.canonical(schema);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(TEXTS.keySet());
    }

    /** Texts made of what the forms are made of, short enough to be of one now and then. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b1",
                "X",
                "x",
                "cy",
                "GB",
                "Latn",
                "001",
                "1996",
                "rozaj",
                "u",
                "co",
                "-",
                "-",
                "-",
                ".",
                ".",
                "/",
                "_",
                "0",
                "7",
                "10",
                "2026",
                "02",
                "29",
                "30",
                "999999",
                "sha256:",
                "\n",
                "\t",
                " ",
                "\u00a0",
                "\u3000",
                "\u0085",
                "\u00e9",
                "\u0660",
                "\uD83E\uDD1D",
                "\ufeff",
                "\u202a",
                "\u2800",
                "\ufffe");
        return pieces.list().ofMaxSize(7).map(list -> String.join("", list));
    }

    @Test
    void theyAgreeWhereTextsAtRandomSeldomGo() {
        assertThat(agree("language", TEXTS.get("language"), "\"zh-cmn-Hans-CN-x-a\""))
                .isTrue();
        assertThat(agree("language", TEXTS.get("language"), "\"en-a-bb-c-dd\"")).isTrue();
        assertThat(agree("language", TEXTS.get("language"), "\"en-GB-oed\"")).isFalse();
        assertThat(agree("digest", TEXTS.get("digest"), "\"sha256:" + "0f".repeat(32) + "\""))
                .isTrue();
        assertThat(agree("name", TEXTS.get("name"), "\"" + "a".repeat(81) + "\""))
                .isFalse();
        assertThat(agree("name", TEXTS.get("name"), "\"" + "a".repeat(80) + "\""))
                .isTrue();
        assertThat(agree("text", TEXTS.get("text"), "\"" + " ".repeat(10_000) + "x\""))
                .isTrue();
    }
}
