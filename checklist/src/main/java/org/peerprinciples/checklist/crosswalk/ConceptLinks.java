package org.peerprinciples.checklist.crosswalk;

import java.util.List;
import java.util.function.Predicate;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.CrosswalkLink.Strength;

/** The links that lead to one concept: on what ground it has a score, and which of them carry it. */
final class ConceptLinks {

    /** A link and the principle that it starts from. */
    record Linked(CrosswalkLink link, PrincipleResult principle) {

        boolean isSame() {
            return link.relation() == Relation.SAME && !isLoose();
        }

        boolean isPart() {
            return link.relation() == Relation.PART_OF && !isLoose();
        }

        boolean isLoose() {
            return link.strength() == Strength.LOW;
        }

        boolean hasBasis() {
            return principle.hasBasis();
        }
    }

    private final List<Linked> links;
    private final boolean covered;
    private final ScoreGround ground;
    private final boolean byTheSame;

    /**
     * @param links the links, in the crosswalk's order
     * @param covered whether those that are the same or part of the concept make it up between them
     */
    ConceptLinks(List<Linked> links, boolean covered) {
        this.links = links;
        this.covered = covered;
        this.byTheSame = has(link -> link.isSame() && link.hasBasis());
        this.ground = decide();
    }

    /** What is the same as the concept speaks for all of it, so it comes before what is part of it. */
    private ScoreGround decide() {
        if (byTheSame) {
            long same = links.stream().filter(this::carries).count();
            return same == 1 ? ScoreGround.EXACT : ScoreGround.INTERVAL;
        }
        if (has(link -> link.isSame() || (covered && link.isPart() && !link.hasBasis()))) {
            return ScoreGround.NONE_NO_BASIS;
        }
        if (has(Linked::isPart)) {
            return covered ? ScoreGround.INTERVAL : ScoreGround.NONE_REST;
        }
        if (links.isEmpty()) {
            return ScoreGround.NONE_NO_LINK;
        }
        return has(link -> link.isLoose() && !isPartial(link)) ? ScoreGround.NONE_LOOSE : ScoreGround.NONE_PARTIAL;
    }

    private boolean has(Predicate<Linked> what) {
        return links.stream().anyMatch(what);
    }

    private static boolean isPartial(Linked linked) {
        Relation relation = linked.link().relation();
        return relation == Relation.CONTAINS || relation == Relation.OVERLAPS;
    }

    private boolean carries(Linked linked) {
        return linked.hasBasis() && (byTheSame ? linked.isSame() : ground == ScoreGround.INTERVAL && linked.isPart());
    }

    ScoreGround ground() {
        return ground;
    }

    List<LinkReading> readings() {
        return links.stream()
                .map(linked -> LinkReading.of(linked.link(), linked.principle(), use(linked)))
                .toList();
    }

    private LinkUse use(Linked linked) {
        return switch (linked.link().relation()) {
            case CONTAINS -> LinkUse.CONTAINS;
            case OVERLAPS -> LinkUse.OVERLAPS;
            case SAME, PART_OF -> {
                if (linked.isLoose()) {
                    yield LinkUse.LOOSE;
                }
                if (!linked.hasBasis()) {
                    yield LinkUse.NO_BASIS;
                }
                yield carries(linked) ? LinkUse.CARRIES : LinkUse.PART;
            }
        };
    }
}
