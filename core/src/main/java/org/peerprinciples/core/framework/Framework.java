package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.style.ModelStyle;

/**
 * A framework: a set of principles with the criteria by which an arrangement is compared with them, the scale on which
 * criteria are rated, the screen, and the sides and roles whose experience counts.
 *
 * <p>A framework built in code can still be inconsistent, for example name a role that it doesn't define;
 * {@code core.document} finds such faults, and evaluating refuses a framework that has any.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = FrameworkBuilder.class)
@JsonPropertyOrder({
    "id",
    "edition",
    "replaces",
    "corrections",
    "language",
    "translation",
    "name",
    "purpose",
    "madeBy",
    "madeWith",
    "caution",
    "judgements",
    "sources",
    "sides",
    "roles",
    "scale",
    "screen",
    "principles",
    "examples",
    "tailorings"
})
public interface Framework {

    /** {@return a builder for a framework} */
    static FrameworkBuilder builder() {
        return new FrameworkBuilder();
    }

    /** {@return the framework's id, the same in all its editions} */
    FrameworkId id();

    /** {@return the edition} */
    Edition edition();

    /** {@return the edition that this one follows, of this framework or of another that it continues} */
    Optional<FrameworkRef> replaces();

    /**
     * {@return the texts that were worded anew since the edition that this one replaces and, as its makers declare, mean
     * what they meant; by their ids in {@link FrameworkTexts}}
     */
    List<TextId> corrections();

    /** {@return the language of the texts, a BCP 47 tag such as {@code en-GB}} */
    String language();

    /**
     * {@return how the texts came into this language, if they are a translation; such a framework is for showing, and
     * assessments answer the one that was translated}
     */
    Optional<TranslationMark> translation();

    /** {@return the framework's name} */
    String name();

    /** {@return what the framework is for} */
    String purpose();

    /** {@return who made it} */
    String madeBy();

    /** {@return with whom it was made, and with whom not (yet)} */
    String madeWith();

    /** {@return what the framework must not be taken for} */
    String caution();

    /** {@return what its makers decided by judgement, such as weights, each thing once, with the reason} */
    List<Judgement> judgements();

    /** {@return the sources of its content} */
    List<Source> sources();

    /** {@return the sides, each of which has an equal voice} */
    List<Side> sides();

    /** {@return the roles that people hold, each on one or more sides} */
    List<Role> roles();

    /** {@return the scale on which every criterion is rated} */
    RatingScale scale();

    /** {@return the questions that ask whether this is peer support at all} */
    Screen screen();

    /** {@return the principles, in the framework's own order} */
    List<Principle> principles();

    /** {@return practice examples: how others put a principle into practice} */
    List<PracticeExample> examples();

    /**
     * {@return the tailorings that made this framework, in the order in which they were applied, the first one to a
     * framework that wasn't tailored; empty if it wasn't tailored}
     */
    List<Tailoring> tailorings();

    /** {@return the framework's id and edition, as assessments refer to it} */
    default FrameworkRef ref() {
        return FrameworkRef.of(id(), edition());
    }

    /** {@return the criteria of all principles, in the framework's order} */
    default List<Criterion> criteria() {
        return principles().stream().flatMap(p -> p.criteria().stream()).toList();
    }

    /**
     * Finds a principle.
     *
     * @param id the principle's id
     * @return the principle, or empty if there is none with this id
     */
    default Optional<Principle> findPrinciple(PrincipleId id) {
        return find(principles(), Principle::id, id);
    }

    /**
     * Gives a principle.
     *
     * @param id the principle's id
     * @return the principle
     * @throws NoSuchElementException if there is none with this id
     */
    default Principle principle(PrincipleId id) {
        return findPrinciple(id).orElseThrow(() -> missing("principle", id));
    }

    /**
     * Asks for a principle.
     *
     * @param id the principle's id
     * @return whether there is one with this id
     */
    default boolean hasPrinciple(PrincipleId id) {
        return findPrinciple(id).isPresent();
    }

    /**
     * Finds a criterion of any principle.
     *
     * @param id the criterion's id
     * @return the criterion, or empty if there is none with this id
     */
    default Optional<Criterion> findCriterion(CriterionId id) {
        return findPrinciple(id.principle()).flatMap(p -> find(p.criteria(), Criterion::id, id));
    }

    /**
     * Gives a criterion of any principle.
     *
     * @param id the criterion's id
     * @return the criterion
     * @throws NoSuchElementException if there is none with this id
     */
    default Criterion criterion(CriterionId id) {
        return findCriterion(id).orElseThrow(() -> missing("criterion", id));
    }

    /**
     * Asks for a criterion.
     *
     * @param id the criterion's id
     * @return whether there is one with this id
     */
    default boolean hasCriterion(CriterionId id) {
        return findCriterion(id).isPresent();
    }

    /**
     * Finds a side.
     *
     * @param id the side's id
     * @return the side, or empty if there is none with this id
     */
    default Optional<Side> findSide(SideId id) {
        return find(sides(), Side::id, id);
    }

    /**
     * Gives a side.
     *
     * @param id the side's id
     * @return the side
     * @throws NoSuchElementException if there is none with this id
     */
    default Side side(SideId id) {
        return findSide(id).orElseThrow(() -> missing("side", id));
    }

    /**
     * Finds a role.
     *
     * @param id the role's id
     * @return the role, or empty if there is none with this id
     */
    default Optional<Role> findRole(RoleId id) {
        return find(roles(), Role::id, id);
    }

    /**
     * Gives a role.
     *
     * @param id the role's id
     * @return the role
     * @throws NoSuchElementException if there is none with this id
     */
    default Role role(RoleId id) {
        return findRole(id).orElseThrow(() -> missing("role", id));
    }

    /**
     * Finds a practice example.
     *
     * @param id the example's id
     * @return the example, or empty if there is none with this id
     */
    default Optional<PracticeExample> findExample(ExampleId id) {
        return find(examples(), PracticeExample::id, id);
    }

    /**
     * Finds a source.
     *
     * @param id the source's id
     * @return the source, or empty if there is none with this id
     */
    default Optional<Source> findSource(SourceId id) {
        return find(sources(), Source::id, id);
    }

    private static <T, I> Optional<T> find(List<T> things, Function<T, I> idOf, I id) {
        return things.stream().filter(thing -> idOf.apply(thing).equals(id)).findFirst();
    }

    private NoSuchElementException missing(String what, Object id) {
        return new NoSuchElementException("framework " + id() + " " + edition() + " has no " + what + " '" + id + "'");
    }
}
