package org.peerprinciples.core.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peerprinciples.core.edition.EditionChanges;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/**
 * The frameworks at hand, by id and edition. Immutable and safe for use by many threads.
 *
 * <p>A catalog is where editions meet, so it refuses an edition whose number understates what changed, as
 * {@link EditionChanges} tells: it compares each edition with the one that it replaces and with the next lower one of the
 * same framework, as far as they are here. Translations aren't compared: they are for showing.
 */
public final class FrameworkCatalog implements FrameworkLookup {

    private static final FrameworkCatalog EMPTY = of(List.of());
    private static final FrameworkCatalog STANDARD = new FrameworkCatalog(Frameworks.BUILT_IN);

    /** Built-in frameworks are read when they are asked for: one of them rather than all. */
    private final Map<FrameworkRef, Supplier<Framework>> frameworks;

    /** A framework that is there already. */
    private record Given(Framework get) implements Supplier<Framework> {}

    private FrameworkCatalog(Map<FrameworkRef, Supplier<Framework>> frameworks) {
        this.frameworks = frameworks;
    }

    /** This catalog's frameworks and these. */
    private FrameworkCatalog and(Collection<Framework> more) {
        Map<FrameworkRef, Supplier<Framework>> all = new LinkedHashMap<>(frameworks);
        for (Framework framework : more) {
            if (all.putIfAbsent(framework.ref(), new Given(framework)) != null) {
                throw new IllegalArgumentException(
                        "a catalog must hold each edition once, but was given " + framework.ref() + " twice");
            }
        }
        FrameworkCatalog catalog = new FrameworkCatalog(all);
        List<Problem> problems = new ArrayList<>();
        catalog.unsettled()
                .forEach(newer -> catalog.editionsBefore(newer).stream()
                        .map(older -> EditionChanges.between(older, newer).problems())
                        .forEach(problems::addAll));
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException("catalog of frameworks", problems);
        }
        return catalog;
    }

    /** All but the built-in ones, which get on with each other, unless another edition came to stand beside them. */
    private List<Framework> unsettled() {
        Set<FrameworkId> given = new HashSet<>();
        frameworks.forEach((ref, framework) -> {
            if (framework instanceof Given) {
                given.add(ref.id());
            }
        });
        return frameworks.entrySet().stream()
                .filter(framework -> given.contains(framework.getKey().id()))
                .map(framework -> framework.getValue().get())
                .toList();
    }

    /** The edition that this one replaces and the next lower one, each if it is here; often both are the same. */
    private Set<Framework> editionsBefore(Framework framework) {
        Set<Framework> before = new LinkedHashSet<>();
        if (framework.translation().isEmpty()) {
            framework
                    .replaces()
                    .flatMap(this::find)
                    .filter(older -> older.translation().isEmpty())
                    .ifPresent(before::add);
            editions(framework.id())
                    .filter(other -> other.translation().isEmpty())
                    .filter(other -> other.edition().compareTo(framework.edition()) < 0)
                    .max(Comparator.comparing(Framework::edition))
                    .ifPresent(before::add);
        }
        return before;
    }

    /** {@return a catalog of all built-in frameworks, in all their editions} */
    public static FrameworkCatalog standard() {
        return STANDARD;
    }

    /**
     * Makes a catalog.
     *
     * @param frameworks what it holds, each edition once
     * @return the catalog
     * @throws IllegalArgumentException if an edition of a framework is given twice
     * @throws InvalidDocumentException if an edition's number understates what changed since one before it
     */
    public static FrameworkCatalog of(Collection<Framework> frameworks) {
        return new FrameworkCatalog(Map.of()).and(frameworks);
    }

    /**
     * Makes a catalog.
     *
     * @param frameworks what it holds, each edition once
     * @return the catalog
     * @throws IllegalArgumentException if an edition of a framework is given twice
     * @throws InvalidDocumentException if an edition's number understates what changed since one before it
     */
    public static FrameworkCatalog of(Framework... frameworks) {
        return of(List.of(frameworks));
    }

    /** {@return a catalog that holds nothing} */
    public static FrameworkCatalog empty() {
        return EMPTY;
    }

    /**
     * Copies this catalog with one framework more.
     *
     * @param framework the framework to add
     * @return the catalog
     * @throws IllegalArgumentException if the catalog holds that edition already
     * @throws InvalidDocumentException if an edition's number understates what changed since one before it
     */
    public FrameworkCatalog with(Framework framework) {
        return and(List.of(framework));
    }

    @Override
    public Optional<Framework> find(FrameworkRef ref) {
        return Optional.ofNullable(frameworks.get(FrameworkRef.of(ref.id(), ref.edition())))
                .map(Supplier::get);
    }

    /**
     * Finds the newest edition of a framework.
     *
     * @param id the framework's id
     * @return the edition with the highest number, or empty if the catalog holds none
     */
    public Optional<Framework> findNewest(FrameworkId id) {
        return editions(id).max(Comparator.comparing(Framework::edition));
    }

    private Stream<Framework> editions(FrameworkId id) {
        return frameworks.entrySet().stream()
                .filter(framework -> framework.getKey().id().equals(id))
                .map(framework -> framework.getValue().get());
    }

    /**
     * Gives an edition of a framework.
     *
     * @param ref the framework's id and edition
     * @return the framework
     * @throws NoSuchElementException if the catalog doesn't hold that edition
     */
    public Framework get(FrameworkRef ref) {
        return find(ref)
                .orElseThrow(() -> new NoSuchElementException("the catalog has no " + ref + ", only " + refs()));
    }

    /**
     * Asks for an edition of a framework.
     *
     * @param ref the framework's id and edition
     * @return whether the catalog holds it
     */
    public boolean contains(FrameworkRef ref) {
        return frameworks.containsKey(FrameworkRef.of(ref.id(), ref.edition()));
    }

    @Override
    public List<FrameworkRef> refs() {
        return List.copyOf(frameworks.keySet());
    }

    /** {@return the frameworks, in the order in which they were given} */
    public List<Framework> frameworks() {
        return frameworks.values().stream().map(Supplier::get).toList();
    }
}
