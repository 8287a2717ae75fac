package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.evidence.ActivityRecord;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A format is said twice: by its shape, which checks, and by its types, which bind. Both are compared here, over the
 * documents that use every field: object by object, the fields that stand there, the fields that the shape allows, and
 * the properties of the type.
 */
class ShapeAndTypesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();
    private static final Map<String, Class<?>> EVIDENCE = Map.of(
            "document", Document.class,
            "observation", Observation.class,
            "survey", Survey.class,
            "voice", Voice.class,
            "activity", ActivityRecord.class,
            "pledge", Pledge.class);
    private static final Map<String, Class<?>> CHANGES = Map.of(
            "leave-out-principle", Change.LeaveOutPrinciple.class,
            "leave-out-criterion", Change.LeaveOutCriterion.class,
            "add-principle", Change.AddPrinciple.class,
            "add-criterion", Change.AddCriterion.class,
            "weigh-principle", Change.WeighPrinciple.class,
            "weigh-criterion", Change.WeighCriterion.class,
            "reword", Change.Reword.class,
            "set-floor", Change.SetFloor.class,
            "set-threshold", Change.SetThreshold.class);
    private static final Map<String, Class<?>> ANSWERS = Map.of(
            "rated", Rated.class,
            "planned", Planned.class,
            "not-applicable", NotApplicable.class,
            "not-known", NotKnown.class);

    /** A kind of object in a format: what is known about its fields from the document, the shape and the type. */
    private static final class Fields {
        private final Set<String> standing = new TreeSet<>();
        private final Set<String> ofType = new TreeSet<>();
        private int allowed;
    }

    record Format(String name, Class<?> type, String fullest, Shape shape, int fewestKinds) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        return Stream.of(
                new Format(
                        "framework", Framework.class, fullest("framework"), Shape.object(FrameworkShape.fields()), 13),
                new Format(
                        "assessment",
                        Assessment.class,
                        fullest("assessment"),
                        Shape.object(AssessmentShape.fields()),
                        13),
                new Format(
                        "tailoring", Tailoring.class, fullest("tailoring"), Shape.object(TailoringRules.fields()), 13),
                new Format(
                        "translation",
                        Translation.class,
                        fullest("translation"),
                        Shape.object(TranslationRules.fields()),
                        3),
                // It leads to concepts or to a framework; the shape knows both.
                new Format(
                        "crosswalk",
                        Crosswalk.class,
                        fullest("crosswalk")
                                .replace(
                                        "\"concepts\":",
                                        "\"target\": {\"id\": \"a\", \"edition\": \"1.0.0\"}, \"concepts\":"),
                        Shape.object(CrosswalkRules.fields()),
                        5));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theDocumentThatUsesEveryFieldIsOfItsShape(Format format) {
        assertThat(problems(format.shape(), JSON.valueToTree(tree(format)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theDocumentThatUsesEveryFieldBindsAndIsWrittenWithEveryField(Format format) throws IOException {
        ObjectNode tree = tree(format);

        ObjectNode written = Mapper.tree(Mapper.bind(tree.deepCopy(), format.type()));

        assertThat(fieldPaths(written)).isEqualTo(fieldPaths(tree));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theShapeAllowsExactlyTheFieldsThatTheTypesHave(Format format) {
        Map<String, Fields> kinds = new TreeMap<>();
        ObjectNode tree = tree(format);
        walk(format, tree, tree, JSON.constructType(format.type()), kinds);

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(format.fewestKinds()).allSatisfy((kind, fields) -> {
            assertThat(fields.standing).as("fields in the document").isEqualTo(fields.ofType);
            assertThat(fields.allowed).as("number of fields in the shape").isEqualTo(fields.standing.size());
        });
    }

    private static void walk(
            Format format, ObjectNode root, JsonNode node, JavaType declared, Map<String, Fields> kinds) {
        JavaType type = concrete(node, declared);
        if (type.isReferenceType()) {
            walk(format, root, node, type.getContentType(), kinds);
        } else if (node.isArray()) {
            node.forEach(item -> walk(format, root, item, type.getContentType(), kinds));
        } else if (node.isObject() && !type.isMapLikeType()) {
            Fields fields = kinds.computeIfAbsent(type.getRawClass().getSimpleName(), name -> new Fields());
            Map<String, JavaType> properties = properties(type);
            fields.ofType.addAll(properties.keySet());
            fields.allowed = allowedHere(format, root, (ObjectNode) node);
            node.fieldNames().forEachRemaining(name -> {
                fields.standing.add(name);
                if (properties.containsKey(name)) {
                    walk(format, root, node.get(name), properties.get(name), kinds);
                }
            });
            if (isUnion(declared)) {
                fields.ofType.add("kind");
            }
        }
    }

    private static boolean isUnion(JavaType type) {
        return type.getRawClass().isSealed();
    }

    /** Evidence, answers and changes are told apart by their kind. */
    private static JavaType concrete(JsonNode node, JavaType declared) {
        String kind = node.path("kind").asText();
        Class<?> raw = declared.getRawClass();
        if (!isUnion(declared)) {
            return declared;
        }
        return JSON.constructType(
                switch (raw.getSimpleName()) {
                    case "Evidence" -> EVIDENCE.get(kind);
                    case "Change" -> CHANGES.get(kind);
                    default -> ANSWERS.get(kind);
                });
    }

    private static Map<String, JavaType> properties(JavaType type) {
        // Recorded interfaces read like beans to Jackson only through their builders, which have a setter a property.
        BeanDescription written = JSON.getSerializationConfig().introspect(type);
        Map<String, JavaType> properties = new TreeMap<>();
        if (type.getRawClass().isRecord()) {
            for (BeanPropertyDefinition property : written.findProperties()) {
                properties.put(property.getName(), property.getPrimaryType());
            }
        } else {
            Stream.of(type.getRawClass().getMethods())
                    .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers())
                            || method.getName().equals("weight"))
                    .filter(method -> method.getParameterCount() == 0)
                    .forEach(method ->
                            properties.put(method.getName(), JSON.constructType(method.getGenericReturnType())));
        }
        return properties;
    }

    /** How many fields the shape allows for an object of the document: it says so when it meets one more. */
    private static int allowedHere(Format format, ObjectNode root, ObjectNode object) {
        object.put("zzzz", "zzzz");
        List<Problem> problems = problems(format.shape(), root);
        object.remove("zzzz");
        assertThat(problems).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        String allowed = problems.get(0).allowed();
        Matcher cut = Pattern.compile("\\((\\d+)\\)$").matcher(allowed);
        return cut.find() ? Integer.parseInt(cut.group(1)) : allowed.split(",", -1).length;
    }

    private static List<Problem> problems(Shape shape, JsonNode tree) {
        Problems problems = new Problems();
        Node node = new TreeParser(InputLimits.standard(), problems)
                .parse(tree.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        shape.check(node, problems);
        return problems.inOrder();
    }

    private static Set<String> fieldPaths(JsonNode tree) {
        Set<String> paths = new TreeSet<>();
        fieldPaths("", tree, paths);
        return paths;
    }

    private static void fieldPaths(String path, JsonNode node, Set<String> paths) {
        paths.add(path);
        node.properties().forEach(field -> fieldPaths(path + "/" + field.getKey(), field.getValue(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            fieldPaths(path + "/" + i, node.get(i), paths);
        }
    }

    private static ObjectNode tree(Format format) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(format.fullest());
            tree.remove(List.of("format", "version"));
            return tree;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fullest(String format) {
        return GoodNeighbours.everyFieldJson(format);
    }
}
