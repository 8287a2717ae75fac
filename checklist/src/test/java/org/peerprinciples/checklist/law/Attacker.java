package org.peerprinciples.checklist.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.id.LevelId;

/**
 * Somebody who sees every figure of some documents, knows how they come about and who answered what, and adds and subtracts.
 * How each figure hangs on each answer is found by trying: the library is asked what it would show if that one answer were
 * another. Only right for the mean, under which every figure is a sum of answers, each times something.
 */
final class Attacker {

    private static final JsonMapper JSON = new JsonMapper();

    /** Lists that follow the levels, so that their entries can't be followed from one document to the next. */
    private static final Set<String> UNSTEADY = Set.of("nextSteps", "enquiries", "agenda", "shown", "policy", "plans");

    private static final double NOTHING = 1e-7;

    private final List<Rating> answers;
    private final List<double[]> known = new ArrayList<>();

    /**
     * Studies what is shown of an assessment.
     *
     * @param shown gives the documents that are shown
     */
    Attacker(Framework framework, Assessment assessment, Function<Assessment, List<byte[]>> shown) {
        this.answers = assessment.ratings().stream()
                .filter(rating -> !(rating.answer() instanceof NotKnown) && !(rating.answer() instanceof NotApplicable))
                .toList();
        Map<String, Double> before = figures(shown.apply(assessment));
        Map<String, double[]> rows = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            LevelId level = level(answers.get(i));
            LevelId other = (value(framework.scale(), level) > 0.5
                            ? framework.scale().lowest()
                            : framework.scale().highest())
                    .id();
            double step = value(framework.scale(), other) - value(framework.scale(), level);
            Map<String, Double> after = figures(shown.apply(with(assessment, answers.get(i), other)));
            if (!after.keySet().equals(before.keySet())) {
                throw new IllegalStateException("what is shown must not hang on the levels, but did");
            }
            for (Map.Entry<String, Double> figure : after.entrySet()) {
                rows.computeIfAbsent(figure.getKey(), path -> new double[answers.size()])[i] =
                        (figure.getValue() - before.getOrDefault(figure.getKey(), 0.0)) / step;
            }
        }
        rows.values().forEach(this::learn);
    }

    private static LevelId level(Rating rating) {
        return rating.answer() instanceof Rated rated ? rated.level() : ((Planned) rating.answer()).level();
    }

    private static double value(RatingScale scale, LevelId id) {
        Level level = scale.level(id);
        return level.value().subtract(scale.lowest().value()).doubleValue()
                / scale.highest().value().subtract(scale.lowest().value()).doubleValue();
    }

    private static Assessment with(Assessment assessment, Rating rating, LevelId level) {
        Rating other = new RatingBuilder()
                .from(rating)
                .answer(
                        rating.answer() instanceof Planned planned
                                ? new Planned(level, planned.by(), planned.agreedBy(), planned.reviewOn())
                                : Rated.of(level))
                .build();
        return new AssessmentBuilder()
                .from(assessment)
                .ratings(assessment.ratings().stream()
                        .map(each -> each.equals(rating) ? other : each)
                        .toList())
                .build();
    }

    private static Map<String, Double> figures(List<byte[]> documents) {
        Map<String, Double> figures = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            try {
                collect(i + "", JSON.readTree(documents.get(i)), figures);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return figures;
    }

    private static void collect(String path, JsonNode node, Map<String, Double> figures) {
        if (node.has("rounding")) {
            // The sums of a ledger are the bounds again, rounded.
            return;
        }
        if (node.isNumber()) {
            figures.put(path, node.doubleValue());
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(path + "/" + i, node.get(i), figures);
        }
        node.properties().stream()
                .filter(field -> !UNSTEADY.contains(field.getKey()))
                .forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), figures));
    }

    /** Keeps what is new in a sum, at right angles to all that is known, as a sum of length 1. */
    private void learn(double[] sum) {
        double[] rest = unknown(unknown(sum));
        double length = length(rest);
        if (length > NOTHING * Math.max(1, length(sum))) {
            known.add(Arrays.stream(rest).map(part -> part / length).toArray());
        }
    }

    private double[] unknown(double[] sum) {
        double[] rest = sum.clone();
        for (double[] direction : known) {
            double along = 0;
            for (int i = 0; i < rest.length; i++) {
                along += rest[i] * direction[i];
            }
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= along * direction[i];
            }
        }
        return rest;
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(part -> part * part).sum());
    }

    /** {@return the answers that are after, ratings for today and planned} */
    List<Rating> answers() {
        return answers;
    }

    /** Whether a sum follows from what is shown, given as how much of each answer is in it. */
    boolean canWorkOut(double... sum) {
        double length = length(sum);
        return length > 0 && length(unknown(unknown(sum))) < 1e-5 * length;
    }
}
