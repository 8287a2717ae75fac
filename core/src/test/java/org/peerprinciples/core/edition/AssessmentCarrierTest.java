package org.peerprinciples.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.EvidenceLinks;
import org.peerprinciples.core.assessment.EvidenceLinksBuilder;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;

class AssessmentCarrierTest {

    private static final String JSON = GoodNeighbours.frameworkJson();
    private static final Framework OLDER = GoodNeighbours.framework();
    private static final Assessment OLD = GoodNeighbours.assessment();
    private static final CriterionId NIGHTS = CriterionId.of("quiet.nights");

    /** The framework after a replacement, as edition 2.0.0. */
    private static Framework edition(String before, String after) {
        assertThat(JSON).contains(before);
        return edition(JSON.replace(before, after));
    }

    private static Framework edition(String json) {
        return FrameworkJson.standard()
                .read(json.replace("\"edition\": \"1.1.0\"", "\"edition\": \"2.0.0\"")
                        .replace("\"edition\": \"1.0.0\"}", "\"edition\": \"1.1.0\"}"));
    }

    private static CarriedAssessment carry(Framework newer) {
        CarriedAssessment carried = AssessmentCarrier.between(OLDER, newer).carry(OLD);
        assertThat(AssessmentJson.using(FrameworkCatalog.of(OLDER, newer)).problems(carried.assessment()))
                .isEmpty();
        return carried;
    }

    private static List<String> decisions(CarriedAssessment carried) {
        return carried.decisions().stream()
                .map(d -> d.about() + " " + d.reason().code() + " " + d.raters() + " " + d.evidence())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Are the nights quiet?`|`Are the nights calm?`|criterion quiet.nights reworded [n2] [e7]",
                "`Weekdays are quiet.`|`Weekends are quiet.`|criterion quiet.nights reworded [n2] [e7]",
                "`\"id\": \"quiet.nights\"`|`\"id\": \"quiet.sleep\"`|criterion quiet.nights removed [n2] [e7]",
                "`\"value\": 2.5`|`\"value\": 3`|criterion welcome.first-week scale-changed [n1] []",
                "`\"always\"`|`\"each-day\"`|criterion welcome.first-week level-gone [n1] []",
                "`\"roles\": [\"newcomer\", \"neighbour\"],\n          \"notApplicable\"`|`\"roles\": [\"neighbour\"],\n          \"notApplicable\"`|criterion welcome.first-week role-cannot-tell [n1] []",
                "`\"notApplicable\": \"Nobody moved in this year.\",`|``|criterion welcome.first-week not-applicable-changed [n2] []",
                "`Nobody moved in this year.`|`Nobody lives here.`|criterion welcome.first-week not-applicable-changed [n2] []",
                "`Does help go both ways?`|`Does help go all ways?`|screen question both-ways reworded [n1] []",
                "`\"kind\": \"exclusion\"`|`\"kind\": \"aim\"`|screen question paid-service reworded [n2] []",
                "`\"id\": \"paid-service\"`|`\"id\": \"service\"`|screen question paid-service removed [n2] []",
                "`Nobody stays a stranger.`|`No stranger stays one.`|principle welcome reworded [] [e8]",
                "`\"welcome`|`\"greeting`|principle welcome removed [] [e8]",
                "`Looks after the hall.`|`Has the keys.`|role warden role-changed [n2] [e2, e8]"
            })
    void whatDoesNotMoveIsListedWithItsReason(String before, String after, String decision) {
        CarriedAssessment carried = carry(edition(before, after == null ? "" : after));

        assertThat(decisions(carried)).contains(decision);
    }

    @Test
    void whatCountsForTheScoreAloneIsNoReasonToAskAgain() {
        CarriedAssessment carried = carry(edition(JSON.replace("\"weight\": 0.5", "\"weight\": 2")
                .replace("\"effectiveFrom\": 80", "\"effectiveFrom\": 60")
                .replace("\"floor\": \"at-times\"", "\"floor\": \"always\"")));

        assertThat(carried.decisions()).isEmpty();
        assertThat(carried.assessment().ratings()).isEqualTo(OLD.ratings());
        assertThat(carried.assessment().setAside()).isEmpty();
    }

    @Test
    void aRoleThatCouldNotTellAndNowCanMakesTheAnswerCountSoAPersonDecides() {
        Framework older = edition("\"roles\": [\"newcomer\", \"neighbour\", \"warden\"]", "\"roles\": [\"newcomer\"]");
        Framework newer =
                Framework.builder().from(OLDER).id(FrameworkId.of("other")).build();
        Assessment old = Assessment.builder().from(OLD).framework(older.ref()).build();

        assertThat(decisions(AssessmentCarrier.between(older, newer).carry(old)))
                .containsExactly("criterion trust.tools role-can-tell-now [n2] []");
    }

    @Test
    void linksFollowARenamedCriterion() {
        CarriedAssessment carried = carry(
                edition("\"id\": \"quiet.nights\",", "\"id\": \"quiet.sleep\", \"replaces\": [\"quiet.nights\"],"));

        assertThat(carried.moved())
                .filteredOn(MovedCriterion::isRenamed)
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.after()).isEqualTo(CriterionId.of("quiet.sleep"));
                    assertThat(moved.answers()).isEqualTo(1);
                });
        assertThat(carried.decisions()).isEmpty();
        assertThat(((Pledge) carried.assessment().evidence().get(6)).criterion())
                .contains(CriterionId.of("quiet.sleep"));
    }

    @Test
    void whoeverHeldARoleThatIsGoneIsKeptAside() {
        Framework without = edition(JSON.replace(
                        ",\n    {\"id\": \"warden\", \"name\": \"Warden\", \"meaning\": \"Looks after the hall.\", \"sides\": [\"giving\"]}",
                        "")
                .replace(", \"warden\"]", "]"));
        CarriedAssessment carried = carry(without);

        assertThat(carried.assessment().raters())
                .containsExactly(
                        Rater.of(RaterId.of("n1"), RoleId.of("newcomer")),
                        Rater.of(RaterId.of("n2"), RoleId.of("neighbour")));
        assertThat(carried.assessment().setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.raters()).extracting(Rater::id).containsExactly(RaterId.of("n2"));
            assertThat(aside.evidence()).extracting(piece -> piece.id().value()).containsExactly("e8");
            assertThat(aside.links())
                    .extracting(links -> links.evidence().value())
                    .containsExactly("e2");
            assertThat(aside.exchanges()).extracting(Exchange::role).containsExactly(RoleId.of("warden"));
            assertThat(aside.answers()).isZero();
        });
        assertThat(decisions(carried)).containsExactly("role warden role-gone [n2] [e2, e8]");
    }

    @Test
    void newCriteriaAreListed() {
        CarriedAssessment carried = carry(edition("\"id\": \"quiet.nights\"", "\"id\": \"quiet.sleep\""));

        assertThat(carried.unanswered()).containsExactly(CriterionId.of("quiet.sleep"));
    }

    @Test
    void whatComesBackTakesThePlaceOfWhatWouldMoveThere() {
        Framework other =
                Framework.builder().from(OLDER).id(FrameworkId.of("other")).build();
        Rating rating = Rating.of(RaterId.of("n2"), NIGHTS, Rated.of(LevelId.of("never")));
        ScreenAnswer answer = ScreenAnswer.of(RaterId.of("n2"), QuestionId.of("paid-service"), ScreenReply.YES);
        Exchange exchange =
                Exchange.builder().role(RoleId.of("warden")).addGains("thanks").build();
        Assessment old = Assessment.builder()
                .from(OLD)
                .addSetAside(SetAside.builder()
                        .framework(other.ref())
                        .addRatings(rating)
                        .addScreen(answer)
                        .addExchanges(exchange)
                        .addLinks(
                                links("e7").principle(PrincipleId.of("trust")).build(),
                                links("e2").role(RoleId.of("newcomer")).build())
                        .build())
                .build();

        CarriedAssessment carried = AssessmentCarrier.between(OLDER, other).carry(old);

        assertThat(decisions(carried))
                .containsExactlyInAnyOrder(
                        "screen question paid-service given-already [n2] []",
                        "criterion quiet.nights given-already [n2] [e7]",
                        "role warden given-already [] [e2]");
        Assessment now = carried.assessment();
        assertThat(now.ratings()).contains(rating).hasSameSizeAs(OLD.ratings());
        assertThat(now.screen()).contains(answer);
        assertThat(now.arrangement().exchanges()).contains(exchange);
        assertThat(((Pledge) now.evidence().get(6)).principle()).contains(PrincipleId.of("trust"));
        assertThat(((Observation) now.evidence().get(1)).role()).contains(RoleId.of("newcomer"));
        assertThat(now.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.framework()).isEqualTo(OLDER.ref());
            assertThat(aside.answers()).isEqualTo(2);
            assertThat(aside.exchanges()).hasSize(1);
            assertThat(aside.links()).hasSize(2);
        });
        assertThat(AssessmentJson.using(FrameworkCatalog.of(OLDER, other)).problems(now))
                .isEmpty();
    }

    @Test
    void whatIsSetAsideFromOthersStaysThere() {
        SetAside elsewhere = SetAside.builder()
                .framework(FrameworkRef.of(FrameworkId.of("elsewhere"), OLDER.edition()))
                .addRatings(Rating.of(RaterId.of("n1"), CriterionId.of("a.b"), NotKnown.of()))
                .build();
        Assessment old = Assessment.builder().from(OLD).addSetAside(elsewhere).build();
        Framework newer = edition("Are the nights quiet?", "Are the nights calm?");

        assertThat(AssessmentCarrier.between(OLDER, newer)
                        .carry(old)
                        .assessment()
                        .setAside())
                .hasSize(2)
                .contains(elsewhere);
    }

    @Test
    void whatCannotComeBackIsRefusedRatherThanLost() {
        Framework newer = edition(
                "{\"id\": \"warden\"",
                "{\"id\": \"keeper\", \"name\": \"K\", \"meaning\": \"M\", \"sides\": [\"giving\"]},\n    {\"id\": \"warden\"");
        SetAside aside = SetAside.builder()
                .framework(OLDER.ref())
                .addRatings(Rating.of(RaterId.of("k1"), NIGHTS, NotKnown.of()))
                .build();
        Assessment rater = Assessment.builder()
                .from(OLD)
                .framework(newer.ref())
                .addRaters(Rater.of(RaterId.of("k1"), RoleId.of("keeper")))
                .addSetAside(aside)
                .build();
        Assessment pledge = Assessment.builder()
                .from(OLD)
                .framework(newer.ref())
                .addEvidence(Pledge.builder()
                        .id(EvidenceId.of("e9"))
                        .role(RoleId.of("keeper"))
                        .what("W")
                        .status(PledgeStatus.MADE)
                        .build())
                .addSetAside(SetAside.builder()
                        .framework(OLDER.ref())
                        .addLinks(links("e9").criterion(NIGHTS).build())
                        .build())
                .build();
        AssessmentCarrier back = AssessmentCarrier.along(List.of(newer, OLDER));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> back.carry(rater))
                .withMessage("rater k1 must hold a role of good-neighbours 1.1.0 for answers to come back, but holds"
                        + " none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> back.carry(pledge))
                .withMessageStartingWith("evidence e9 must be of a role of good-neighbours 1.1.0");
    }

    @Test
    void anAssessmentOfAnotherEditionOrWithProblemsIsRefused() {
        Framework newer = edition("Are the nights quiet?", "Are the nights calm?");
        AssessmentCarrier carrier = AssessmentCarrier.between(OLDER, newer);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> carrier.carry(
                        Assessment.builder().from(OLD).framework(newer.ref()).build()))
                .withMessage("assessment lime-street-2026 must answer good-neighbours 1.1.0, but answers"
                        + " good-neighbours 2.0.0");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> carrier.carry(Assessment.builder()
                        .from(OLD)
                        .addRatings(Rating.of(RaterId.of("n9"), NIGHTS, NotKnown.of()))
                        .build()));
    }

    @Test
    void theWayIsFoundByWhatEditionsReplaceInEitherDirection() {
        Framework renamed =
                edition("\"id\": \"quiet.nights\",", "\"id\": \"quiet.sleep\", \"replaces\": [\"quiet.nights\"],");
        Framework again = FrameworkJson.standard()
                .read(new String(FrameworkJson.write(renamed), StandardCharsets.UTF_8)
                        .replace("\"quiet.sleep\"", "\"quiet.rest\"")
                        .replace("\"quiet.nights\"", "\"quiet.sleep\"")
                        .replace("\"edition\": \"2.0.0\"", "\"edition\": \"3.0.0\"")
                        .replaceFirst("\"edition\": \"1.1.0\"", "\"edition\": \"2.0.0\""));
        FrameworkCatalog catalog = FrameworkCatalog.of(OLDER, renamed, again);

        Assessment there = AssessmentCarrier.between(OLDER.ref(), again.ref(), catalog)
                .carry(OLD)
                .assessment();
        Assessment back = AssessmentCarrier.between(again.ref(), OLDER.ref(), catalog)
                .carry(there)
                .assessment();

        assertThat(there.ratings()).extracting(Rating::criterion).contains(CriterionId.of("quiet.rest"));
        assertThat(there.setAside()).isEmpty();
        assertThat(back).isEqualTo(OLD);
        assertThat(AssessmentCarrier.between(OLDER, again).carry(OLD).decisions())
                .isNotEmpty();
    }

    @Test
    void frameworksThatAreNotKnownOrAreTheSameAreRefused() {
        FrameworkCatalog catalog = GoodNeighbours.catalog();
        FrameworkRef unknown = FrameworkRef.of(FrameworkId.of("unknown"), OLDER.edition());
        Framework other =
                Framework.builder().from(OLDER).id(FrameworkId.of("other")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentCarrier.between(OLDER.ref(), unknown, catalog))
                .withMessage("framework must be one of [good-neighbours 1.1.0], but was unknown 1.1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentCarrier.between(OLDER, OLDER));
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentCarrier.along(List.of(OLDER)));
        assertThat(AssessmentCarrier.between(OLDER.ref(), other.ref(), catalog.with(other))
                        .carry(OLD)
                        .decisions())
                .isEmpty();
    }

    @Test
    void everyReasonIsInWords() {
        assertThat(Decision.Reason.values())
                .allSatisfy(reason -> assertThat(reason.words()).isNotBlank());
    }

    private static EvidenceLinksBuilder links(String evidence) {
        return EvidenceLinks.builder().evidence(EvidenceId.of(evidence));
    }

    @Test
    void tellsWhatBecameOfACriterionWhetherAnybodyAnsweredItOrNot() {
        AssessmentCarrier same = AssessmentCarrier.between(OLDER, edition("\"weight\": 2", "\"weight\": 3"));
        assertThat(same.findSame(NIGHTS)).contains(NIGHTS);
        assertThat(same.findSuccessor(NIGHTS)).contains(NIGHTS);
        assertThat(same.keepsScale()).isTrue();
        AssessmentCarrier reworded =
                AssessmentCarrier.between(OLDER, edition("Are the nights quiet?", "Are nights calm?"));
        assertThat(reworded.findSame(NIGHTS)).isEmpty();
        assertThat(reworded.findSuccessor(NIGHTS)).contains(NIGHTS);
        AssessmentCarrier gone =
                AssessmentCarrier.between(OLDER, edition("\"id\": \"quiet.nights\"", "\"id\": \"quiet.sleep\""));
        assertThat(gone.findSuccessor(NIGHTS)).isEmpty();
        AssessmentCarrier scaled = AssessmentCarrier.between(OLDER, edition("\"value\": 2.5", "\"value\": 3"));
        assertThat(scaled.keepsScale()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> same.findSame(CriterionId.of("quiet.mornings")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> same.findSuccessor(CriterionId.of("quiet.mornings")));
    }
}
