package org.peerprinciples.checklist.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** What is measured: frameworks of any size, and assessments under them by any number of raters. */
final class Given {

    private Given() {}

    /**
     * A framework of so many criteria: {@code seven-principles} where it has just as many, and otherwise that one with
     * its criteria repeated in every principle.
     */
    static Framework framework(int criteria) {
        Framework seven = Frameworks.sevenPrinciples();
        if (seven.criteria().size() == criteria) {
            return seven;
        }
        int principles = seven.principles().size();
        return Framework.builder()
                .from(seven)
                .id(FrameworkId.of("of-" + criteria + "-criteria"))
                .principles(IntStream.range(0, principles)
                        .mapToObj(p -> repeated(seven.principles().get(p), share(criteria, p, principles)))
                        .toList())
                .build();
    }

    /** The parts of a number are whole and differ by one at most. */
    private static int share(int number, int part, int parts) {
        return number / parts + (part < number % parts ? 1 : 0);
    }

    private static Principle repeated(Principle principle, int criteria) {
        List<Criterion> given = principle.criteria();
        return Principle.builder()
                .from(principle)
                .criteria(IntStream.range(0, criteria)
                        .mapToObj(c -> renamed(given.get(c % given.size()), c / given.size()))
                        .toList())
                .build();
    }

    private static Criterion renamed(Criterion criterion, int round) {
        return round == 0
                ? criterion
                : Criterion.builder()
                        .from(criterion)
                        .id(CriterionId.of(criterion.id() + "-" + round))
                        .build();
    }

    /**
     * An assessment in which every rater answers every criterion and every question of the screen. It has been written and
     * read again, so that no id in it is the very object that the framework holds.
     */
    static Assessment assessment(Framework framework, int raters) {
        return AssessmentJson.using(FrameworkCatalog.of(framework))
                .read(AssessmentJson.write(builder(framework, raters).build()));
    }

    private static AssessmentBuilder builder(Framework framework, int raters) {
        AssessmentBuilder assessment = Assessment.builder()
                .id(AssessmentId.of("measured"))
                .framework(framework.ref())
                .origin(Origin.FICTIONAL)
                .date(LocalDate.of(2026, 3, 31))
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("measured"))
                        .name("Measured")
                        .kind("group")
                        .purpose("To be measured.")
                        .stage(Stage.EXISTING)
                        .build());
        for (int rater = 0; rater < raters; rater++) {
            answers(framework, rater, assessment);
        }
        return assessment;
    }

    private static void answers(Framework framework, int rater, AssessmentBuilder assessment) {
        RaterId id = RaterId.of("r" + (rater + 1));
        assessment.addRaters(Rater.of(id, roles(framework, rater)));
        for (ScreenQuestion question : framework.screen().questions()) {
            boolean aim = question.kind() == ScreenQuestion.Kind.AIM;
            assessment.addScreen(ScreenAnswer.of(id, question.id(), aim ? ScreenReply.YES : ScreenReply.NO));
        }
        List<Level> levels = framework.scale().levels();
        List<Criterion> criteria = framework.criteria();
        for (int c = 0; c < criteria.size(); c++) {
            Level level = levels.get(level(rater, c, levels.size()));
            assessment.addRatings(Rating.of(id, criteria.get(c).id(), Rated.of(level.id())));
        }
    }

    /** Two roles each, in turn, so that every side is heard by and by, and most ratings count. */
    private static RoleId[] roles(Framework framework, int rater) {
        List<RoleId> roles = new ArrayList<>();
        framework.roles().forEach(role -> roles.add(role.id()));
        return new RoleId[] {roles.get(rater % roles.size()), roles.get((rater + 1) % roles.size())};
    }

    /** Mostly high, and not in any pattern that a processor could learn from the criterion alone. */
    static int level(int rater, int criterion, int levels) {
        int mixed = ((rater * 31 + criterion + 7) * 0x9E3779B9) >>> 16;
        return Math.max(mixed % levels, (mixed >>> 8) % levels);
    }
}
