package org.peerprinciples.core.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.problem.Place;

/** An object of the tree that grows cell by cell, and remembers where what is missing would have stood. */
final class CellTree {

    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, CellTree> objects = new LinkedHashMap<>();
    private final Map<String, Place> names = new LinkedHashMap<>();
    private boolean isKept;

    CellTree(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** Says where a field stands, or would stand, by its path of names. */
    CellTree expect(String path, Place at) {
        inner(path, at).names.put(last(path), at);
        return this;
    }

    /** Puts a value where there is one. */
    void put(String path, Optional<Node> value) {
        value.ifPresent(node -> put(path, node));
    }

    void put(String path, Node value) {
        inner(path, value.place()).values.put(last(path), value);
    }

    /** Makes an object that is there even if nothing is said of it, so that what is missing in it can be told. */
    void keep(String name, Place at) {
        objects.computeIfAbsent(name, any -> new CellTree(at)).isKept = true;
    }

    boolean isEmpty() {
        return !isKept && values.isEmpty() && objects.values().stream().allMatch(CellTree::isEmpty);
    }

    /** The object with those within it of which anything was said. */
    Node.Obj node() {
        Map<String, Node> fields = new LinkedHashMap<>(values);
        Map<String, Place> places = new LinkedHashMap<>(names);
        objects.forEach((name, object) -> {
            if (!object.isEmpty()) {
                Node.Obj node = object.node();
                fields.put(name, node);
                places.putIfAbsent(name, node.place());
            }
        });
        return new Node.Obj(place, fields, places);
    }

    private CellTree inner(String path, Place at) {
        int slash = path.indexOf('/');
        return slash < 0
                ? this
                : objects.computeIfAbsent(path.substring(0, slash), name -> new CellTree(at))
                        .inner(path.substring(slash + 1), at);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
