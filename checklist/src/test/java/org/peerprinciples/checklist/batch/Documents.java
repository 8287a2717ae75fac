package org.peerprinciples.checklist.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Delivery;
import org.peerprinciples.core.arrangement.Format;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;

/** Assessments of cases with more or less said in them, as documents on one line. */
final class Documents {

    private static final JsonMapper JSON = new JsonMapper();

    private Documents() {}

    /** A document as it stands on a line of a batch. */
    static byte[] line(Assessment assessment) {
        try {
            return JSON.writeValueAsBytes(JSON.readTree(AssessmentJson.write(assessment)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a plain document may say: digests, a note, words about the arrangement, days of answers and plans. */
    static Assessment fullyPlain(Case c, Random random) {
        Framework framework = c.framework();
        FrameworkDigests digests = FrameworkDigests.of(framework);
        Map<CriterionId, Digest> pins = new LinkedHashMap<>();
        for (Criterion criterion : framework.criteria()) {
            if (random.nextInt(4) > 0) {
                pins.put(criterion.id(), digests.criterion(criterion.id()));
            }
        }
        LocalDate day = c.assessment().date();
        return Assessment.builder()
                .from(c.assessment())
                .framework(FrameworkRef.of(framework.id(), framework.edition(), digests.framework()))
                .criterionDigests(pins)
                .note("Caf\u00e9, \u201ctea\u201d and \"cake\"\nand a second line")
                .arrangement(Arrangement.builder()
                        .from(c.assessment().arrangement())
                        .organisation("Made up & Sons")
                        .rhythm("weekly")
                        .governance("Everyone decides.")
                        .safeguardingContact("The lead")
                        .formats(List.of(Format.values()))
                        .deliveries(List.of(Delivery.values()))
                        .build())
                .ratings(c.assessment().ratings().stream()
                        .map(rating -> dated(rating, day, random))
                        .toList())
                .build();
    }

    private static Rating dated(Rating rating, LocalDate day, Random random) {
        if (rating.answer() instanceof Planned planned && planned.by().isEmpty()) {
            return Rating.builder()
                    .from(rating)
                    .answer(new Planned(
                            planned.level(),
                            Optional.of(day.plusDays(random.nextInt(2))),
                            planned.agreedBy(),
                            Optional.of(day.plusDays(random.nextInt(400)))))
                    .build();
        }
        return random.nextInt(4) > 0
                ? rating
                : Rating.builder()
                        .from(rating)
                        .date(day.minusDays(random.nextInt(500)))
                        .build();
    }

    /** The same with a comment on every answer to a criterion. */
    static Assessment withComments(Assessment assessment) {
        List<Rating> ratings = assessment.ratings();
        return Assessment.builder()
                .from(assessment)
                .ratings(IntStream.range(0, ratings.size())
                        .mapToObj(i -> Rating.builder()
                                .from(ratings.get(i))
                                .comment(Comment.of(CommentId.of("c" + i), "So it is."))
                                .build())
                        .toList())
                .build();
    }
}
