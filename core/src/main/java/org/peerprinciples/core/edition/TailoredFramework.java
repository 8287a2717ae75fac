package org.peerprinciples.core.edition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/**
 * A framework with tailorings applied to it, in order, and all frameworks on the way. Immutable and safe for use by many
 * threads.
 *
 * <p>What a tailoring doesn't name stays as it is, in its order; what it adds follows what was there. The framework that
 * results has the tailoring's id, edition, name and makers, follows no earlier edition and records the tailoring after
 * those that its base records. Where a principle is left out, the rest no longer speaks of it: a practice example
 * illustrates the other principles, or goes if there are none, and no criterion names what is gone. Sources, sides, roles,
 * the scale and the screen stay, also where nothing names them any more.
 */
public final class TailoredFramework {

    private final List<Framework> stages;
    private final List<Tailoring> tailorings;

    private TailoredFramework(List<Framework> stages, List<Tailoring> tailorings) {
        this.stages = List.copyOf(stages);
        this.tailorings = List.copyOf(tailorings);
    }

    /**
     * Applies tailorings.
     *
     * @param base the framework to start from, which may be a tailored one itself
     * @param tailorings the tailorings, in order, at least one
     * @return the tailored framework
     * @throws IllegalArgumentException if there is no tailoring, or the base is a translation
     * @throws InvalidDocumentException as {@link #of(Framework, List)} does
     */
    public static TailoredFramework of(Framework base, Tailoring... tailorings) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(tailorings, "tailorings");
        return of(base, List.of(tailorings));
    }

    /**
     * Applies tailorings.
     *
     * @param base the framework to start from, which may be a tailored one itself
     * @param tailorings the tailorings, in order, at least one; each starts from what the one before gives
     * @return the tailored framework
     * @throws IllegalArgumentException if there is no tailoring, or the base is a translation, which is for showing
     * @throws InvalidDocumentException if the base isn't consistent, or a tailoring doesn't fit what it is applied to. It
     *     carries all problems of all tailorings, by their places in the document of the framework that would result:
     *     those of the first tailoring of an untailored base lie under {@code /tailorings/0}. A tailoring that
     *     follows one with problems is checked against what that gives without its faulty changes; where that gives
     *     nothing, it tells what doesn't rest on the framework in between
     */
    public static TailoredFramework of(Framework base, List<Tailoring> tailorings) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(tailorings, "tailorings");
        if (tailorings.isEmpty()) {
            throw new IllegalArgumentException("tailorings must be at least one, but were none");
        }
        base.translation().ifPresent(mark -> {
            throw new IllegalArgumentException(
                    "base must be in the language in which it was made, but was a translation" + " from "
                            + mark.language() + " into " + base.language());
        });
        refuse("framework " + base.ref(), FrameworkJson.problems(base));
        TailoringStages stages = new TailoringStages(base);
        tailorings.forEach(stages::apply);
        refuse("tailoring of " + base.ref(), stages.problems());
        return new TailoredFramework(stages.frameworks(), tailorings);
    }

    private static void refuse(String document, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(document, problems);
        }
    }

    /**
     * Traces a tailored framework back to the one that it was first tailored from, and makes it again from there.
     *
     * @param framework a framework
     * @param lookup where to look up the framework that its first tailoring starts from
     * @return the same framework with all stages, the first of them untailored; empty where it can't be had, and then
     *     {@link #trace(Framework, FrameworkLookup)} says why
     */
    public static Optional<TailoredFramework> find(Framework framework, FrameworkLookup lookup) {
        return trace(framework, lookup).found();
    }

    /**
     * Traces a tailored framework back to the one that it was first tailored from, and says how that went.
     *
     * @param framework a framework
     * @param lookup where to look up the framework that its first tailoring starts from
     * @return what came of it
     */
    public static TailoringTrace trace(Framework framework, FrameworkLookup lookup) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(lookup, "lookup");
        List<Tailoring> recorded = framework.tailorings();
        if (recorded.isEmpty()) {
            return TailoringTrace.without(TailoringTrace.Outcome.NOT_TAILORED);
        }
        Optional<Framework> root = lookup.find(recorded.get(0).base());
        if (root.isEmpty()) {
            return TailoringTrace.without(TailoringTrace.Outcome.BASE_NOT_AT_HAND);
        }
        if (root.get().translation().isPresent()) {
            return TailoringTrace.without(TailoringTrace.Outcome.CONTENT_DIFFERS);
        }
        try {
            TailoredFramework again = of(root.get(), recorded);
            return again.framework().equals(framework)
                    ? new TailoringTrace(TailoringTrace.Outcome.FOUND, Optional.of(again), List.of())
                    : TailoringTrace.without(TailoringTrace.Outcome.CONTENT_DIFFERS);
        } catch (InvalidDocumentException e) {
            return new TailoringTrace(TailoringTrace.Outcome.CONTENT_DIFFERS, Optional.empty(), e.problems());
        }
    }

    /** {@return the framework that results} */
    public Framework framework() {
        return stages.get(stages.size() - 1);
    }

    /** {@return the framework that the first of these tailorings was applied to} */
    public Framework base() {
        return stages.get(0);
    }

    /** {@return the base, if it isn't itself a tailored framework; empty if it is, for then its own base isn't known here} */
    public Optional<Framework> findRoot() {
        return Optional.of(base()).filter(base -> base.tailorings().isEmpty());
    }

    /** {@return the base, and what each tailoring gave, in order; the last is the framework that results} */
    public List<Framework> stages() {
        return stages;
    }

    /** {@return the frameworks that the tailorings were applied to, in order: all stages but the last} */
    public List<Framework> bases() {
        return stages.subList(0, tailorings.size());
    }

    /** {@return the tailorings that were applied, in order} */
    public List<Tailoring> tailorings() {
        return tailorings;
    }

    /** {@return the framework's id and edition, and those of its base} */
    @Override
    public String toString() {
        return "TailoredFramework[" + framework().ref() + " from " + base().ref() + "]";
    }
}
