package org.peerprinciples.checklist.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.PrincipleId;

/** An evaluation and a crosswalk that belong together. */
final class Matching {

    private final Evaluation evaluation;
    private final Crosswalk crosswalk;
    private final List<Concept> concepts;
    private final Set<ConceptId> covered;
    private final Map<ConceptId, List<ConceptLinks.Linked>> links;

    private Matching(Evaluation evaluation, Crosswalk crosswalk, List<Concept> concepts) {
        this.evaluation = evaluation;
        this.crosswalk = crosswalk;
        this.concepts = concepts;
        this.covered = Set.copyOf(crosswalk.covered());
        require(
                crosswalk.framework(),
                evaluation.provenance().framework(),
                "evaluation",
                "made under",
                "which the crosswalk starts from",
                cure(evaluation, crosswalk));
        requireKnown();
        this.links = crosswalk.links().stream()
                .collect(Collectors.groupingBy(
                        CrosswalkLink::concept,
                        Collectors.mapping(
                                link -> new ConceptLinks.Linked(link, evaluation.principle(link.principle())),
                                Collectors.toList())));
        requireCovered();
    }

    /** An evaluation of one assessment can't become one under another framework; the assessment can be carried there. */
    private static String cure(Evaluation evaluation, Crosswalk crosswalk) {
        FrameworkRef wanted = crosswalk.framework();
        String there = wanted.namesSameEdition(evaluation.provenance().framework())
                ? "evaluate the assessment under the content that the crosswalk pins"
                : "carry the assessment to " + wanted + " (AssessmentCarrier) and evaluate it under that";
        return (evaluation.tailoring().isPresent() ? "a tailored framework's scores aren't its base's: " : "") + there;
    }

    static Matching toConcepts(Evaluation evaluation, Crosswalk crosswalk) {
        crosswalk.target().ifPresent(target -> {
            throw new IllegalArgumentException(
                    "crosswalk must lead to concepts unless the framework that it leads to is given, but was "
                            + crosswalk.id() + ", which leads to " + target);
        });
        return new Matching(evaluation, crosswalk, crosswalk.concepts());
    }

    static Matching toFramework(Evaluation evaluation, Crosswalk crosswalk, Framework target) {
        FrameworkRef wanted = crosswalk
                .target()
                .orElseThrow(() ->
                        new IllegalArgumentException("crosswalk must lead to a framework where one is given, but was "
                                + crosswalk.id() + ", which leads to concepts"));
        FrameworkRef given = wanted.digest().isPresent()
                ? FrameworkRef.of(
                        target.id(),
                        target.edition(),
                        FrameworkDigests.of(target).framework())
                : target.ref();
        require(wanted, given, "target", "", "which the crosswalk leads to", "give that framework");
        return new Matching(
                evaluation,
                crosswalk,
                target.principles().stream()
                        .map(principle -> Concept.of(ConceptId.of(principle.id().value()), principle.name()))
                        .toList());
    }

    /** Refuses another edition, and another content than is pinned. */
    private static void require(
            FrameworkRef wanted, FrameworkRef given, String subject, String how, String why, String cure) {
        boolean sameContent = wanted.digest().isEmpty() || wanted.digest().equals(given.digest());
        if (!wanted.namesSameEdition(given) || !sameContent) {
            boolean sameEdition = wanted.namesSameEdition(given);
            throw new IllegalArgumentException(words(subject, "must be", how, named(wanted, sameEdition)) + ", " + why
                    + ", " + words("but was", how, named(given, sameEdition)) + "; " + cure);
        }
    }

    private static String words(String... words) {
        return List.of(words).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String named(FrameworkRef ref, boolean withDigest) {
        return withDigest
                ? ref + ref.digest().map(digest -> " with " + digest).orElse(" without a digest")
                : ref.toString();
    }

    private void requireKnown() {
        Set<PrincipleId> principles =
                evaluation.principles().stream().map(PrincipleResult::principle).collect(Collectors.toSet());
        Set<ConceptId> known = concepts.stream().map(Concept::id).collect(Collectors.toSet());
        for (CrosswalkLink link : crosswalk.links()) {
            if (!principles.contains(link.principle())) {
                throw new IllegalArgumentException(
                        "link must start from a principle that was evaluated, but was from '" + link.principle() + "'");
            }
            if (!known.contains(link.concept())) {
                throw new IllegalArgumentException(
                        "link must lead to a concept that is there, but was to '" + link.concept() + "'");
            }
        }
    }

    /** A crosswalk built in code may not have been checked as documents are. */
    private void requireCovered() {
        for (ConceptId concept : crosswalk.covered()) {
            long principles = linked(concept).stream()
                    .filter(linked -> linked.isSame() || linked.isPart())
                    .map(linked -> linked.link().principle())
                    .distinct()
                    .count();
            if (principles < 2) {
                throw new IllegalArgumentException("covered must be concepts that at least two principles are the same"
                        + " as or part of, by links that aren't of low strength, but has '" + concept + "'");
            }
        }
    }

    private List<ConceptLinks.Linked> linked(ConceptId concept) {
        return links.getOrDefault(concept, List.of());
    }

    private ConceptLinks conceptLinks(ConceptId concept) {
        return new ConceptLinks(linked(concept), covered.contains(concept));
    }

    CrosswalkReading reading() {
        return new CrosswalkReading(
                AppliedCrosswalk.of(crosswalk),
                evaluation.provenance(),
                evaluation.subject(),
                concepts.stream()
                        .map(concept -> ConceptReading.of(concept, conceptLinks(concept.id())))
                        .toList(),
                leadingNowhere());
    }

    private List<PrincipleId> leadingNowhere() {
        Set<PrincipleId> leading =
                crosswalk.links().stream().map(CrosswalkLink::principle).collect(Collectors.toSet());
        return evaluation.principles().stream()
                .map(PrincipleResult::principle)
                .filter(principle -> !leading.contains(principle))
                .toList();
    }
}
