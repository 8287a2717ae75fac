package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.edition.Contents.Field;
import org.peerprinciples.core.edition.Contents.Part;
import org.peerprinciples.core.edition.Contents.Placed;
import org.peerprinciples.core.edition.Contents.ThingId;
import org.peerprinciples.core.edition.EditionChange.Kind;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * All that differs between two editions of a framework, and what the newer one must be called for it.
 *
 * <p>Editions are numbered by semantic versioning; {@link EditionRule} says which change asks for which part of the
 * number. A text that was worded anew counts as a correction only where the newer edition declares it and says that it
 * replaces the older one: what lies between editions further apart, nobody has declared. A criterion counts as renamed
 * where it says that it had the old id, and no other criterion does.
 *
 * <p>A framework may also be compared with another one that it continues, in any edition, or was tailored from. Their numbers have
 * nothing to do with each other, so then any number will do. Immutable and safe for use by many threads.
 */
public final class EditionChanges {

    private static final int LONGEST_SHOWN = 80;
    private static final int MOST_NAMED = 12;

    private final FrameworkRef older;
    private final FrameworkRef newer;
    private final Optional<Digest> replaced;
    private final Digest olderDigest;
    private final List<EditionChange> changes;

    private EditionChanges(Framework older, Framework newer) {
        this.older = older.ref();
        this.newer = newer.ref();
        this.replaced = newer.replaces()
                .filter(ref -> ref.namesSameEdition(older.ref()))
                .flatMap(FrameworkRef::digest);
        this.olderDigest = FrameworkDigests.of(older).framework();
        Pairing pairing = Pairing.of(older, newer);
        Contents before = Contents.ofOlder(older, pairing);
        Contents after = Contents.ofNewer(newer, pairing);
        if (older.ref().equals(newer.ref())) {
            before.withOwnRecord(older);
            after.withOwnRecord(newer);
        }
        this.changes = List.copyOf(compare(before.things(), after.things(), pairing));
    }

    /**
     * Compares two editions.
     *
     * @param older the older edition, without problems
     * @param newer the newer edition, without problems; or one of another framework that replaces an edition of the
     *     older one's or was tailored from it
     * @return what differs
     * @throws IllegalArgumentException if the newer one has nothing to do with the older one
     */
    public static EditionChanges between(Framework older, Framework newer) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        if (!comesFrom(newer, older.id())) {
            throw new IllegalArgumentException("newer must be an edition of " + older.id()
                    + ", replace one or be tailored from one, but was " + newer.ref());
        }
        return new EditionChanges(older, newer);
    }

    private static boolean comesFrom(Framework newer, FrameworkId older) {
        return newer.id().equals(older)
                || newer.replaces().filter(ref -> ref.id().equals(older)).isPresent()
                || newer.tailorings().stream()
                        .map(Tailoring::base)
                        .anyMatch(base -> base.id().equals(older));
    }

    /** {@return the older edition} */
    public FrameworkRef older() {
        return older;
    }

    /** {@return the newer edition} */
    public FrameworkRef newer() {
        return newer;
    }

    /** {@return every difference, in the order of the newer edition; what was removed comes last} */
    public List<EditionChange> changes() {
        return changes;
    }

    /** {@return the greatest part of the number that a change asks for; empty if nothing differs} */
    public Optional<EditionStep> step() {
        return changes.stream().map(EditionChange::step).max(Comparator.naturalOrder());
    }

    /**
     * {@return the edition that the newer one must be called at least: the older one's number where nothing differs; 0.0.0
     * where it is another framework, whose numbers are its own}
     */
    public Edition leastEdition() {
        if (!older.id().equals(newer.id())) {
            return new Edition(0, 0, 0);
        }
        return step().map(step -> step.after(older.edition())).orElse(older.edition());
    }

    /** {@return whether the newer edition's number says less than what has changed} */
    public boolean isUnderstated() {
        return newer.edition().compareTo(leastEdition()) < 0;
    }

    /**
     * Finds what is wrong with the newer edition as one that follows the older.
     *
     * @return a problem if its number understates the change, which names the changes that ask for more; and one if it
     *     says that it replaces other content than the older edition has
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (isUnderstated()) {
            problems.add(Problem.of(
                    ProblemCode.EDITION_UNDERSTATES,
                    Place.of("/edition", 0, 0),
                    "'" + newer + "' after '" + older + "'",
                    leastEdition() + " or later" + grounds()));
        }
        if (replaced.filter(digest -> !digest.equals(olderDigest)).isPresent()) {
            problems.add(Problem.of(
                    ProblemCode.DIGEST_DIFFERS,
                    Place.of("/replaces/digest", 0, 0),
                    "'" + replaced.get() + "'",
                    "the digest of " + older + " here, " + olderDigest));
        }
        return problems;
    }

    /**
     * Refuses an edition whose number understates the change.
     *
     * @return these changes
     * @throws InvalidDocumentException if there are {@linkplain #problems() problems}
     */
    public EditionChanges check() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException("framework " + newer, problems);
        }
        return this;
    }

    /** {@return both editions, how many changes there are, and what they ask for} */
    @Override
    public String toString() {
        return "EditionChanges[" + older + " to " + newer + ": " + changes.size()
                + (changes.size() == 1 ? " change" : " changes")
                + step().map(step -> ", " + step.code()).orElse("") + "]";
    }

    private String grounds() {
        if (changes.isEmpty()) {
            return ", because it follows that edition";
        }
        List<EditionChange> asking = changes.stream()
                .filter(change -> step().equals(Optional.of(change.step())))
                .toList();
        String named =
                asking.stream().limit(MOST_NAMED).map(EditionChange::toString).collect(Collectors.joining("; "));
        return ", because of " + named
                + (asking.size() > MOST_NAMED ? "; and " + (asking.size() - MOST_NAMED) + " more" : "");
    }

    private static List<EditionChange> compare(Map<ThingId, Part> before, Map<ThingId, Part> after, Pairing pairing) {
        List<EditionChange> changes = new ArrayList<>();
        after.forEach((key, part) -> {
            if (before.containsKey(key)) {
                changes.addAll(compare(key, before.get(key).fields(), part, pairing));
            } else {
                changes.add(whole(Kind.ADDED, key, part));
            }
        });
        before.forEach((key, part) -> {
            if (!after.containsKey(key)) {
                changes.add(whole(Kind.REMOVED, key, part));
            }
        });
        return changes;
    }

    private static EditionChange whole(Kind kind, ThingId key, Part part) {
        return new EditionChange(
                kind,
                key.thing(),
                Optional.of(part.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                part.rule());
    }

    private static List<EditionChange> compare(ThingId key, Map<String, Field> before, Part part, Pairing pairing) {
        List<EditionChange> changes = new ArrayList<>();
        Map<String, Field> after = part.fields();
        after.forEach((name, field) -> {
            Optional<Field> old = Optional.ofNullable(before.get(name));
            if (old.isEmpty() && !field.detail()) {
                changes.add(change(Kind.ADDED, key, part, name, old, Optional.of(field), field.rule()));
            }
            old.flatMap(it -> altered(key, part, name, it, field, pairing)).ifPresent(changes::add);
        });
        before.forEach((name, field) -> {
            if (!after.containsKey(name) && !field.detail()) {
                changes.add(change(Kind.REMOVED, key, part, name, Optional.of(field), Optional.empty(), field.rule()));
            }
        });
        return changes;
    }

    private static Optional<EditionChange> altered(
            ThingId key, Part part, String name, Field before, Field after, Pairing pairing) {
        Optional<Kind> kind = kind(name, before, after, pairing);
        EditionRule rule = kind.filter(Kind.MOVED::equals).isPresent()
                ? EditionRule.ORDER
                : kind.filter(Kind.CORRECTED::equals).isPresent() ? EditionRule.DECLARED_CORRECTION : after.rule();
        return kind.map(it -> change(it, key, part, name, Optional.of(before), Optional.of(after), rule));
    }

    private static Optional<Kind> kind(String name, Field before, Field after, Pairing pairing) {
        if (after.rule() == EditionRule.ORDER) {
            return shared(before.value(), after.value()).equals(shared(after.value(), before.value()))
                    ? Optional.empty()
                    : Optional.of(Kind.MOVED);
        } else if (before.value().equals(after.value())) {
            return Optional.empty();
        } else if (after.text().isPresent()) {
            return Optional.of(after.text().filter(pairing::isCorrection).isPresent() ? Kind.CORRECTED : Kind.REWORDED);
        } else if (before.value() instanceof List<?> was && after.value() instanceof List<?> is) {
            return Optional.of(new HashSet<>(was).equals(new HashSet<>(is)) ? Kind.MOVED : Kind.ALTERED);
        }
        return Optional.of(name.equals("weight") ? Kind.REWEIGHTED : name.equals("id") ? Kind.RENAMED : Kind.ALTERED);
    }

    /** Of what is placed in one list, what is placed in the other too. */
    private static List<?> shared(Object one, Object other) {
        Set<?> there = new HashSet<>((List<?>) other);
        return ((List<?>) one).stream().filter(there::contains).toList();
    }

    private static EditionChange change(
            Kind kind,
            ThingId key,
            Part part,
            String name,
            Optional<Field> before,
            Optional<Field> after,
            EditionRule rule) {
        Optional<TextId> text = after.or(() -> before).flatMap(Field::text);
        return new EditionChange(
                kind,
                key.thing(),
                Optional.of(part.id()).filter(id -> !id.isEmpty()),
                Optional.of(name),
                text,
                before.flatMap(EditionChanges::shown),
                after.flatMap(EditionChanges::shown),
                rule);
    }

    private static Optional<String> shown(Field field) {
        Object value = field.value();
        List<?> values = value instanceof Optional<?> optional
                ? optional.stream().toList()
                : value instanceof List<?> list ? list : List.of(value);
        String text = values.stream()
                .map(item -> item instanceof Placed placed ? placed.key() : item)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Optional.of(text.isEmpty() ? "none" : text).filter(it -> it.length() <= LONGEST_SHOWN);
    }
}
