package org.peerprinciples.checklist.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Published tables of ratings with what their authors, or other programs, found. Each names its source. */
final class Published {

    private Published() {}

    static JsonNode example(String name) {
        try (InputStream in = Published.class.getResourceAsStream("/agreement/published-examples.json")) {
            return Objects.requireNonNull(new JsonMapper().readTree(in).get(name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rows as units and its columns as raters. */
    static RatingTable table(String name, Scale scale) {
        return RatingTable.of(scale, rows(example(name).get("data")));
    }

    static double[][] rows(JsonNode data) {
        double[][] rows = new double[data.size()][];
        for (int unit = 0; unit < rows.length; unit++) {
            rows[unit] = new double[data.get(unit).size()];
            for (int rater = 0; rater < rows[unit].length; rater++) {
                JsonNode value = data.get(unit).get(rater);
                rows[unit][rater] = value.isNull() ? Double.NaN : value.asDouble();
            }
        }
        return rows;
    }

    static double expected(String name, String... path) {
        JsonNode found = example(name);
        for (String step : path) {
            found = Objects.requireNonNull(found.get(step), step);
        }
        return found.asDouble();
    }
}
