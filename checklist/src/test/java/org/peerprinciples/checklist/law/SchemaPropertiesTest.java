package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.schema.Validation;

/** What is written is valid by the published schemas, and what is tampered with isn't. */
class SchemaPropertiesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Validation VALIDATION = Validation.by(Evaluation.json().schema());
    private static final Validation READINGS =
            Validation.by(CrosswalkReading.json().schema());

    @Property(tries = 100)
    void whatIsWrittenIsValid(@ForAll("cases") Case c) {
        assertThat(VALIDATION.complaints(written(c))).isEmpty();
    }

    @Property(tries = 100)
    void anythingOfAnotherTypeIsNot(@ForAll("cases") Case c, @ForAll("randoms") Random random) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(written(c));
        List<JsonNode> objects = document.findParents(random.nextBoolean() ? "shown" : "side");
        ObjectNode object = objects.isEmpty() ? document : (ObjectNode) objects.get(random.nextInt(objects.size()));
        String field = random.nextBoolean() ? "unheardOf" : object.fieldNames().next();
        object.putArray(field).addArray();

        assertThat(VALIDATION.complaints(JSON.writeValueAsBytes(document))).isNotEmpty();
    }

    @Property(tries = 100)
    void aReadingThatIsWrittenIsValid(@ForAll("cases") Case c, @ForAll("randoms") Random random) {
        byte[] written = reading(c, random);

        assertThat(READINGS.complaints(written)).isEmpty();
        assertThat(VALIDATION.complaints(written)).isNotEmpty();
    }

    @Property(tries = 100)
    void aReadingWithAnythingOfAnotherTypeIsNot(@ForAll("cases") Case c, @ForAll("randoms") Random random)
            throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(reading(c, random));
        List<JsonNode> objects = document.findParents(random.nextBoolean() ? "ground" : "use");
        ObjectNode object = objects.isEmpty() ? document : (ObjectNode) objects.get(random.nextInt(objects.size()));
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        object.putArray(random.nextBoolean() ? "unheardOf" : fields.get(random.nextInt(fields.size())))
                .addArray();

        assertThat(READINGS.complaints(JSON.writeValueAsBytes(document))).isNotEmpty();
    }

    private static byte[] reading(Case c, Random random) {
        return CrosswalkReading.json()
                .write(CrosswalkReading.of(c.evaluation(), CrosswalkPropertiesTest.crosswalk(c.framework(), random)));
    }

    private static byte[] written(Case c) {
        return Evaluation.json()
                .write(Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment()));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randomValue(random -> random);
    }
}
