package org.peerprinciples.core.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateSerializer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Jackson, set up once: strict in, canonical out. */
final class Mapper {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), days())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A text is no number, whatever it says.
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // What is empty is left out on writing, so it comes back empty.
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            // The decimals of a published percentage say how it was rounded.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    // Line ends and indents are fixed: the standard ones differ from system to system.
    private static final ObjectWriter CANONICAL =
            JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Mapper() {}

    /** Days are the only times that documents hold; the module of all times takes longer to load than a document to read. */
    private static SimpleModule days() {
        return new SimpleModule("days")
                .addSerializer(LocalDate.class, LocalDateSerializer.INSTANCE)
                .addDeserializer(LocalDate.class, LocalDateDeserializer.INSTANCE);
    }

    static ObjectNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The words that stand for the constants of an enum. */
    static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .toList();
    }

    static byte[] canonical(Object value) {
        try {
            return (CANONICAL.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("value must be writable as JSON, but wasn't", e);
        }
    }

    /** In one line, as the cells of a spreadsheet hold it. */
    static String inOneLine(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("value must be writable as JSON, but wasn't", e);
        }
    }

    static <T> T bind(ObjectNode tree, Class<T> type) throws JsonMappingException {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory must be readable", e);
        }
    }

    /** What Jackson would have parsed, without parsing anything again. */
    static ObjectNode json(Node.Obj object) {
        ObjectNode fields = JSON.createObjectNode();
        object.fields().forEach((name, value) -> fields.set(name, json(value)));
        return fields;
    }

    private static JsonNode json(Node node) {
        if (node instanceof Node.Obj object) {
            return json(object);
        } else if (node instanceof Node.Arr list) {
            ArrayNode items = JSON.createArrayNode();
            list.values().forEach(value -> items.add(json(value)));
            return items;
        } else if (node instanceof Node.Num number) {
            return number(number.value());
        } else if (node instanceof Node.Word word) {
            return word.value().equals("null") ? NullNode.getInstance() : BooleanNode.valueOf(word.isTrue());
        }
        return TextNode.valueOf(((Node.Text) node).value());
    }

    /** As Jackson's parser would give it: a number without a fraction is a whole one. */
    private static JsonNode number(BigDecimal value) {
        return value.scale() == 0 ? wholeNumber(value.toBigInteger()) : DecimalNode.valueOf(value);
    }

    private static JsonNode wholeNumber(BigInteger value) {
        return value.bitLength() < Integer.SIZE
                ? IntNode.valueOf(value.intValue())
                : value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }
}
