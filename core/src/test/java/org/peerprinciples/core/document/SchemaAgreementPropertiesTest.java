package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.fixture.AssessmentArbitraries;
import org.peerprinciples.core.fixture.CrosswalkArbitraries;
import org.peerprinciples.core.fixture.FrameworkArbitraries;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.fixture.TailoringArbitraries;
import org.peerprinciples.core.fixture.TranslationArbitraries;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Schema and reader agree about every document, as far as its shape goes; the exceptions are named at the end. */
class SchemaAgreementPropertiesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Values of every form that some field has, and nearly of it. */
    static final List<String> VALUES = List.of("""
            null ; true ; false ; [] ; {} ; [[]] ; [null] ; ["x", "x"] ; ["x", "y"] ; ["x", "y", "z"]
            {"kind": "rated"} ; {"kind": "not-known"} ; {"kind": 1} ; {"safe.d1": "x"} ; 0 ; 1 ; 1.0
            1.50 ; 1e0 ; 10e-1 ; -1 ; 0.1 ; 2.0005 ; 5 ; 6 ; 100 ; 100.5 ; 1000 ; 1001 ; 1000001 ; 1e9
            1e10 ; -1000.1 ; "" ; " " ; "\\t\\n" ; "\\u00a0" ; "\\u2007" ; "\\u3000" ; "\\u2028 "
            "\\ufeff" ; "\\u200b" ; "\\u202a\\u202a" ; "\\u3164 " ; "\\ufffe" ; "\\u200bx" ; "\\u0085" ; "x\\u0085" ; "x\\u0000" ; "\\u001f" ; " x \\u007f"
            "\\ud83e\\udd1d" ; "x\\n" ; "x" ; "x-y" ; "x--y" ; "X" ; "x_y" ; "x.y" ; "x.y.z"
            "x.y\\n" ; "x/y" ; "x/y/z/a/b" ; "1.0.0" ; "01.0.0" ; "1.0" ; "1000000.0.0" ; "999999.0.0"
            "sha256:0" ; "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            "2026-02-28" ; "2026-02-29" ; "2024-02-29" ; "1900-02-29" ; "2000-02-29" ; "2026-04-31"
            "2026-13-01" ; "0000-01-01" ; "2026-1-1" ; "+2026-01-01" ; "cy" ; "en-GB" ; "en_GB"
            "en-gb-oed" ; "x-cy" ; "i-klingon" ; "c" ; "zh-Hans-CN" ; "sl-rozaj"
            "de-1996-u-co-phonebk-x-y" ; "en-" ; "en--GB" ; "abcdefghi" ; "rated" ; "draft"
            "fictional" ; "partly"
            """.strip().split("\\s*[;\n]\\s*"));

    record Changed(String format, String text) {

        byte[] json() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Property(tries = 200)
    void aRandomDocumentIsValid(@ForAll("documents") Changed document) {
        assertThat(SchemaVerdict.complaints(document.format(), document.json())).isEmpty();
    }

    @Property(tries = 6_000)
    void theSchemaRefusesAChangedDocumentExactlyIfItsShapeDoes(@ForAll("changed") Changed document) {
        boolean fits =
                SchemaVerdict.shapeProblems(document.format(), document.json()).isEmpty();

        assertThat(SchemaVerdict.complaints(document.format(), document.json()).isEmpty())
                .as("%s", SchemaVerdict.shapeProblems(document.format(), document.json()))
                .isEqualTo(fits);
        Statistics.label("of the shape").collect(fits);
        Statistics.label("of the shape").coverage(both -> {
            both.check(true).percentage(share -> share > 10);
            both.check(false).percentage(share -> share > 30);
        });
    }

    @Provide
    Arbitrary<Changed> documents() {
        return Arbitraries.oneOf(
                FrameworkArbitraries.frameworks().map(framework -> written("framework", framework)),
                AssessmentArbitraries.answered().map(answered -> written("assessment", answered.assessment())),
                TailoringArbitraries.tailored().map(tailored -> written("tailoring", tailored.tailoring())),
                TranslationArbitraries.translated().map(translated -> written("translation", translated.translation())),
                CrosswalkArbitraries.linked().map(linked -> written("crosswalk", linked.crosswalk())));
    }

    private static Changed written(String format, Object value) {
        return new Changed(format, new String(GoodNeighbours.write(value), StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<Changed> changed() {
        Arbitrary<Changed> full = Arbitraries.of(GoodNeighbours.FORMATS)
                .map(format -> new Changed(format, GoodNeighbours.everyFieldJson(format)));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, full), Tuple.of(1, documents())),
                        Arbitraries.randomValue(random -> random))
                .as((document, random) -> new Changed(document.format(), changed(document.text(), random)));
    }

    /** One or two changes anywhere: a part replaced by another value, left out, said twice, or added. */
    private static String changed(String json, Random random) {
        try {
            JsonNode root = JSON.readTree(json);
            for (int i = random.nextInt(2); i >= 0; i--) {
                List<JsonNode> containers = new ArrayList<>();
                containers(root, containers);
                JsonNode container = containers.get(random.nextInt(containers.size()));
                if (container instanceof ObjectNode object) {
                    change(object, random);
                } else {
                    change((ArrayNode) container, random);
                }
            }
            return JSON.writeValueAsString(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(ObjectNode object, Random random) throws IOException {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + random.nextInt(2), value(random));
            default -> object.set(name, value(random));
        }
    }

    private static void change(ArrayNode list, Random random) throws IOException {
        int at = random.nextInt(list.size() + 1);
        if (at == list.size()) {
            list.add(value(random));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(list.get(at).deepCopy());
            case 2 -> list.removeAll();
            default -> list.set(at, value(random));
        }
    }

    private static JsonNode value(Random random) throws IOException {
        return JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static void containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0005", "0.00001", "999.9999"})
    void decimalsAreForReadersAlone(String weight) {
        byte[] tailoring = weighedWith(weight, "Why.");

        assertThat(SchemaVerdict.complaints("tailoring", tailoring)).isEmpty();
        assertThat(codes(tailoring)).containsExactly(ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void halfCharactersAreForReadersAlone() {
        byte[] tailoring = weighedWith("1", "half \\ud83e");

        assertThat(SchemaVerdict.complaints("tailoring", tailoring)).isEmpty();
        assertThat(codes(tailoring)).containsExactly(ProblemCode.MALFORMED_TEXT);
    }

    private static List<ProblemCode> codes(byte[] tailoring) {
        return GoodNeighbours.reader("tailoring").problems(tailoring).stream()
                .map(Problem::code)
                .filter(code -> code != ProblemCode.UNKNOWN_REFERENCE)
                .toList();
    }

    private static byte[] weighedWith(String weight, String reason) {
        return """
                {"format": "peer-principles-tailoring", "version": 1, "id": "ours", "edition": "1.0.0",
                 "base": {"id": "unknown", "edition": "1.0.0"}, "name": "Ours", "madeBy": "Us", "madeWith": "Them",
                 "changes": [{"kind": "weigh-principle", "principle": "safe", "weight": %s, "reason": "%s"}]}
                """.formatted(weight, reason).getBytes(StandardCharsets.UTF_8);
    }
}
