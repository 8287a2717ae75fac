package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.EvidenceLinks;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergeConflict;
import org.peerprinciples.core.assessment.MergeConflictException;
import org.peerprinciples.core.assessment.MergedAssessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.assessment.SetAsideBuilder;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.problem.ProblemCode;

/** Assessments of an orchard's group, to be merged, and what is said where they can't be. */
final class Orchard {

    private Orchard() {}

    static final String WORDS = "Between us";
    static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    static final FrameworkRef FRAMEWORK = FrameworkRef.of(FrameworkId.of("garden"), new Edition(1, 0, 0));
    static final FrameworkRef EARLIER = FrameworkRef.of(FrameworkId.of("garden"), new Edition(0, 9, 0));
    static final RaterId ONE = RaterId.of("rater-1");

    static Arrangement arrangement() {
        return Arrangement.builder()
                .id(ArrangementId.of("orchard"))
                .name("Orchard")
                .kind("a group")
                .purpose("company")
                .stage(Stage.EXISTING)
                .build();
    }

    static AssessmentBuilder blank() {
        return Assessment.builder()
                .id(AssessmentId.of("orchard-2026"))
                .framework(FRAMEWORK)
                .origin(Origin.OWN_PRACTICE)
                .date(DAY)
                .arrangement(arrangement());
    }

    /** A person who answers the questions q1, q2 and so on with these levels, the first with a comment. */
    static Assessment person(String role, String... levels) {
        return blank().addRaters(Rater.of(ONE, RoleId.of(role)))
                .addAllRatings(IntStream.range(0, levels.length)
                        .mapToObj(i -> Rating.builder()
                                .rater(ONE)
                                .criterion(CriterionId.of("garden.q" + (i + 1)))
                                .answer(Rated.of(LevelId.of(levels[i])))
                                .comment(i == 0 ? Optional.of(comment(WORDS)) : Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    static Comment comment(String words) {
        return Comment.of(CommentId.of("c1"), words);
    }

    static Document document(String id, String shows) {
        return Document.builder()
                .id(EvidenceId.of(id))
                .title("Minutes")
                .shows(shows)
                .build();
    }

    static MergedAssessment merged(Assessment a, Assessment b) {
        return AssessmentMerger.standard()
                .merge(LabelledAssessment.of("a.json", a), LabelledAssessment.of("b.json", b));
    }

    static List<MergeConflict> conflicts(Assessment a, Assessment b) {
        MergeConflictException refused = catchThrowableOfType(MergeConflictException.class, () -> merged(a, b));
        assertThat(refused).isNotNull();
        assertThat(refused).message().doesNotContain(WORDS).startsWith("assessments can't be merged: ");
        assertThat(refused.conflicts())
                .allSatisfy(conflict -> assertThat(refused).message().contains("\n  " + conflict));
        return refused.conflicts();
    }

    /** The one conflict between an assessment and a change of it, either way round. */
    static MergeConflict conflict(UnaryOperator<AssessmentBuilder> one, UnaryOperator<AssessmentBuilder> other) {
        Assessment a = one.apply(blank()).build();
        Assessment b = other.apply(blank()).build();
        assertThat(conflicts(b, a)).hasSize(1);
        List<MergeConflict> conflicts = conflicts(a, b);
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).input()).isEqualTo("b.json");
        return conflicts.get(0);
    }

    static void disagrees(
            String pointer, UnaryOperator<AssessmentBuilder> one, UnaryOperator<AssessmentBuilder> other) {
        MergeConflict conflict = conflict(one, other);
        assertThat(conflict.problem().code()).isEqualTo(ProblemCode.DOCUMENTS_DISAGREE);
        assertThat(conflict.problem().place().pointer()).isEqualTo(pointer);
        assertThat(conflict.renaming()).isEmpty();
    }

    static Theme theme(String name, Optional<String> done) {
        return Theme.builder()
                .id(ThemeId.of("t1"))
                .name(name)
                .response(done.map(what -> Response.builder().done(what).build()))
                .build();
    }

    static SetAsideBuilder aside() {
        return SetAside.builder().framework(EARLIER);
    }

    static EvidenceLinks links(String role) {
        return EvidenceLinks.builder()
                .evidence(EvidenceId.of("e1"))
                .role(RoleId.of(role))
                .build();
    }
}
