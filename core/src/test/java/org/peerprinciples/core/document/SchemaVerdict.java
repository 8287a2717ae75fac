package org.peerprinciples.core.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What a schema says about a document, by a validator from outside, and what the shape that it was made from says. */
final class SchemaVerdict {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Pattern DECIMALS = Pattern.compile("(-?\\d+) to (-?\\d+) with at most \\d decimals");

    private static final Pattern HALF = Pattern.compile("^\\P{Cc}*\\p{Cs}\\P{Cc}*$");

    /** What the schema doesn't like, and where, as a JSON pointer. */
    record Complaint(String pointer, String message) {}

    private SchemaVerdict() {}

    static List<Complaint> complaints(String format, byte[] document) {
        Schema schema =
                SCHEMAS.computeIfAbsent(format, name -> REGISTRY.getSchema(parsed(DocumentSchemas.schema(name))));
        return complaints(schema, document);
    }

    static List<Complaint> complaints(byte[] schema, byte[] document) {
        String text = new String(schema, StandardCharsets.UTF_8);
        return complaints(SCHEMAS.computeIfAbsent(text, any -> REGISTRY.getSchema(text)), document);
    }

    /** What the meta-schema of 2020-12 doesn't like about a schema. */
    static List<Complaint> complaintsAboutSchema(byte[] schema) {
        return complaints(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())), schema);
    }

    private static List<Complaint> complaints(Schema schema, byte[] document) {
        return schema
                .validate(
                        parsed(document),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> new Complaint(error.getInstanceLocation().toString(), error.toString()))
                .toList();
    }

    static boolean isJson(byte[] document) {
        try {
            JSON.readTree(document);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonNode parsed(byte[] document) {
        try {
            return JSON.readTree(new String(document, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The problems of a document's shape that a schema can see. */
    static List<Problem> shapeProblems(String format, byte[] document) {
        return DocumentSchemas.format(format)
                .problems(DocumentFormat.Parser.json(InputLimits.standard()), document, (root, problems) -> {})
                .stream()
                .filter(problem -> !isOnlyForReaders(problem, document))
                .toList();
    }

    /**
     * Whether it is one of the two things about a single value that schemas leave to readers: too many decimals, and half
     * a character.
     */
    static boolean isOnlyForReaders(Problem problem, byte[] document) {
        Matcher decimals = DECIMALS.matcher(problem.allowed());
        if (problem.code() == ProblemCode.OUT_OF_RANGE && decimals.matches()) {
            BigDecimal found = new BigDecimal(problem.found().replace("'", ""));
            return found.compareTo(new BigDecimal(decimals.group(1))) >= 0
                    && found.compareTo(new BigDecimal(decimals.group(2))) <= 0;
        }
        return problem.code() == ProblemCode.MALFORMED_TEXT
                && problem.found().contains("half a character")
                && HALF.matcher(parsed(document).at(problem.place().pointer()).textValue())
                        .find();
    }
}
