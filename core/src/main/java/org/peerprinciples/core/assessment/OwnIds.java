package org.peerprinciples.core.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.id.RaterId;

/**
 * The ids that are made of a rater's pseudonym: those of comments on the rater's answers, and of evidence that the answers cite, that
 * begin with the pseudonym and a hyphen. They stand and fall with the pseudonym.
 */
final class OwnIds {

    private static final String JOINED = "-";

    private final Map<String, RaterId> owners = new HashMap<>();

    private OwnIds() {}

    static OwnIds none() {
        return new OwnIds();
    }

    static OwnIds of(Assessment assessment) {
        OwnIds own = new OwnIds();
        own.add(assessment.screen(), assessment.ratings());
        assessment.setAside().forEach(aside -> own.add(aside.screen(), aside.ratings()));
        return own;
    }

    /** What the ids of a rater that are made of the pseudonym begin with. */
    static String beginning(String pseudonym) {
        return pseudonym + JOINED;
    }

    private void add(List<ScreenAnswer> screen, List<Rating> ratings) {
        for (ScreenAnswer answer : screen) {
            answer.comment().ifPresent(comment -> add(comment.id().value(), answer.rater()));
            answer.evidence().forEach(piece -> add(piece.value(), answer.rater()));
        }
        for (Rating rating : ratings) {
            rating.comment().ifPresent(comment -> add(comment.id().value(), rating.rater()));
            rating.evidence().forEach(piece -> add(piece.value(), rating.rater()));
        }
    }

    /** Of several raters whose pseudonyms it begins with, it is that of the longest. */
    private void add(String id, RaterId rater) {
        if (id.startsWith(beginning(rater.value()))) {
            owners.merge(id, rater, (a, b) -> a.value().length() >= b.value().length() ? a : b);
        }
    }

    /** {@return whose it is, if it is made of a pseudonym} */
    Optional<RaterId> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /**
     * Gives the ids with what they become, when raters are renamed.
     *
     * @param ids the new ids by the old ones, which the pseudonyms are looked up in; what stands in it isn't carried along
     */
    Map<String, String> carried(Map<String, String> ids) {
        Map<String, String> all = new HashMap<>(ids);
        owners.forEach((id, rater) -> Optional.ofNullable(ids.get(rater.value()))
                .ifPresent(pseudonym -> all.putIfAbsent(
                        id, pseudonym + id.substring(rater.value().length()))));
        return all;
    }
}
