package org.peerprinciples.core.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ids of all texts of a framework document, as {@code FrameworkTexts} gives them for a framework without problems. */
final class TextIds {

    private final Set<String> ids = new LinkedHashSet<>();

    private TextIds(Node root) {
        Stream.of("name", "purpose", "made-with", "caution").forEach(field -> ids.add("framework/" + field));
        values(root.items("judgements"), "about").forEach(about -> ids.add("judgement/" + about + "/reason"));
        add("side", root.items("sides"), "name", "meaning");
        add("role", root.items("roles"), "name", "meaning");
        ids.add("scale/question");
        root.find("scale").ifPresent(scale -> add("level", scale.items("levels"), "name", "meaning"));
        ids.add("screen/introduction");
        root.find("screen")
                .ifPresent(screen -> add("screen-question", screen.items("questions"), "question", "explanation"));
        for (Node principle : root.items("principles")) {
            add("principle", List.of(principle), "name", "meaning");
            add("idea", principle.items("ideas"), "text");
            add("criterion", principle.items("criteria"), "question", "good");
            principle.items("criteria").forEach(this::add);
        }
        add("example", root.items("examples"), "name", "description");
    }

    static Set<String> of(Node root) {
        return new TextIds(root).ids;
    }

    private void add(String kind, List<Node> things, String... fields) {
        values(things, "id").forEach(id -> Stream.of(fields).forEach(field -> ids.add(kind + "/" + id + "/" + field)));
    }

    private void add(Node criterion) {
        String own = "criterion/" + FrameworkRules.value(criterion, "id").orElse("") + "/";
        values(criterion.items("descriptors"), "level").forEach(level -> ids.add(own + "descriptor/" + level));
        int prompts = criterion.items("couldShow").size();
        IntStream.rangeClosed(1, prompts).forEach(number -> ids.add(own + "could-show/" + number));
        criterion.find("critical").ifPresent(floor -> ids.add(own + "critical"));
        criterion.find("notApplicable").ifPresent(when -> ids.add(own + "not-applicable"));
        values(criterion.items("steps"), "level").forEach(level -> ids.add(own + "step/" + level));
    }

    private static Stream<String> values(List<Node> things, String field) {
        return things.stream().flatMap(thing -> thing.findText(field).stream()).map(Node.Text::value);
    }
}
