package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;

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

    private static Framework edition(String edition) {
        return Framework.builder()
                .from(GoodNeighbours.framework())
                .edition(Edition.parse(edition))
                .build();
    }
}
