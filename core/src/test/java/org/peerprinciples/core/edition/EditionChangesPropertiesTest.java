package org.peerprinciples.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.EditionArbitraries;
import org.peerprinciples.core.fixture.EditionArbitraries.Editions;
import org.peerprinciples.core.fixture.FrameworkArbitraries;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** Nothing that differs goes unseen. */
class EditionChangesPropertiesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> OWN = List.of("format", "version", "id", "edition");

    @Property(tries = 100)
    void aFrameworkDoesNotDifferFromItself(@ForAll("frameworks") Framework framework) {
        assertThat(EditionChanges.between(framework, framework).changes()).isEmpty();
    }

    @Property(tries = 20)
    void whateverIsAlteredInADocumentIsSeenAndNamed(@ForAll("frameworks") Framework framework) throws IOException {
        everyAlterationIsSeen(FrameworkJson.write(framework), 7);
    }

    /** Every field of the format, one after the other. */
    @Example
    void everyFieldOfTheFormatIsSeen() throws IOException {
        String document = GoodNeighbours.everyFieldJson("framework");
        Set<String> altered = everyAlterationIsSeen(document.getBytes(StandardCharsets.UTF_8), 1);

        assertThat(altered)
                .contains("corrections", "replaces", "translation", "judgements", "tailorings", "caution")
                .contains("text", "couldShow", "critical", "notApplicable", "steps", "covers", "effectiveFrom")
                .hasSizeGreaterThan(40);
    }

    @Property(tries = 100)
    void theLeastEditionIsAcceptedAndNoLowerOne(@ForAll("editions") Editions editions) {
        EditionChanges changes = EditionChanges.between(editions.older(), editions.newer());
        if (changes.step().isEmpty()) {
            return;
        }
        Edition least = changes.leastEdition();
        Edition minor = EditionStep.MINOR.after(editions.older().edition());

        assertThat(numbered(editions, least).isUnderstated()).isFalse();
        assertThat(numbered(editions, EditionStep.MAJOR.after(least)).isUnderstated())
                .isFalse();
        assertThat(numbered(editions, editions.older().edition()).isUnderstated())
                .isTrue();
        assertThat(numbered(editions, minor).isUnderstated())
                .isEqualTo(changes.step().equals(Optional.of(EditionStep.MAJOR)));
    }

    private static EditionChanges numbered(Editions editions, Edition edition) {
        return EditionChanges.between(
                editions.older(),
                Framework.builder().from(editions.newer()).edition(edition).build());
    }

    /** Alters every so manieth value in a document, where it stays a framework, and gives the names of their fields. */
    private static Set<String> everyAlterationIsSeen(byte[] document, int every) throws IOException {
        Framework before = FrameworkJson.standard().read(document);
        ObjectNode root = (ObjectNode) JSON.readTree(document);
        Set<String> altered = new TreeSet<>();
        List<String> pointers = new ArrayList<>();
        pointers("", root, pointers);
        for (int i = 0; i < pointers.size(); i += every) {
            String pointer = pointers.get(i);
            for (ObjectNode other : alterations(root, pointer)) {
                Optional<Framework> after = read(other);
                // A weight of 1 goes without saying.
                if (after.isPresent() && !after.get().equals(before)) {
                    altered.add(fieldOf(pointer));
                    assertThat(EditionChanges.between(before, after.get()).changes())
                            .as(pointer)
                            .isNotEmpty()
                            .anySatisfy(change -> assertThat(pointer + "/whole/id/content")
                                    .contains(change.field().orElse("whole").replaceFirst("/.*", "")));
                }
            }
        }
        return altered;
    }

    private static Optional<Framework> read(ObjectNode document) throws IOException {
        try {
            return Optional.of(FrameworkJson.standard().read(JSON.writeValueAsBytes(document)));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    private static void pointers(String at, JsonNode node, List<String> pointers) {
        node.properties().stream()
                .filter(field -> !at.isEmpty() || !OWN.contains(field.getKey()))
                .forEach(field -> {
                    pointers.add(at + "/" + field.getKey());
                    pointers(at + "/" + field.getKey(), field.getValue(), pointers);
                });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(at + "/" + i);
            pointers(at + "/" + i, node.get(i), pointers);
        }
    }

    /** The document without the value, and with another one. */
    private static List<ObjectNode> alterations(ObjectNode root, String pointer) {
        int slash = pointer.lastIndexOf('/');
        String name = pointer.substring(slash + 1);
        JsonNode value = root.at(pointer);
        ObjectNode without = root.deepCopy();
        ObjectNode with = root.deepCopy();
        JsonNode parent = with.at(pointer.substring(0, slash));
        if (without.at(pointer.substring(0, slash)) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name));
        } else if (without.at(pointer.substring(0, slash)) instanceof ObjectNode object) {
            object.remove(name);
        }
        if (!value.isValueNode()) {
            return List.of(without);
        }
        JsonNode other = JSON.valueToTree(
                value.isBoolean()
                        ? !value.booleanValue()
                        : value.isNumber() ? (value.asInt() + 1) / 2.0 : other(value.asText()));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), other);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, other);
        }
        return List.of(without, with);
    }

    private static String other(String text) {
        return text.startsWith("sha256:")
                ? "sha256:" + "f".repeat(64)
                : text.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? "1999-12-31"
                        : text.matches("\\d+\\.\\d+\\.\\d+") ? "0.0.7" : text + "x";
    }

    private static String fieldOf(String pointer) {
        String name = pointer.replaceAll("(/\\d+)+$", "");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return FrameworkArbitraries.frameworks();
    }

    @Provide
    Arbitrary<Editions> editions() {
        return EditionArbitraries.editions();
    }
}
