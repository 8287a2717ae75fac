package org.peerprinciples.checklist.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.LevelId;

/** The answers of a case as the rows that a table would hold of them. */
final class CaseRaters {

    private final Framework framework;
    private final Case source;

    private CaseRaters(Case source) {
        this.source = source;
        this.framework = source.framework();
    }

    /** All raters' rows, on these days in turn; named after the raters, or not. */
    static ArrangementRows of(Case source, boolean named, int... days) {
        CaseRaters rows = new CaseRaters(source);
        List<Rater> raters = source.assessment().raters();
        return new ArrangementRows(
                ArrangementId.of("made-up"),
                List.of(),
                raters.size(),
                0,
                raters.stream()
                        .map(rater -> rows.row(rater, raters.indexOf(rater), named, days))
                        .toList());
    }

    private RaterRow row(Rater rater, int at, boolean named, int... days) {
        int[] answers = new int[framework.criteria().size()];
        int[] planned = new int[answers.length];
        int[] replies = new int[framework.screen().questions().size()];
        Arrays.fill(answers, RowScores.MISSING);
        Arrays.fill(planned, -1);
        Arrays.fill(replies, RowScores.MISSING);
        for (Rating rating : source.assessment().ratings()) {
            if (rating.rater().equals(rater.id())) {
                int criterion = framework.criteria().stream()
                        .map(Criterion::id)
                        .toList()
                        .indexOf(rating.criterion());
                answers[criterion] = rating.answer()
                        .match(
                                rated -> level(rated.level()),
                                plan -> 0,
                                not -> RowScores.NOT_APPLICABLE,
                                () -> RowScores.NOT_KNOWN);
                planned[criterion] = rating.answer() instanceof Planned plan ? level(plan.level()) : -1;
            }
        }
        for (ScreenAnswer answer : source.assessment().screen()) {
            if (answer.rater().equals(rater.id())) {
                int question = framework.screen().questions().stream()
                        .map(ScreenQuestion::id)
                        .toList()
                        .indexOf(answer.question());
                replies[question] = switch (answer.reply()) {
                    case NO -> RowScores.NO;
                    case PARTLY -> RowScores.PARTLY;
                    case YES -> RowScores.YES;
                    case CANNOT_TELL -> RowScores.NOT_KNOWN;
                };
            }
        }
        int day = days.length == 0 ? RaterRow.NO_DAY : days[at % days.length];
        return new RaterRow(
                at + 2,
                named ? Optional.of(rater.id()) : Optional.empty(),
                roles(rater),
                day,
                answers,
                planned,
                replies);
    }

    private int level(LevelId id) {
        return framework.scale().levels().stream().map(Level::id).toList().indexOf(id);
    }

    private long roles(Rater rater) {
        long roles = 0;
        for (int r = 0; r < framework.roles().size(); r++) {
            roles |= rater.roles().contains(framework.roles().get(r).id()) ? 1L << r : 0;
        }
        return roles;
    }
}
