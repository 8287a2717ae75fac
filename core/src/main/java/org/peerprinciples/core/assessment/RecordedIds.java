package org.peerprinciples.core.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.ThemeId;

/** The ids that an assessment gives to what is its own: raters, themes, evidence and comments, set aside or not. */
final class RecordedIds {

    private RecordedIds() {}

    static Set<String> of(Assessment assessment) {
        Set<String> ids = new TreeSet<>();
        assessment.themes().forEach(theme -> ids.add(theme.id().value()));
        assessment.raters().forEach(rater -> ids.add(rater.id().value()));
        assessment.evidence().forEach(piece -> ids.add(piece.id().value()));
        comments(assessment.screen().stream().map(ScreenAnswer::comment), ids);
        comments(assessment.ratings().stream().map(Rating::comment), ids);
        for (SetAside aside : assessment.setAside()) {
            aside.raters().forEach(rater -> ids.add(rater.id().value()));
            aside.evidence().forEach(piece -> ids.add(piece.id().value()));
            comments(aside.screen().stream().map(ScreenAnswer::comment), ids);
            comments(aside.ratings().stream().map(Rating::comment), ids);
        }
        return ids;
    }

    private static void comments(Stream<Optional<Comment>> comments, Set<String> ids) {
        comments.flatMap(Optional::stream)
                .forEach(comment -> ids.add(comment.id().value()));
    }

    /** Whether a text has the form that all of these ids have. */
    static void checkForm(String id) {
        RaterId.of(id);
        ThemeId.of(id);
        EvidenceId.of(id);
        CommentId.of(id);
    }
}
