package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.id.RaterId;

/** It doesn't matter whether people answer in one document, or each in one of their own that are merged. */
class MergePropertiesTest {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 150)
    void aDocumentForEachPersonMergedIsEvaluatedAsOneForAll(@ForAll("cases") Case c, @ForAll Random random) {
        List<LabelledAssessment> parts = new ArrayList<>(List.of(part(c.assessment(), rater -> false)));
        for (Rater rater : c.assessment().raters()) {
            parts.add(part(c.assessment(), rater.id()::equals));
        }
        Collections.shuffle(parts, random);

        assertThat(Case.said(c.with(merged(parts)).evaluation())).isEqualTo(Case.said(c.evaluation()));
    }

    @Property(tries = 150)
    void documentsThatOverlapMergedAreEvaluatedAsOneForAll(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 2, max = 4) int count, @ForAll Random random) {
        List<LabelledAssessment> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part(c.assessment(), rater -> random.nextBoolean()));
        }
        parts.add(part(c.assessment(), rater -> true));

        assertThat(Case.said(c.with(merged(parts)).evaluation())).isEqualTo(Case.said(c.evaluation()));
    }

    private static Assessment merged(List<LabelledAssessment> parts) {
        List<LabelledAssessment> numbered = new ArrayList<>();
        parts.forEach(part -> numbered.add(LabelledAssessment.of("part-" + numbered.size(), part.assessment())));
        return AssessmentMerger.standard().merge(numbered).assessment();
    }

    /** What some people answered. Whether somebody is among them may change from answer to answer. */
    private static LabelledAssessment part(Assessment whole, Predicate<RaterId> takes) {
        List<ScreenAnswer> screen = whole.screen().stream()
                .filter(answer -> takes.test(answer.rater()))
                .toList();
        List<Rating> ratings = whole.ratings().stream()
                .filter(rating -> takes.test(rating.rater()))
                .toList();
        List<Rater> raters = whole.raters().stream()
                .filter(rater -> takes.test(rater.id())
                        || screen.stream().anyMatch(answer -> answer.rater().equals(rater.id()))
                        || ratings.stream().anyMatch(rating -> rating.rater().equals(rater.id())))
                .toList();
        return LabelledAssessment.of(
                "part",
                Assessment.builder()
                        .from(whole)
                        .screen(screen)
                        .ratings(ratings)
                        .raters(raters)
                        .build());
    }
}
