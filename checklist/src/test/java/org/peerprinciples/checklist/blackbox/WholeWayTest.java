package org.peerprinciples.checklist.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/** From the built-in framework to every output, as somebody sees it who has the jars and nothing else. */
class WholeWayTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final List<String> ROLES = List.of("person-supported", "peer-supporter", "manager");
    private static final String WORDS = "what-somebody-said";

    /** An assessment in which everybody gives every criterion a level, and every text holds the given one. */
    private static Assessment assessment(int level, String text) {
        AssessmentBuilder built = Assessment.builder()
                .id(AssessmentId.of("all-the-same"))
                .framework(FRAMEWORK.ref())
                .origin(Origin.FICTIONAL)
                .note(text)
                .date(LocalDate.of(2026, 7, 14))
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("place"))
                        .name(text)
                        .organisation(text)
                        .kind(text)
                        .purpose(text)
                        .stage(Stage.EXISTING)
                        .addExchanges(Exchange.builder()
                                .role(RoleId.of("manager"))
                                .addGives(text)
                                .build())
                        .safeguardingContact(text)
                        .build())
                .addThemes(Theme.builder().id(ThemeId.of("theme")).name(text).build())
                .addEvidence(
                        Voice.builder()
                                .id(EvidenceId.of("voice"))
                                .role(RoleId.of("person-supported"))
                                .words(WORDS)
                                .addThemes(ThemeId.of("theme"))
                                .build(),
                        Observation.builder()
                                .id(EvidenceId.of("seen"))
                                .what(text)
                                .addTensions(
                                        Tension.of(FRAMEWORK.criteria().get(0).id(), text))
                                .build());
        int comments = 0;
        for (String role : ROLES) {
            RaterId rater = RaterId.of("rater-" + role);
            built.addRaters(Rater.of(rater, RoleId.of(role)));
            for (ScreenQuestion question : FRAMEWORK.screen().questions()) {
                built.addScreen(ScreenAnswer.of(
                        rater,
                        question.id(),
                        question.kind() == ScreenQuestion.Kind.AIM ? ScreenReply.YES : ScreenReply.NO));
            }
            for (Criterion criterion : FRAMEWORK.criteria()) {
                built.addRatings(Rating.builder()
                        .rater(rater)
                        .criterion(criterion.id())
                        .answer(Rated.of(FRAMEWORK.scale().levels().get(level).id()))
                        .comment(Comment.of(CommentId.of("c-" + ++comments), WORDS))
                        .build());
            }
        }
        return built.build();
    }

    private static List<String> outputs(Evaluation evaluation) {
        Report whole = Report.of(FRAMEWORK, evaluation);
        Report brief = Report.brief(FRAMEWORK, evaluation);
        return List.of(
                new String(Evaluation.json().write(evaluation), StandardCharsets.UTF_8),
                ReportExporters.text().export(brief),
                ReportExporters.text().export(whole),
                ReportExporters.markdown().export(brief),
                ReportExporters.markdown().export(whole));
    }

    private static List<String> outputs(Assessment assessment) {
        return outputs(Checklist.of(FRAMEWORK).evaluate(assessment));
    }

    @Test
    void whoeverIsAtTheTopThroughoutIsEffective() {
        Evaluation evaluation = Checklist.of(FRAMEWORK).evaluate(assessment(3, "The shed"));

        assertThat(evaluation.standing().orElseThrow().standing().code()).isEqualTo("effective");
        assertThat(outputs(evaluation).get(1)).contains("As a whole: effective.");
    }

    @Test
    void whoeverIsAtTheBottomThroughoutIsToImprove() {
        Evaluation evaluation = Checklist.of(FRAMEWORK).evaluate(assessment(0, "The shed"));

        assertThat(evaluation.standing().orElseThrow().standing().code()).isEqualTo("to-improve");
    }

    @Test
    void anEvaluationIsReadBackEqualAndReportedTheSame() {
        Evaluation evaluation = Checklist.of(FRAMEWORK).evaluate(assessment(1, "The shed"));

        Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));

        assertThat(read).isEqualTo(evaluation);
        assertThat(outputs(read)).isEqualTo(outputs(evaluation));
    }

    @Test
    void noOutputRepeatsWhatPeopleSaid() {
        assertThat(outputs(assessment(1, "The shed"))).noneMatch(output -> output.contains(WORDS));
    }

    @Test
    void hostileTextsArePrintedHarmlessly() {
        String hostile =
                "<img src=x onerror=alert(1)>| \u001b[2J\u009b2J\u202E# - 1. [x](javascript:alert(1))\n\n# \u2028* "
                        + "👩🏽 שלום " + "x".repeat(10_000);

        List<String> outputs = outputs(assessment(1, hostile));

        assertThat(outputs.subList(1, 5))
                .allSatisfy(output ->
                        assertThat(output.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\u202A-\\u202E]"));
        assertThat(outputs.subList(3, 5)).allSatisfy(output -> {
            assertThat(output).doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*<");
            assertThat(output.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        });
        assertThat(outputs.subList(1, 3))
                .allSatisfy(output -> assertThat(output.lines()
                                .filter(line -> !line.contains("xxx"))
                                // Not seen: they set names apart from the sentences round them.
                                .map(line -> line.replaceAll("[\u2068\u2069]", "")))
                        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                                .isLessThanOrEqualTo(80)));
    }

    @Test
    void manyThreadsGetTheSameBytes() throws Exception {
        Checklist checklist = Checklist.of(FRAMEWORK);
        Evaluation shared = checklist.evaluate(assessment(1, "The shed"));
        List<String> expected = outputs(assessment(1, "The shed"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> tasks = Stream.<Callable<List<String>>>iterate(
                            () -> outputs(shared), task -> () -> outputs(checklist.evaluate(assessment(1, "The shed"))))
                    .limit(16)
                    .toList();
            for (Future<List<String>> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSurroundingsDoNotMatter() {
        List<String> expected = outputs(assessment(1, "The shed"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(outputs(assessment(1, "The shed"))).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
