package org.peerprinciples.checklist.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.RaterBuilder;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;

/**
 * Makes assessments of rows, so that they can be evaluated as documents are. What rows don't say and documents must is
 * filled in with fixed words; nothing that is worked out depends on them.
 *
 * <p>The date is the latest of the rows. Where no row has one it is {@link #NO_DATE}: it stands for none, and as such an
 * assessment has neither evidence nor plans with dates, no finding looks at it.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class RowAssessments {

    /** The date of an assessment made of rows without one. */
    static final LocalDate NO_DATE = LocalDate.EPOCH;

    private static final String NOT_SAID = "Not said in the rows.";
    private static final String NOTE = "Made of the rows of a table, which hold answers only.";
    private static final NotApplicable NOT_APPLICABLE = NotApplicable.of("Said in a row of a table.");

    private final Framework framework;
    private final List<LevelId> levels;

    private RowAssessments(Framework framework) {
        this.framework = framework;
        this.levels =
                framework.scale().levels().stream().map(level -> level.id()).toList();
    }

    /** Makes assessments that answer this framework. */
    static RowAssessments of(Framework framework) {
        return new RowAssessments(framework);
    }

    /** The assessment that these rows come to. */
    Assessment assessment(ArrangementRows rows) {
        int latest = rows.raters().stream().mapToInt(RaterRow::day).max().orElse(RaterRow.NO_DAY);
        AssessmentBuilder assessment = Assessment.builder()
                .id(AssessmentId.of(rows.arrangement().value()))
                .framework(framework.ref())
                .origin(Origin.OWN_PRACTICE)
                .note(NOTE)
                .date(latest == RaterRow.NO_DAY ? NO_DATE : LocalDate.ofEpochDay(latest))
                .arrangement(Arrangement.builder()
                        .id(rows.arrangement())
                        .name(rows.arrangement().value())
                        .kind(NOT_SAID)
                        .purpose(NOT_SAID)
                        .stage(Stage.EXISTING)
                        .build());
        List<RaterId> ids = ids(rows.raters());
        for (int i = 0; i < ids.size(); i++) {
            add(ids.get(i), rows.raters().get(i), latest, assessment);
        }
        return assessment.build();
    }

    /** Of raters whom the input doesn't name, ids after their lines that nobody else has. */
    private static List<RaterId> ids(List<RaterRow> raters) {
        Set<RaterId> taken = new HashSet<>();
        raters.forEach(row -> row.rater().ifPresent(taken::add));
        List<RaterId> ids = new ArrayList<>();
        for (RaterRow row : raters) {
            ids.add(row.rater().orElseGet(() -> {
                String id = "row-" + row.line();
                while (!taken.add(RaterId.of(id))) {
                    id += ".unnamed";
                }
                return RaterId.of(id);
            }));
        }
        return ids;
    }

    private void add(RaterId rater, RaterRow row, int latest, AssessmentBuilder assessment) {
        assessment.addRaters(rater(rater, row.roles()));
        Optional<LocalDate> ownDay = row.day() == RaterRow.NO_DAY || row.day() == latest
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(row.day()));
        for (int c = 0; c < row.answers().length; c++) {
            if (row.answers()[c] != RowScores.MISSING) {
                RatingBuilder rating = Rating.builder()
                        .rater(rater)
                        .criterion(framework.criteria().get(c).id())
                        .answer(answer(row.answers()[c], row.planned()[c]));
                ownDay.ifPresent(rating::date);
                assessment.addRatings(rating.build());
            }
        }
        for (int q = 0; q < row.replies().length; q++) {
            if (row.replies()[q] != RowScores.MISSING) {
                assessment.addScreen(ScreenAnswer.of(
                        rater, framework.screen().questions().get(q).id(), reply(row.replies()[q])));
            }
        }
    }

    private Rater rater(RaterId id, long roles) {
        RaterBuilder rater = Rater.builder().id(id);
        List<Role> all = framework.roles();
        for (int r = 0; r < all.size(); r++) {
            if ((roles >>> r & 1) == 1) {
                rater.addRoles(all.get(r).id());
            }
        }
        return rater.build();
    }

    private Answer answer(int code, int planned) {
        if (planned >= 0) {
            return Planned.of(levels.get(planned));
        }
        return switch (code) {
            case RowScores.NOT_KNOWN -> NotKnown.of();
            case RowScores.NOT_APPLICABLE -> NOT_APPLICABLE;
            default -> Rated.of(levels.get(code));
        };
    }

    private static ScreenReply reply(int code) {
        return switch (code) {
            case RowScores.YES -> ScreenReply.YES;
            case RowScores.PARTLY -> ScreenReply.PARTLY;
            case RowScores.NO -> ScreenReply.NO;
            default -> ScreenReply.CANNOT_TELL;
        };
    }
}
