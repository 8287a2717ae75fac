package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class CatalogTest {

    private static final Framework OLD = edition("1.9.0");
    private static final Framework NEW = edition("1.10.0");
    private static final FrameworkId ID = OLD.id();

    @Test
    void theStandardCatalogHoldsTheBuiltInFrameworks() {
        assertThat(FrameworkCatalog.standard().frameworks()).contains(Frameworks.sevenPrinciples());
        assertThat(FrameworkCatalog.standard().refs())
                .extracting(Object::toString)
                .contains("seven-principles 1.0.0");
    }

    @Test
    void theStandardCatalogKnowsItsFrameworksByTheirOwnNames() {
        assertThat(FrameworkCatalog.standard().frameworks())
                .extracting(Framework::ref)
                .isEqualTo(FrameworkCatalog.standard().refs());
    }

    @Test
    void theBuiltInFrameworksGetOnWithEachOther() {
        List<Framework> builtIn = FrameworkCatalog.standard().frameworks();

        assertThat(FrameworkCatalog.of(builtIn).frameworks()).isEqualTo(builtIn);
    }

    @Test
    void anEditionAddedToTheBuiltInOnesIsComparedWithThem() {
        Framework builtIn = Frameworks.sevenPrinciples();
        Framework understated = Framework.builder()
                .from(builtIn)
                .edition(Edition.parse("1.0.1"))
                .scale(RatingScale.builder()
                        .from(builtIn.scale())
                        .question("How far, all in all?")
                        .build())
                .build();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> FrameworkCatalog.standard().with(understated))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::found)
                        .containsExactly("'seven-principles 1.0.1' after 'seven-principles 1.0.0'"));
    }

    @Test
    void theEmptyCatalogHoldsNothing() {
        assertThat(FrameworkCatalog.empty().frameworks()).isEmpty();
        assertThat(FrameworkCatalog.empty().findNewest(ID)).isEmpty();
    }

    @Test
    void holdsSeveralEditionsSideBySide() {
        FrameworkCatalog catalog = FrameworkCatalog.of(NEW, OLD);

        assertThat(catalog.get(OLD.ref())).isEqualTo(OLD);
        assertThat(catalog.get(NEW.ref())).isEqualTo(NEW);
        assertThat(catalog.frameworks()).containsExactly(NEW, OLD);
    }

    @Test
    void theNewestEditionIsTheOneWithTheHighestNumbersNotTheLastLetters() {
        assertThat(FrameworkCatalog.of(NEW, OLD).findNewest(ID)).contains(NEW);
        assertThat(FrameworkCatalog.of(OLD, NEW).findNewest(FrameworkId.of("other")))
                .isEmpty();
    }

    @Test
    void aDigestInAReferenceIsNotLookedAt() {
        FrameworkRef pinned =
                FrameworkRef.of(ID, OLD.edition(), FrameworkDigests.of(NEW).framework());

        assertThat(FrameworkCatalog.of(OLD).find(pinned)).contains(OLD);
        assertThat(FrameworkCatalog.of(OLD).contains(pinned)).isTrue();
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        FrameworkCatalog catalog = FrameworkCatalog.of(OLD);

        assertThat(catalog.find(NEW.ref())).isEmpty();
        assertThat(catalog.contains(NEW.ref())).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> catalog.get(NEW.ref()))
                .withMessage("the catalog has no good-neighbours 1.10.0, only [good-neighbours 1.9.0]");
    }

    @Test
    void anEditionCannotBeHeldTwice() {
        FrameworkCatalog catalog = FrameworkCatalog.of(OLD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.with(edition("1.9.0")))
                .withMessage("a catalog must hold each edition once, but was given good-neighbours 1.9.0 twice");
        assertThatIllegalArgumentException().isThrownBy(() -> FrameworkCatalog.of(List.of(OLD, OLD)));
    }

    @Test
    void addingAFrameworkLeavesTheCatalogAsItWas() {
        FrameworkCatalog catalog = FrameworkCatalog.of(OLD);

        FrameworkCatalog more = catalog.with(NEW);

        assertThat(more.refs()).containsExactly(OLD.ref(), NEW.ref());
        assertThat(catalog.refs()).containsExactly(OLD.ref());
    }

    @Test
    void anEditionThatUnderstatesWhatChangedIsRefusedWithTheReason() {
        Framework understated = reworded("1.9.1").replaces(OLD.ref()).build();
        FrameworkCatalog catalog = FrameworkCatalog.of(OLD);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> catalog.with(understated))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.EDITION_UNDERSTATES);
                    assertThat(problem.place().pointer()).isEqualTo("/edition");
                    assertThat(problem.found()).isEqualTo("'good-neighbours 1.9.1' after 'good-neighbours 1.9.0'");
                    assertThat(problem.allowed()).startsWith("2.0.0 or later, because of scale: question reworded");
                }));
        assertThat(catalog.with(Framework.builder()
                                .from(understated)
                                .edition(new Edition(2, 0, 0))
                                .build())
                        .frameworks())
                .hasSize(2);
    }

    @Test
    void anEditionThatNamesNoneIsComparedWithTheNextLowerOne() {
        Framework lowest = Framework.builder()
                .from(reworded("1.0.0").build())
                .replaces(Optional.empty())
                .build();
        Framework old = Framework.builder()
                .from(OLD)
                .replaces(Optional.empty())
                .edition(new Edition(2, 0, 0))
                .build();
        Framework understated = reworded("2.0.1").replaces(Optional.empty()).build();

        assertThat(FrameworkCatalog.of(lowest, old).frameworks()).hasSize(2);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> FrameworkCatalog.of(understated, old, lowest));
    }

    @Test
    void namingAnEditionThatIsNotHereHidesNothing() {
        Framework past =
                Framework.builder().from(OLD).replaces(Optional.empty()).build();
        Framework ofNowhere = reworded("1.9.1")
                .replaces(FrameworkRef.of(ID, Edition.parse("1.8.0")))
                .build();
        Framework ofAnother = reworded("1.9.1")
                .replaces(FrameworkRef.of(FrameworkId.of("better-neighbours"), Edition.parse("1.0.0")))
                .build();

        assertThat(understated(past, ofNowhere))
                .containsExactly("'good-neighbours 1.9.1' after 'good-neighbours 1.9.0'");
        assertThat(understated(past, ofAnother))
                .containsExactly("'good-neighbours 1.9.1' after 'good-neighbours 1.9.0'");
    }

    @Test
    void anEditionIsComparedWithTheNextLowerOneBesideTheOneThatItReplaces() {
        Framework next = reworded("2.0.0").replaces(OLD.ref()).build();
        Framework back = Framework.builder()
                .from(OLD)
                .edition(Edition.parse("2.1.0"))
                .replaces(OLD.ref())
                .build();

        assertThat(understated(OLD, next)).isEmpty();
        assertThat(understated(OLD, next, back))
                .containsExactly("'good-neighbours 2.1.0' after 'good-neighbours 2.0.0'");
    }

    @Test
    void anUnderstatedEditionIsToldOnceWhereTheNextLowerOneIsTheOneReplaced() {
        assertThat(understated(OLD, reworded("1.9.1").replaces(OLD.ref()).build()))
                .hasSize(1);
    }

    @Test
    void contentOtherThanAnotherFrameworkHadThatIsContinuedIsRefused() {
        Framework continued = Framework.builder()
                .from(NEW)
                .id(FrameworkId.of("better-neighbours"))
                .replaces(FrameworkRef.of(
                        ID, OLD.edition(), FrameworkDigests.of(NEW).framework()))
                .build();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> FrameworkCatalog.of(OLD, continued))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::code).containsExactly(ProblemCode.DIGEST_DIFFERS));
    }

    private static List<String> understated(Framework... frameworks) {
        try {
            FrameworkCatalog.of(frameworks);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems().stream()
                    .filter(problem -> problem.code() == ProblemCode.EDITION_UNDERSTATES)
                    .map(Problem::found)
                    .toList();
        }
    }

    @Test
    void contentOtherThanTheEditionReplacedHadIsRefused() {
        FrameworkRef pinned =
                FrameworkRef.of(ID, OLD.edition(), FrameworkDigests.of(NEW).framework());
        Framework newer = Framework.builder().from(NEW).replaces(pinned).build();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> FrameworkCatalog.of(OLD, newer))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .extracting(Problem::code)
                        .isEqualTo(ProblemCode.DIGEST_DIFFERS));
    }

    @Test
    void aFrameworkThatContinuesAnotherOrIsATranslationIsNotComparedWithIt() {
        Framework other = reworded("0.0.1")
                .id(FrameworkId.of("better-neighbours"))
                .replaces(OLD.ref())
                .build();
        Framework translated = reworded("1.9.1")
                .replaces(OLD.ref())
                .translation(new TranslationMark(
                        FrameworkDigests.of(NEW).framework(),
                        "en-GB",
                        Translation.Status.DRAFT,
                        "Us",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();

        assertThat(FrameworkCatalog.of(OLD, other, translated).frameworks()).hasSize(3);
    }

    private static FrameworkBuilder reworded(String edition) {
        return Framework.builder()
                .from(edition(edition))
                .scale(RatingScale.builder()
                        .from(OLD.scale())
                        .question("How good is it?")
                        .build());
    }

    private static Framework edition(String edition) {
        return Framework.builder()
                .from(GoodNeighbours.framework())
                .edition(Edition.parse(edition))
                .build();
    }
}
