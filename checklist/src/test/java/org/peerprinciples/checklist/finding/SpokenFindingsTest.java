package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.checklist.sketch.Tearoom;
import org.peerprinciples.checklist.wording.Spoken;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.id.ThemeId;

/** What every standard rule says, in each language that the library has. */
class SpokenFindingsTest {

    /** An assessment, and where its framework's base may be found. */
    private record Case(String title, Framework framework, FrameworkCatalog bases, Assessment assessment, int below) {

        static Case of(String title, Sketch sketch) {
            return new Case(title, sketch.framework(), FrameworkCatalog.empty(), sketch.assessment(), 0);
        }

        static Case of(String title, Tailor tailor, SetAside... aside) {
            return new Case(title, tailor.framework(), FrameworkCatalog.of(tailor.base()), tailor.assessment(aside), 0);
        }

        Case from(String other, FrameworkCatalog others) {
            return new Case(other, framework, others, assessment, below);
        }

        Case suppressedBelow(String other, int people) {
            return new Case(other, framework, bases, assessment, people);
        }

        List<Finding> findings(boolean inWelsh) {
            Checklist checklist = Checklist.of(framework, bases);
            Evaluation evaluation =
                    (inWelsh ? checklist.withWords(Spoken.inWelsh(framework)) : checklist).evaluate(assessment);
            return (below == 0 ? evaluation : evaluation.suppressedBelow(below)).findings();
        }
    }

    private static Planned planned(Optional<LocalDate> by, Optional<String> agreedBy, Optional<LocalDate> review) {
        return new Planned(Sketch.level(3), by, agreedBy, review);
    }

    /** Something of everything that a rule looks at. */
    private static Sketch everything() {
        Theme open = Sketch.theme("evenings", "Meeting in the evening");
        Theme done = Theme.builder()
                .from(Sketch.theme("chairs", "Softer chairs"))
                .response(Response.builder().done("New chairs came.").build())
                .build();
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .critical("care.kindness", 2)
                .criterion("care.warmth")
                .mayNotApply("care.meals")
                .criterionFor("care.rides", "guest", "manager")
                .criterion("talk.plainly")
                .criterion("talk.openly")
                .criterion("talk.kindly")
                .criterion("talk.often")
                .criterionFor("talk.quietly", "member", "friend")
                .criterion("plan.ahead")
                .criterion("plan.together")
                .theme(open)
                .theme(done)
                .exchange("friend", List.of("Time", "A room"), List.of())
                .exchange("member", List.of(), List.of("Company"))
                .document("old-paper", Sketch.DAY.minusMonths(30))
                .evidence(
                        Observation.builder()
                                .id(EvidenceId.of("seen"))
                                .what("Advice is given.")
                                .addTensions(Tension.of(CriterionId.of("care.listening"), "Advice came first."))
                                .build(),
                        Voice.builder()
                                .id(EvidenceId.of("voice"))
                                .role(RoleId.of("member"))
                                .words("Not here.")
                                .addThemes(ThemeId.of("evenings"))
                                .build())
                .assessment(built -> built.addSetAside(SetAside.builder()
                        .framework(FrameworkRef.of(built.build().framework().id(), Edition.parse("0.9.0")))
                        .addRatings(Rating.builder()
                                .rater(RaterId.of("r-1"))
                                .criterion(CriterionId.of("care.song"))
                                .answer(NotKnown.of())
                                .build())
                        .build()));
        sketch.rater("r-1", "member")
                .rates("care.listening", 3)
                .rates("care.kindness", 0)
                .rates("care.warmth", 2)
                .saysNotApplicable("care.meals")
                .cannotTell("talk.plainly")
                .cannotTell("talk.openly")
                .cannotTell("talk.kindly")
                .cannotTell("talk.often")
                .answers("plan.ahead", planned(Optional.empty(), Optional.empty(), Optional.empty()))
                .answers(
                        "plan.together",
                        planned(
                                Optional.of(Sketch.DAY.minusMonths(2)),
                                Optional.of("the meeting"),
                                Optional.of(Sketch.DAY)))
                .screens("together", ScreenReply.YES);
        sketch.rater("r-2", "member").rates("care.kindness", 2).rates("care.warmth", 0);
        sketch.rater("r-3", "twofold")
                .rates("care.listening", 3)
                .rates("care.kindness", 0)
                .rates("care.warmth", 1);
        sketch.rater("g-1", "friend")
                .rates("care.listening", 3, "old-paper")
                .rates("care.kindness", 3)
                .rates("care.warmth", 3)
                .rates("care.meals", 2)
                .answers(
                        "plan.ahead",
                        planned(Optional.of(Sketch.DAY.plusMonths(1)), Optional.empty(), Optional.empty()));
        sketch.rater("o-1", "manager").rates("talk.quietly", 3).cannotTell("talk.plainly");
        sketch.rater("x-1", "reader").cannotTell("care.listening");
        return sketch;
    }

    /** Nobody on one side has answered, and nobody knows how far it is peer support. */
    private static Sketch alone() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        sketch.rater("r-1", "member")
                .rates("care.listening", 3)
                .screens("together", ScreenReply.YES)
                .screens("treated", ScreenReply.YES);
        return sketch;
    }

    /** Many on one side are below a floor, and one alone on the other isn't. */
    private static Sketch many() {
        Sketch sketch = Sketch.withLevels(4).critical("care.kindness", 2).criterion("care.warmth");
        for (int m = 1; m <= 6; m++) {
            sketch.rater("m-" + m, "member").rates("care.kindness", 0).rates("care.warmth", 2);
        }
        sketch.rater("f-1", "friend").rates("care.kindness", 3).rates("care.warmth", 2);
        return sketch;
    }

    private static Sketch floorRemoved() {
        Sketch sketch = Sketch.withLevels(5).critical("care.time", 4).criterion("care.warmth");
        for (String[] rater : new String[][] {{"r-1", "member"}, {"g-1", "friend"}}) {
            sketch.rater(rater[0], rater[1])
                    .rates("care.time", 3)
                    .rates("care.warmth", 4)
                    .seesPeerSupport();
        }
        return sketch;
    }

    private static List<Case> cases() {
        Tailor tearoom = Tearoom.tailored();
        Case tailored = Case.of("tailored, answered in full", tearoom, tearoom.aside(tearoom.rest()));
        Framework changed =
                Framework.builder().from(tearoom.base()).purpose("Changed.").build();
        return List.of(
                Case.of("everything", everything()),
                Case.of("", many()).suppressedBelow("small groups not shown", 5),
                Case.of("alone", alone()),
                tailored,
                Case.of("tailored, answered in part", tearoom),
                Case.of(
                        "tailored, answered by half",
                        tearoom,
                        tearoom.aside(tearoom.rest().subList(0, 1))),
                Case.of(
                        "worded anew",
                        Tailor.of(
                                Tearoom.sketch(),
                                new Change.Reword(
                                        TextId.of("criterion/care.time/question"),
                                        "Is there time at all?",
                                        Tailor.WHY))),
                Case.of(
                        "weighed anew",
                        Tailor.of(
                                Tearoom.sketch(),
                                new Change.WeighPrinciple(PrincipleId.of("trust"), BigDecimal.TEN, Tailor.WHY))),
                Case.of(
                        "a floor removed",
                        Tailor.of(
                                floorRemoved(),
                                new Change.SetFloor(CriterionId.of("care.time"), Optional.empty(), Tailor.WHY))),
                tailored.from("tailored, base not at hand", FrameworkCatalog.empty()),
                tailored.from("tailored, base changed", FrameworkCatalog.of(changed)));
    }

    private static List<String> lines(boolean inWelsh) {
        List<String> lines = new ArrayList<>();
        for (Case each : cases()) {
            lines.add("== " + each.title());
            each.findings(inWelsh).forEach(finding -> {
                lines.add(finding.code() + ": " + finding.text());
                finding.grounds().forEach(ground -> lines.add("  - " + ground));
            });
        }
        return lines;
    }

    @Test
    void everyRuleSpeaks() {
        Set<String> codes = cases().stream()
                .flatMap(each -> each.findings(false).stream())
                .map(Finding::code)
                .collect(Collectors.toSet());

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        FindingRules.standard().stream().map(FindingRule::name).toList());
    }

    @Test
    void inEnglish() {
        Spoken.compare("findings.txt", lines(false));
    }

    @Test
    void inWelsh() {
        Spoken.compare("findings-cy.txt", lines(true));
    }

    @Test
    void onlyTheWordsAreOthersInAnotherLanguage() {
        for (Case each : cases()) {
            assertThat(facts(each.findings(true))).isEqualTo(facts(each.findings(false)));
        }
    }

    /** The findings without their words. */
    private static List<Finding> facts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Finding.builder()
                        .from(finding)
                        .text("")
                        .grounds(Stream.generate(() -> "")
                                .limit(finding.grounds().size())
                                .toList())
                        .build())
                .toList();
    }

    @Test
    void saysOfManyQuestionsOnlyTheFirst() {
        Finding unsure = Case.of("everything", everything()).findings(false).stream()
                .filter(finding -> finding.code().equals("cannot-tell"))
                .filter(finding -> finding.principle().equals(Optional.of(PrincipleId.of("talk"))))
                .findFirst()
                .orElseThrow();

        assertThat(unsure.grounds())
                .contains(
                        "Receiving: “Is there plainly?”, “Is there openly?” and 2 other questions",
                        "Organising: “Is there plainly?”");
    }
}
