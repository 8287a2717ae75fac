package org.peerprinciples.core.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Things of several assessments by key, in the order of the keys, each from the first that has it.
 *
 * @param <K> what tells which thing it is
 * @param <V> the thing
 */
final class Union<K extends Comparable<? super K>, V> {

    private final SortedMap<K, Spotted<V>> found = new TreeMap<>();

    /**
     * A thing, and where it stands.
     *
     * @param value the thing
     * @param spot where it stands
     * @param <V> its type
     */
    record Spotted<V>(V value, Spot spot) {}

    /** Adds a thing, if there is none with its key, and gives what is there already, be it equal or not. */
    Optional<Spotted<V>> add(K key, V value, Spot spot) {
        return Optional.ofNullable(found.putIfAbsent(key, new Spotted<>(value, spot)));
    }

    /** Adds a thing, if there is none with its key, and gives the label of the assessment that has another one. */
    Optional<String> differing(K key, V value, Spot spot) {
        return add(key, value, spot)
                .filter(there -> !there.value().equals(value))
                .map(there -> there.spot().input());
    }

    /** Puts a thing in place of the one with its key. */
    void replace(K key, V value, Spot spot) {
        found.put(key, new Spotted<>(value, spot));
    }

    /** The things in the order of their keys. */
    List<V> values() {
        return found.values().stream().map(Spotted::value).toList();
    }

    /** The things by their keys, in order. */
    Map<K, V> byKey() {
        Map<K, V> things = new LinkedHashMap<>();
        found.forEach((key, thing) -> things.put(key, thing.value()));
        return things;
    }
}
