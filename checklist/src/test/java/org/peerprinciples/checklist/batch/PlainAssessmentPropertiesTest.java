package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;

/** The quick way accepts nothing that the thorough one refuses, and reads the same. */
class PlainAssessmentPropertiesTest {

    /** One after the other, so that what is left of one document would be seen in the next. */
    private static final class Readers {

        private final PlainAssessment quick;
        private final Checklist checklist;
        private final DocumentLines thorough;
        private final Sheet sheet;
        private final Scorer scorer;

        Readers(Case c) {
            Framework framework = c.framework();
            quick = new PlainAssessment(framework);
            checklist = Checklist.of(framework).withPolicy(c.policy());
            thorough = new DocumentLines(checklist);
            sheet = new Sheet(
                    framework.criteria().size(), framework.screen().questions().size());
            scorer = Scorer.of(framework, c.policy());
        }

        /** Whether it is plain; if so, both ways have come to the same. */
        boolean agree(byte[] document) {
            byte[] among = new byte[document.length + 7];
            Arrays.fill(among, (byte) '{');
            System.arraycopy(document, 0, among, 3, document.length);
            boolean plain = quick.read(among, 3, document.length, sheet);
            if (plain) {
                DocumentLines.Outcome outcome = thorough.read(document, 0, document.length, 1);
                assertThat(outcome).isInstanceOf(DocumentLines.Read.class);
                same(checklist.evaluate(((DocumentLines.Read) outcome).assessment()));
            }
            return plain;
        }

        private void same(Evaluation evaluation) {
            Assessment assessment = evaluation.workings().assessment();
            assertThat(quick.arrangement())
                    .isEqualTo(assessment.arrangement().id().value());
            assertThat(sheet.day).isEqualTo((int) assessment.date().toEpochDay());
            assertThat(sheet.raters).isEqualTo(assessment.raters().size());
            RowScores scores = scorer.rowScores();
            scores.score(
                    Arrays.copyOf(sheet.roles, sheet.raters),
                    Arrays.copyOf(sheet.answers, sheet.raters * sheet.criteria),
                    Arrays.copyOf(sheet.replies, sheet.raters * sheet.questions));
            for (int p = 0; p < scores.whole(); p++) {
                PrincipleResult result = evaluation.principles().get(p);
                same(scores, p, result.score(), result.standing());
            }
            same(scores, scores.whole(), evaluation.overall(), evaluation.standing());
            assertThat(scores.screen()).isEqualTo(evaluation.screen().outcome());
        }

        private static void same(
                RowScores scores, int result, Optional<Score> score, Optional<StandingResult> standing) {
            assertThat(scores.standing(result)).isEqualTo(standing.map(StandingResult::standing));
            assertThat(scores.hasBasis(result)).isEqualTo(score.isPresent());
            score.ifPresent(known -> {
                assertThat(scores.low(result)).isEqualTo(known.low());
                assertThat(scores.high(result)).isEqualTo(known.high());
                assertThat(scores.hasPoint(result)).isEqualTo(known.point().isPresent());
            });
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 150)
    void documentsOfAnswersArePlain(@ForAll("cases") Case c, @ForAll long seed) {
        Readers readers = new Readers(c);
        assertThat(readers.agree(Documents.line(c.assessment()))).isTrue();
        assertThat(readers.agree(Documents.line(Documents.fullyPlain(c, new Random(seed)))))
                .isTrue();
        assertThat(readers.agree(Documents.line(c.assessment()))).isTrue();
    }

    @Property(tries = 50)
    void documentsWithCommentsAreNot(@ForAll("cases") Case c) {
        Assessment assessment = Documents.withComments(c.assessment());
        assertThat(new Readers(c).agree(Documents.line(assessment)))
                .isEqualTo(assessment.ratings().isEmpty());
    }

    @Property(tries = 300)
    void whatIsPlainIsAcceptedAndReadTheSameEitherWay(@ForAll("cases") Case c, @ForAll long seed) {
        Random random = new Random(seed);
        Readers readers = new Readers(c);
        byte[] document = Documents.line(Documents.fullyPlain(c, random));
        Mutation mutation = new Mutation(random);
        for (int i = 0; i < 40; i++) {
            boolean plain = readers.agree(mutation.of(document));
            Statistics.label("changed documents").collect(plain ? "plain" : "not plain");
        }
        assertThat(readers.agree(document)).isTrue();
        Statistics.label("changed documents").coverage(coverage -> {
            coverage.check("plain").percentage(share -> share > 5);
            coverage.check("not plain").percentage(share -> share > 40);
        });
    }
}
