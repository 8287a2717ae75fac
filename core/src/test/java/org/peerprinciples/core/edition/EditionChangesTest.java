package org.peerprinciples.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;

class EditionChangesTest {

    private static final String JSON = GoodNeighbours.frameworkJson();
    private static final Framework OLDER = FrameworkJson.standard().read(JSON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Keys stay at home.`|`Keys stay in.`|MAJOR|criterion trust.keys: descriptors/never reworded from Keys stay at home. to Keys stay in.",
                "`\"good\": \"Windows`|`\"good\": \"All windows`|MAJOR|criterion quiet.nights: good reworded from Windows may stay open. to All windows may stay open.",
                "`\"weight\": 0.5`|`\"weight\": 0.75`|MAJOR|criterion trust.tools: weight reweighted from 0.5 to 0.75",
                "`\"weight\": 2,`|`\"weight\": 3,`|MAJOR|principle trust: weight reweighted from 2 to 3",
                "`\"effectiveFrom\": 80`|`\"effectiveFrom\": 70`|MAJOR|principle trust: effectiveFrom altered from 80 to 70",
                "`\"floor\": \"at-times\"`|`\"floor\": \"always\"`|MAJOR|criterion trust.keys: critical altered from at-times to always",
                "`\"reason\": \"Nothing`|`\"reason\": \"Surely nothing`|MINOR|criterion trust.keys: critical/reason reworded from Nothing else makes up for it. to Surely nothing else makes up for it.",
                "`\"notApplicable\": \"Nobody moved in this year.\",`|``|MAJOR|criterion welcome.first-week: notApplicable removed",
                "`\"roles\": [\"neighbour\", \"warden\"]`|`\"roles\": [\"neighbour\"]`|MAJOR|criterion trust.keys: roles altered from neighbour, warden to neighbour",
                "`\"roles\": [\"neighbour\", \"warden\"]`|`\"roles\": [\"warden\", \"neighbour\"]`|MINOR|criterion trust.keys: roles moved from neighbour, warden to warden, neighbour",
                "`\"value\": 2.5`|`\"value\": 2`|MAJOR|level always: value altered from 2.5 to 2",
                "`How often is it`|`How much is it`|MAJOR|scale: question reworded from How often is it like this? to How much is it like this?",
                "`\"required\": true},\n    {\"id\": \"giving\"`|`\"required\": false},\n    {\"id\": \"giving\"`|MAJOR|side receiving: required altered from true to false",
                "`\"sides\": [\"receiving\", \"giving\"]`|`\"sides\": [\"giving\"]`|MAJOR|role neighbour: sides altered from receiving, giving to giving",
                "`\"kind\": \"exclusion\"`|`\"kind\": \"aim\"`|MAJOR|screen question paid-service: kind altered from exclusion to aim",
                "`Judge what`|`Look at what`|MAJOR|screen: introduction reworded from Judge what people do. to Look at what people do.",
                "`Somebody knocks.`|`Someone knocks.`|MAJOR|idea welcome.d1: text reworded from Somebody knocks. to Someone knocks.",
                "`\"couldShow\": [\"The`|`\"couldShow\": [\"Any list\", \"The`|MINOR|criterion welcome.first-week: couldShow/1 reworded from The list of calls to Any list",
                "`\"effort\": 2`|`\"effort\": 3`|MINOR|criterion welcome.first-week: steps/at-times/effort altered from 2 to 3",
                "`, \"owner\": \"neighbour\"`|``|MINOR|criterion welcome.first-week: steps/never/owner altered from neighbour to none",
                "`\"covers\": [\"welcome.d1\"],`|``|MINOR|criterion welcome.first-week: covers altered from welcome.d1 to none",
                "`One pot, whoever`|`A pot, whoever`|MINOR|example soup-night: description reworded from One pot, whoever comes. to A pot, whoever comes.",
                "`, \"date\": \"2025-06-01\"`|``|MINOR|source notice-board: date altered from 2025-06-01 to none",
                "`\"language\": \"en-GB\"`|`\"language\": \"en\"`|MINOR|framework: language altered from en-GB to en",
                "`\"madeBy\": \"A street\"`|`\"madeBy\": \"Two streets\"`|MINOR|framework: madeBy altered from A street to Two streets",
                "`{\"about\": \"weights\"`|`{\"about\": \"weighing\"`|MINOR|judgement weighing added"
            })
    void aChangeIsNamedAndAsksForItsPartOfTheNumber(String before, String after, EditionStep step, String named) {
        assertThat(JSON).contains(before);
        EditionChanges changes = changes(JSON.replace(before, after == null ? "" : after));

        assertThat(changes.changes().get(0)).hasToString(named);
        assertThat(changes.step()).contains(step);
        assertThat(changes.leastEdition())
                .isEqualTo(step == EditionStep.MAJOR ? new Edition(2, 0, 0) : new Edition(1, 2, 0));
    }

    @Test
    void equalEditionsDoNotDiffer() {
        EditionChanges changes = EditionChanges.between(OLDER, OLDER);

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.step()).isEmpty();
        assertThat(changes.leastEdition()).isEqualTo(OLDER.edition());
        assertThat(changes.check()).isSameAs(changes);
    }

    @Test
    void aRenamedCriterionIsComparedWithWhatItWas() {
        EditionChanges changes = changes(JSON.replace(
                "\"id\": \"quiet.nights\",", "\"id\": \"quiet.sleep\", \"replaces\": [\"quiet.nights\"],"));

        assertThat(changes.changes())
                .extracting(EditionChange::toString)
                .containsExactly("criterion quiet.sleep: id renamed from quiet.nights to quiet.sleep");
    }

    @Test
    void aCriterionThatClaimsTwoIsNeither() {
        String both = JSON.replace(
                        "\"id\": \"quiet.nights\",",
                        "\"id\": \"quiet.sleep\", \"replaces\": [\"quiet.nights\", \"trust.tools\"],")
                .replace("\"id\": \"trust.tools\"", "\"id\": \"trust.ladder\"");

        assertThat(changes(both).changes())
                .filteredOn(change -> change.field().isEmpty())
                .extracting(EditionChange::toString)
                .containsExactlyInAnyOrder(
                        "criterion trust.ladder added",
                        "criterion quiet.sleep added",
                        "criterion trust.tools removed",
                        "criterion quiet.nights removed");
    }

    @Test
    void aDeclaredCorrectionAsksForAPatchOnlyFromTheEditionThatItReplaces() {
        String corrected = JSON.replace("Are tools lent?", "Are tools ever lent?")
                .replace(
                        "\"replaces\": {\"id\": \"good-neighbours\", \"edition\": \"1.0.0\"},",
                        "\"replaces\": {\"id\": \"good-neighbours\", \"edition\": \"1.1.0\"},"
                                + " \"corrections\": [\"criterion/trust.tools/question\"],")
                .replace("\"edition\": \"1.1.0\",\n  \"rep", "\"edition\": \"1.1.1\",\n  \"rep");
        Framework newer = FrameworkJson.standard().read(corrected);
        Framework older =
                Framework.builder().from(OLDER).edition(new Edition(1, 0, 9)).build();

        EditionChanges next = EditionChanges.between(OLDER, newer);
        assertThat(next.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(EditionChange.Kind.CORRECTED);
            assertThat(change.rule()).isEqualTo(EditionRule.DECLARED_CORRECTION);
            assertThat(change.text()).hasToString("Optional[criterion/trust.tools/question]");
        });
        assertThat(next.isUnderstated()).isFalse();
        assertThat(EditionChanges.between(older, newer).step()).contains(EditionStep.MAJOR);
    }

    @Test
    void anotherFrameworkHasItsOwnNumbers() {
        Framework other = Framework.builder()
                .from(OLDER)
                .id(FrameworkId.of("other"))
                .edition(new Edition(0, 0, 0))
                .build();
        EditionChanges changes = EditionChanges.between(OLDER, other);

        assertThat(changes.changes())
                .extracting(EditionChange::toString)
                .containsExactly("framework: id renamed from good-neighbours to other");
        assertThat(changes.check().leastEdition()).isEqualTo(new Edition(0, 0, 0));
    }

    @Test
    void aFrameworkThatHasNothingToDoWithTheOtherIsRefused() {
        Framework stranger = Framework.builder()
                .from(OLDER)
                .id(FrameworkId.of("other"))
                .replaces(Optional.empty())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionChanges.between(OLDER, stranger))
                .withMessage("newer must be an edition of good-neighbours, replace one or be tailored from one,"
                        + " but was other 1.1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> EditionChanges.between(tailored("1.0.0"), OLDER));
        assertThat(EditionChanges.between(OLDER, tailored("1.0.0")).isUnderstated())
                .isFalse();
    }

    @Test
    void howAnEditionWasTailoredIsNoChangeButForTheSameNumber() {
        Framework first = tailored("1.0.0");
        Framework otherwise = Framework.builder()
                .from(first)
                .tailorings(List.of(Tailoring.builder()
                        .from(first.tailorings().get(0))
                        .madeWith("Somebody else")
                        .build()))
                .build();

        EditionChanges next = EditionChanges.between(first, tailored("1.0.1"));
        assertThat(next.changes()).isEmpty();
        assertThat(next.check()).isSameAs(next);
        assertThat(EditionChanges.between(first, tailored("1.0.0", "Calm.")).changes())
                .extracting(EditionChange::step)
                .contains(EditionStep.MAJOR);
        assertThat(EditionChanges.between(first, otherwise).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.rule()).isEqualTo(EditionRule.ITS_OWN_RECORD);
                    assertThat(change).hasToString("tailoring ours 1.0.0: content altered");
                });
    }

    private static Framework tailored(String edition) {
        return tailored(edition, "People sleep well.");
    }

    private static Framework tailored(String edition, String meaning) {
        Tailoring tailoring = Tailoring.builder()
                .id(FrameworkId.of("ours"))
                .edition(Edition.parse(edition))
                .base(OLDER.ref())
                .name("Ours")
                .madeBy("The street meeting")
                .madeWith("Three newcomers")
                .addChanges(new Change.Reword(TextId.of("principle/quiet/meaning"), meaning, "We said so."))
                .build();
        return TailoredFramework.of(OLDER, tailoring).framework();
    }

    @Test
    void saysWhatItComparesAndWhatThatAsksFor() {
        assertThat(EditionChanges.between(OLDER, OLDER))
                .hasToString("EditionChanges[good-neighbours 1.1.0 to good-neighbours 1.1.0: 0 changes]");
        assertThat(changes(JSON.replace("\"value\": 2.5", "\"value\": 2")))
                .hasToString("EditionChanges[good-neighbours 1.1.0 to good-neighbours 1.1.0: 1 change, major]");
    }

    @Test
    void theSameNumberForOtherContentIsRefused() {
        EditionChanges changes = changes(JSON.replace("Are the nights quiet?", "Are the nights calm?"));

        assertThat(changes.isUnderstated()).isTrue();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(changes::check)
                .withMessageContaining("/edition: edition-understates: found 'good-neighbours 1.1.0' after"
                        + " 'good-neighbours 1.1.0', allowed is 2.0.0 or later, because of criterion quiet.nights:"
                        + " question reworded");
    }

    @Test
    void theSameNumberForAnotherRecordIsAChangeAndAnotherNumberIsNot() {
        String record = JSON.replace("\"edition\": \"1.0.0\"}", "\"edition\": \"1.0.5\"}");

        assertThat(changes(record).step()).contains(EditionStep.PATCH);
        assertThat(changes(record.replace("\"edition\": \"1.1.0\"", "\"edition\": \"1.1.1\""))
                        .changes())
                .isEmpty();
    }

    @Test
    void anEarlierNumberIsRefused() {
        EditionChanges changes = changes(JSON.replace("\"edition\": \"1.1.0\"", "\"edition\": \"1.0.9\""));

        assertThat(changes.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.allowed()).isEqualTo("1.1.0 or later, because it follows that edition"));
    }

    @Test
    void manyReasonsAreCut() {
        String reworded = JSON.replace("\"text\": \"", "\"text\": \"Really: ");

        assertThat(changes(reworded).problems().get(0).allowed()).endsWith("; and 1 more");
    }

    @Test
    void aPartThatCanGrowNoMoreLeavesItToTheNext() {
        assertThat(EditionStep.PATCH.after(Edition.parse("1.2.3"))).hasToString("1.2.4");
        assertThat(EditionStep.MINOR.after(Edition.parse("1.2.3"))).hasToString("1.3.0");
        assertThat(EditionStep.MAJOR.after(Edition.parse("1.2.3"))).hasToString("2.0.0");
        assertThat(EditionStep.PATCH.after(Edition.parse("1.2.999999"))).hasToString("1.3.0");
        assertThat(EditionStep.PATCH.after(Edition.parse("1.999999.999999"))).hasToString("2.0.0");
        assertThat(EditionStep.MINOR.after(Edition.parse("1.999999.0"))).hasToString("2.0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> EditionStep.MAJOR.after(Edition.parse("999999.0.0")));
    }

    @Test
    void whatIsComparedIsNamed() {
        EditionChanges changes = EditionChanges.between(OLDER, OLDER);

        assertThat(List.of(changes.older(), changes.newer())).containsExactly(OLDER.ref(), OLDER.ref());
        assertThat(EditionRule.values())
                .allSatisfy(rule -> assertThat(rule.reason()).isNotBlank());
        assertThat(EditionStep.MAJOR.code()).isEqualTo("major");
    }

    private static EditionChanges changes(String newer) {
        return EditionChanges.between(OLDER, FrameworkJson.standard().read(newer));
    }
}
