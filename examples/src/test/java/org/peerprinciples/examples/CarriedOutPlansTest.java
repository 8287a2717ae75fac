package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.Asking;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.PrincipleRise;
import org.peerprinciples.checklist.plan.SideToAsk;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** Plans for the samples, carried out by the people whom they name, reach what they say. */
class CarriedOutPlansTest {

    private static List<Rating> after(Framework framework, Assessment assessment, Alternative way) {
        List<Rating> ratings = new ArrayList<>(assessment.ratings());
        for (Action action : way.actions()) {
            action.asking().ifPresent(asking -> ask(framework, assessment, action, asking, ratings));
            action.to().ifPresent(to -> ratings.replaceAll(rating -> raised(framework, action, to, rating)));
        }
        return ratings;
    }

    private static void ask(
            Framework framework, Assessment assessment, Action action, Asking asking, List<Rating> ratings) {
        Set<SideId> open = asking.sides().stream().map(SideToAsk::side).collect(Collectors.toCollection(HashSet::new));
        Set<SideId> sides = Set.copyOf(open);
        for (Rater rater : assessment.raters()) {
            Set<SideId> speaksFor = rater.roles().stream()
                    .filter(framework.criterion(action.criterion()).roles()::contains)
                    .flatMap(role -> framework.role(role).sides().stream())
                    .collect(Collectors.toSet());
            boolean isNamed = asking.sides().stream()
                    .anyMatch(
                            side -> side.amongRaters() && rater.roles().stream().anyMatch(side.roles()::contains));
            if (isNamed && sides.containsAll(speaksFor) && open.removeAll(speaksFor)) {
                ratings.removeIf(rating ->
                        rating.rater().equals(rater.id()) && rating.criterion().equals(action.criterion()));
                ratings.add(Rating.of(rater.id(), action.criterion(), Rated.of(asking.worst())));
            }
        }
        assertThat(open)
                .as("sides of %s that nobody here speaks for alone", action)
                .isEmpty();
    }

    private static Rating raised(Framework framework, Action action, LevelId to, Rating rating) {
        List<LevelId> levels =
                framework.scale().levels().stream().map(Level::id).toList();
        LevelId today = rating.answer() instanceof Rated rated
                ? rated.level()
                : rating.answer() instanceof Planned ? levels.get(0) : to;
        return rating.criterion().equals(action.criterion()) && levels.indexOf(today) < levels.indexOf(to)
                ? Rating.of(rating.rater(), rating.criterion(), Rated.of(to))
                : rating;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fictional-riverside-network", "fictional-riverside-network-2027"})
    void theyReachWhatTheySay(String sample) throws IOException {
        Assessment assessment =
                AssessmentJson.using(FrameworkCatalog.standard()).read(SampleAssessments.document(sample));
        Framework framework = FrameworkCatalog.standard().get(assessment.framework());
        Checklist checklist = Checklist.of(framework);
        Alternative way = checklist
                .plan(assessment, Goal.everyPrincipleEffective())
                .findBest()
                .orElseThrow();
        Evaluation then = checklist.evaluate(new AssessmentBuilder()
                .from(assessment)
                .ratings(after(framework, assessment, way))
                .build());

        assertThat(then.overall().orElseThrow().low())
                .isEqualTo(way.overall().orElseThrow().then().points());
        for (PrincipleRise rise : way.principles()) {
            assertThat(then.principle(rise.principle()).score().orElseThrow().low())
                    .isEqualTo(rise.low().then().points());
            assertThat(then.principle(rise.principle()).standing().orElseThrow().standing())
                    .isEqualTo(rise.standingThen());
        }
    }

    /** The others are published accounts, read by a reader from outside: nobody from the other sides has answered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "s2-staff-support-network",
                "s3-carer-voices-sessions",
                "s4-peer-support-worker",
                "s5-new-peer-support-workers"
            })
    void theySayWhereSomebodyNewHasToBeAsked(String sample) throws IOException {
        Assessment assessment =
                AssessmentJson.using(FrameworkCatalog.standard()).read(SampleAssessments.document(sample));
        Framework framework = FrameworkCatalog.standard().get(assessment.framework());
        List<SideToAsk> sides =
                Checklist.of(framework).plan(assessment, Goal.everyPrincipleEffective()).actions().stream()
                        .flatMap(action -> action.asking().stream())
                        .flatMap(asking -> asking.sides().stream())
                        .toList();

        assertThat(sides)
                .filteredOn(SideToAsk::amongRaters)
                .allMatch(side -> side.roles().equals(List.of(RoleId.of("external-reader"))));
        assertThat(sides)
                .filteredOn(side -> !side.amongRaters())
                .extracting(SideToAsk::side)
                .contains(SideId.of("receiving"), SideId.of("giving"))
                .doesNotContain(SideId.of("outside"));
    }
}
