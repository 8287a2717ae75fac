package org.peerprinciples.checklist.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peerprinciples.core.id.MalformedIdException;

/**
 * The JSON Schema of a document that is written from a type by {@code ValueJson}: what Jackson writes for the type, and
 * nothing else. Every record, enum and id becomes a definition.
 */
public final class TypeSchema {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();
    /** As documents are written. */
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class, BigDecimal.class);

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> defined = new TreeMap<>();

    private TypeSchema() {}

    /**
     * Makes the schema of a format.
     *
     * @param subject what its documents are
     * @param type what they are written from
     * @param described the type whose Javadoc says what the fields are; often the same
     * @return the schema in UTF-8, ending with a line break
     */
    public static byte[] of(String subject, Class<?> type, Class<?> described) {
        TypeSchema schemas = new TypeSchema();
        Javadoc javadoc = Javadoc.of(described);
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:peer-principles:schema:" + subject + ":1")
                .put("title", "Peer Principles " + subject.replace('-', ' ') + ", version 1")
                .put("description", javadoc.type().split("(?<=\\.) ", 2)[0]);
        ObjectNode content = schemas.object(type, javadoc);
        ObjectNode fields = (ObjectNode) content.get("properties");
        ObjectNode all = JSON.createObjectNode();
        all.putObject("$schema")
                .put("type", "string")
                .put("description", "Where this schema is; readers pass it over.");
        all.putObject("format")
                .put("const", "peer-principles-" + subject)
                .put("description", "The format of this document.");
        all.putObject("version").put("const", 1).put("description", "The version of the format.");
        all.setAll(fields);
        content.set("properties", all);
        ((ArrayNode) content.get("required")).insert(0, "version").insert(0, "format");
        schema.setAll(content);
        ObjectNode definitions = schema.putObject("$defs");
        schemas.definitions.forEach(definitions::set);
        return written(schema);
    }

    private static byte[] written(ObjectNode schema) {
        try {
            return (WRITER.writeValueAsString(schema) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode object(Class<?> type, Javadoc javadoc) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        kind(type).ifPresent(kind -> {
            properties.putObject("kind").put("const", kind).put("description", "Which kind it is.");
            required.add("kind");
        });
        fields(type).forEach((name, declared) -> {
            ObjectNode field = schema(declared);
            javadoc.field(name).ifPresent(text -> field.put("description", text));
            properties.set(name, field);
            if (!canBeLeftOut(declared)) {
                required.add(name);
            }
        });
        return schema.put("additionalProperties", false);
    }

    /** One of several kinds says which. */
    private static Optional<String> kind(Class<?> type) {
        return allInterfaces(type)
                .flatMap(each -> kinds(each).stream())
                .filter(each -> each.value() == type)
                .map(JsonSubTypes.Type::name)
                .findFirst();
    }

    private static Stream<Class<?>> allInterfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), allInterfaces(each)));
    }

    private static List<JsonSubTypes.Type> kinds(Class<?> type) {
        return Optional.ofNullable(type.getDeclaredAnnotation(JsonSubTypes.class))
                .map(types -> List.of(types.value()))
                .orElse(List.of());
    }

    private ObjectNode oneOf(List<JsonSubTypes.Type> kinds) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode choices = schema.putArray("oneOf");
        kinds.forEach(each -> choices.add(defined(each.value())));
        return schema;
    }

    private static Map<String, JavaType> fields(Class<?> type) {
        Map<String, JavaType> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), constructed(component.getGenericType()));
            }
            return fields;
        }
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order == null) {
            throw new IllegalArgumentException(
                    "a type must be a record or say the order of its fields, but was " + type);
        }
        for (String name : order.value()) {
            try {
                fields.put(name, constructed(type.getMethod(name).getGenericReturnType()));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return fields;
    }

    /** What is empty is left out. */
    private static boolean canBeLeftOut(JavaType type) {
        return type.isReferenceType() || type.isContainerType();
    }

    private ObjectNode schema(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (type.isReferenceType()) {
            return schema(type.getContentType());
        } else if (type.isMapLikeType()) {
            ObjectNode map = ofType("object");
            map.set("propertyNames", schema(type.getKeyType()));
            map.set("additionalProperties", schema(type.getContentType()));
            return map;
        } else if (type.isContainerType()) {
            ObjectNode list = ofType("array");
            list.set("items", schema(type.getContentType()));
            return list;
        } else if (raw == String.class) {
            return ofType("string");
        } else if (raw == boolean.class || raw == Boolean.class) {
            return ofType("boolean");
        } else if (WHOLE.contains(raw)) {
            return ofType("integer");
        } else if (DECIMAL.contains(raw)) {
            return ofType("number");
        } else if (raw == LocalDate.class) {
            return ofType("string").put("format", "date");
        }
        return defined(raw);
    }

    private ObjectNode defined(Class<?> type) {
        String name = nameOf(type);
        Class<?> known = defined.putIfAbsent(name, type);
        if (known == null) {
            ObjectNode definition =
                    JSON.createObjectNode().put("description", Javadoc.of(type).type());
            definitions.put(name, definition.setAll(definition(type)));
        } else if (known != type) {
            throw new IllegalStateException("types must differ in name, but were " + known + " and " + type);
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode choice = JSON.createObjectNode();
            ArrayNode words = choice.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(JSON::<JsonNode>valueToTree)
                    .forEach(words::add);
            return choice;
        } else if (!kinds(type).isEmpty()) {
            return oneOf(kinds(type));
        }
        return JSON.getSerializationConfig().introspect(constructed(type)).findJsonValueAccessor() == null
                ? object(type, Javadoc.of(type))
                : formed(type);
    }

    /** A type that is written as a text refuses a text of no form, and says what the form is. */
    private static ObjectNode formed(Class<?> type) {
        try {
            JSON.readValue("\" \"", type);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof MalformedIdException form) {
                return ofType("string")
                        .put("pattern", "^(?:" + form.pattern() + ")$")
                        .put("maxLength", form.longest());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("a type that is written as a text must say its form, but " + type + " doesn't");
    }

    /** {@code Score.Shown} is {@code scoreShown}. */
    private static String nameOf(Class<?> type) {
        String outer = Optional.ofNullable(type.getEnclosingClass())
                .map(Class::getSimpleName)
                .orElse("");
        String name = outer + type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static ObjectNode ofType(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static JavaType constructed(Type type) {
        return JSON.constructType(type);
    }
}
