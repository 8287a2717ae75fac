package org.peerprinciples.checklist.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.EvidenceLinks;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenAnswerBuilder;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.evidence.ActivityRecord;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/**
 * A case in which people speak wherever they can: in comments, reasons, voices, observations and what may point the other way.
 * All of their words are marked.
 *
 * @param spoken the case
 * @param said what was said of what the framework asks, which a report with people's words repeats
 */
record SpokenCase(Case spoken, List<String> said) {

    /** In everything that people say here, and in nothing else. */
    static final String MARK = "zzq";

    /** Adds people's words to a case, here and there. */
    static SpokenCase of(Case silent, Random random) {
        Speaking speaking = new Speaking(silent, random);
        return new SpokenCase(speaking.spoken(), List.copyOf(speaking.said));
    }

    private static final class Speaking {

        private static final ThemeId THEME = ThemeId.of("theme");

        private final Case silent;
        private final Random random;
        private final List<String> said = new ArrayList<>();
        private int count;

        Speaking(Case silent, Random random) {
            this.silent = silent;
            this.random = random;
        }

        Case spoken() {
            List<Evidence> evidence = IntStream.range(0, 8)
                    .mapToObj(i -> evidence(EvidenceId.of("e-" + i)))
                    .toList();
            List<EvidenceId> ids = evidence.stream().map(Evidence::id).toList();
            List<Rating> ratings = silent.assessment().ratings().stream()
                    .map(rating -> spoken(rating, ids))
                    .toList();
            return silent.with(new AssessmentBuilder()
                    .from(silent.assessment())
                    .themes(List.of(Theme.builder().id(THEME).name("A theme").build()))
                    .evidence(evidence)
                    .ratings(ratings)
                    .screen(silent.assessment().screen().stream()
                            .map(this::spoken)
                            .toList())
                    .addSetAside(setAside(ids))
                    .build());
        }

        private String words() {
            return MARK + ++count + "q";
        }

        private String toBeRepeated() {
            String words = words();
            said.add(words);
            return words;
        }

        private Optional<Comment> comment() {
            return random.nextBoolean()
                    ? Optional.of(Comment.of(CommentId.of("c-" + count), toBeRepeated()))
                    : Optional.empty();
        }

        private Rating spoken(Rating rating, List<EvidenceId> evidence) {
            Answer answer =
                    rating.answer() instanceof NotApplicable ? NotApplicable.of(toBeRepeated()) : rating.answer();
            return new RatingBuilder()
                    .from(rating)
                    .answer(answer)
                    .comment(comment())
                    .evidence(evidence.stream()
                            .filter(id -> random.nextInt(3) == 0)
                            .toList())
                    .build();
        }

        private ScreenAnswer spoken(ScreenAnswer answer) {
            return new ScreenAnswerBuilder().from(answer).comment(comment()).build();
        }

        private <T> T oneOf(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private RoleId role() {
            return oneOf(silent.framework().roles().stream().map(Role::id).toList());
        }

        private List<Tension> tensions() {
            CriterionId criterion = oneOf(
                    silent.framework().criteria().stream().map(Criterion::id).toList());
            return random.nextBoolean() ? List.of(Tension.of(criterion, toBeRepeated())) : List.of();
        }

        /** Documents, surveys, records and pledges are written to be shown; what may point the other way in them is not. */
        private Evidence evidence(EvidenceId id) {
            List<Tension> tensions = tensions();
            return switch (random.nextInt(6)) {
                case 0 ->
                    Document.builder()
                            .id(id)
                            .title("A paper")
                            .shows("Something.")
                            .tensions(tensions)
                            .build();
                case 1 ->
                    Survey.builder()
                            .id(id)
                            .statement("It is so")
                            .agreed(Share.ofCount(3, 9))
                            .tensions(tensions)
                            .build();
                case 2 ->
                    ActivityRecord.builder()
                            .id(id)
                            .what("Meetings")
                            .tensions(tensions)
                            .build();
                case 3 ->
                    Pledge.builder()
                            .id(id)
                            .role(role())
                            .what("To be there")
                            .status(oneOf(List.of(PledgeStatus.values())))
                            .themes(random.nextBoolean() ? List.of(THEME) : List.of())
                            .tensions(tensions)
                            .build();
                case 4 ->
                    // Repeated only where it is cited.
                    Observation.builder()
                            .id(id)
                            .role(role())
                            .what(words())
                            .tensions(tensions)
                            .build();
                default ->
                    Voice.builder()
                            .id(id)
                            .role(role())
                            .words(toBeRepeated())
                            .themes(random.nextBoolean() ? List.of(THEME) : List.of())
                            .tensions(tensions)
                            .build();
            };
        }

        /** What answers nothing that is asked now. */
        private SetAside setAside(List<EvidenceId> evidence) {
            CriterionId gone = CriterionId.of("gone.criterion");
            return SetAside.builder()
                    .framework(FrameworkRef.of(FrameworkId.of("earlier"), new Edition(1, 0, 0)))
                    .addEvidence(Voice.builder()
                            .id(EvidenceId.of("gone"))
                            .role(RoleId.of("gone"))
                            .words(words())
                            .build())
                    .addLinks(EvidenceLinks.builder()
                            .evidence(oneOf(evidence))
                            .addTensions(Tension.of(gone, words()))
                            .build())
                    .addAllRatings(silent.assessment().raters().stream()
                            .map(rater -> Rating.builder()
                                    .rater(rater.id())
                                    .criterion(gone)
                                    .answer(NotApplicable.of(words()))
                                    .comment(Comment.of(CommentId.of("gone-" + rater.id()), words()))
                                    .build())
                            .toList())
                    .build();
        }
    }
}
