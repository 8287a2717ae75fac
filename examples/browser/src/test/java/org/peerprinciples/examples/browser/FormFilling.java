package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Filling in the form of a friendly group, and what comes of it. */
final class FormFilling {

    static final Framework SEVEN = Frameworks.sevenPrinciples();
    static final RaterId KIM = RaterId.of("rater-kim");
    static final String RESPECT = "mutuality.respect";
    static final String LINKED = "mutuality.shared-experience";
    static final String ASKED = "mutuality.not-assumed";
    static final String OWN = "mutuality.own-experience";
    static final String HERE = "section.step:not([hidden]) ";

    static final Arrangement FRIDAY = Arrangement.builder()
            .id(ArrangementId.of("friday"))
            .name("Friday group")
            .kind("A weekly group")
            .purpose("Company for people who care for someone")
            .stage(Stage.SETTING_UP)
            .safeguardingContact("Sam at the desk")
            .build();

    private FormFilling() {}

    static String form() {
        return Form.of(SEVEN, FormSettings.builder().arrangement(FRIDAY).build())
                .html();
    }

    static void toNext(Page page) {
        page.click("#next");
    }

    static void toCheck(Page page) {
        while (page.isVisible("#next")) {
            toNext(page);
        }
    }

    static Locator question(Page page, String id) {
        return page.locator("[data-question='" + id + "']");
    }

    static void choose(Page page, String id, String value) {
        question(page, id).locator("input[value='" + value + "']").check();
    }

    static void fill(Page page, String id, String part, String text) {
        Locator question = question(page, id);
        question.locator("[id$='-" + part + "']").fill(text);
    }

    static void sayWho(Page page) {
        toNext(page);
        page.check("input[name=role][value=network-member]");
        page.fill("#rater", KIM.value());
        page.fill("#date", "2026-10-15");
        page.check("input[name=helped][value=yes]");
        page.fill("#helper", "an interpreter");
        toNext(page);
        toNext(page);
    }

    static void answerRespect(Page page) {
        choose(page, RESPECT, "rated:mostly");
        question(page, RESPECT).locator("summary").click();
        fill(page, RESPECT, "comment", "Most days, \"yes\".\n<b>Not</b> on Mondays.");
        fill(page, RESPECT, "seen", "Newcomers are asked first.");
        fill(page, RESPECT, "title", "Our charter");
        fill(page, RESPECT, "shows", "It hangs in the hall.");
    }

    static void answerLinked(Page page) {
        choose(page, LINKED, "planned");
        question(page, LINKED).locator("select").first().selectOption("consistently");
        fill(page, LINKED, "planned-by", "2027-03-01");
        fill(page, LINKED, "planned-agreed", "the members");
    }

    static void answerOwn(Page page) {
        choose(page, OWN, "not-applicable");
        question(page, OWN).locator("select[id$='-reason']").selectOption(" own");
        fill(page, OWN, "own-reason", "We are all members.");
    }

    static void fillIn(Page page) {
        sayWho(page);
        choose(page, "shared-experience", "yes");
        choose(page, "equal-worth", "cannot-tell");
        toNext(page);
        answerRespect(page);
        answerLinked(page);
        choose(page, ASKED, "not-known");
        answerOwn(page);
        toCheck(page);
    }

    /** The same, with each step begun at its end, and after a change of mind. */
    static void fillInTheOtherWayRound(Page page) {
        sayWho(page);
        choose(page, "equal-worth", "cannot-tell");
        choose(page, "shared-experience", "no");
        choose(page, "shared-experience", "yes");
        choose(page, "intervention", "yes");
        question(page, "intervention").locator(".clear-answer").click();
        toNext(page);
        answerOwn(page);
        choose(page, ASKED, "rated:mostly");
        choose(page, ASKED, "not-known");
        answerLinked(page);
        answerRespect(page);
        toCheck(page);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment read(Path file) {
        return AssessmentJson.using(FrameworkCatalog.standard()).read(text(file));
    }

    static Rating rated(String criterion, Answer answer) {
        return Rating.of(KIM, CriterionId.of(criterion), answer);
    }

    /** What was filled in, built in code. */
    static Assessment expected() {
        Observation seen = Observation.builder()
                .id(EvidenceId.of("rater-kim-seen-c1"))
                .role(RoleId.of("network-member"))
                .what("Newcomers are asked first.")
                .build();
        Document charter = Document.builder()
                .id(EvidenceId.of("rater-kim-read-c1"))
                .title("Our charter")
                .shows("It hangs in the hall.")
                .build();
        Rating respect = Rating.builder()
                .from(rated(RESPECT, Rated.of(LevelId.of("mostly"))))
                .addEvidence(seen.id(), charter.id())
                .comment(Comment.of(CommentId.of("rater-kim-c1"), "Most days, \"yes\".\n<b>Not</b> on Mondays."))
                .build();
        return FrameworkDigests.of(SEVEN)
                .pin(Assessment.builder()
                        .id(AssessmentId.of("friday-2026-10-15-rater-kim"))
                        .framework(SEVEN.ref())
                        .origin(Origin.OWN_PRACTICE)
                        .note("Filled in with help from: an interpreter")
                        .date(LocalDate.of(2026, 10, 15))
                        .arrangement(FRIDAY)
                        .addEvidence(seen, charter)
                        .addRaters(Rater.of(KIM, RoleId.of("network-member")))
                        .addScreen(
                                ScreenAnswer.of(KIM, QuestionId.of("shared-experience"), ScreenReply.YES),
                                ScreenAnswer.of(KIM, QuestionId.of("equal-worth"), ScreenReply.CANNOT_TELL))
                        .addRatings(
                                respect,
                                rated(
                                        LINKED,
                                        Planned.of(
                                                LevelId.of("consistently"), LocalDate.of(2027, 3, 1), "the members")),
                                rated(ASKED, NotKnown.of()),
                                rated(OWN, NotApplicable.of("We are all members.")))
                        .build());
    }

    static Path save(Page page, Path file) {
        Download download = page.waitForDownload(() -> page.click("#save"));
        assertThat(download.suggestedFilename()).isEqualTo("assessment-friday-2026-10-15-rater-kim.json");
        download.saveAs(file);
        return file;
    }
}
