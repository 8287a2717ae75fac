package org.peerprinciples.core.assessment;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.RaterId;

/** The comments of several assessments: each id stands for one comment on one answer. To be looked at after the answers. */
final class MergedComments {

    private final Conflicts conflicts;
    private final Union<CommentId, Said> comments = new Union<>();
    private OwnIds own = OwnIds.none();

    /**
     * A comment on an answer.
     *
     * @param framework the framework with which the answer is set aside, if it is
     * @param rater who answers
     * @param question what is answered
     * @param seemsElse the assessment, where its rater seems to be somebody else than in one before
     * @param text the words
     */
    private record Said(
            Optional<String> framework, RaterId rater, String question, Optional<String> seemsElse, String text) {}

    MergedComments(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    void add(LabelledAssessment input) {
        Assessment assessment = input.assessment();
        Spot spot = new Spot(input.label(), "");
        own = OwnIds.of(assessment);
        add(Optional.empty(), assessment.screen(), assessment.ratings(), spot);
        for (int i = 0; i < assessment.setAside().size(); i++) {
            SetAside aside = assessment.setAside().get(i);
            add(Optional.of(aside.framework().toString()), aside.screen(), aside.ratings(), spot.at("setAside", i));
        }
    }

    private void add(Optional<String> framework, List<ScreenAnswer> screen, List<Rating> ratings, Spot spot) {
        for (int i = 0; i < screen.size(); i++) {
            ScreenAnswer answer = screen.get(i);
            add(framework, answer.rater(), answer.question().value(), answer.comment(), spot.at("screen", i));
        }
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            add(framework, rating.rater(), rating.criterion().value(), rating.comment(), spot.at("ratings", i));
        }
    }

    private void add(Optional<String> framework, RaterId rater, String question, Optional<Comment> comment, Spot spot) {
        Optional<String> seemsElse =
                conflicts.isSomebodyElse(spot.input(), rater) ? Optional.of(spot.input()) : Optional.empty();
        // What is renamed with its rater needs no word of its own.
        comment.filter(words ->
                        seemsElse.isEmpty() || own.owner(words.id().value()).isEmpty())
                .ifPresent(
                        words -> add(words.id(), new Said(framework, rater, question, seemsElse, words.text()), spot));
    }

    private void add(CommentId id, Said said, Spot spot) {
        comments.add(id, said, spot)
                .filter(there -> !there.value().equals(said))
                .ifPresent(there -> differs(id, said, spot, there));
    }

    /** What is a rater's own stands and falls with the rater, who is told of already, in one assessment or the other. */
    private void differs(CommentId id, Said said, Spot spot, Union.Spotted<Said> there) {
        boolean isOfOne = said.rater().equals(there.value().rater());
        if (isOfOne && said.seemsElse().isPresent()) {
            conflicts.goesAlong(spot.input(), said.rater(), id.value());
        } else if (isOfOne && there.value().seemsElse().isPresent()) {
            conflicts.goesAlong(there.spot().input(), said.rater(), id.value());
            comments.replace(id, said, spot);
        } else {
            conflicts.differ(
                    spot.at("comment"), "comment", id.value(), there.spot().input());
        }
    }
}
