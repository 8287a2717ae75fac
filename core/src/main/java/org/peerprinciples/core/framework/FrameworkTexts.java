package org.peerprinciples.core.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.id.TextId;

/**
 * Every text of a framework that is shown to people, by id and in the framework's order: what a translation translates,
 * and what a tailoring may reword, but for what it says itself: the name, with whom it was made, and the reason for a
 * floor that it sets.
 *
 * <p>The ids: {@code framework/name}, {@code framework/purpose}, {@code framework/made-with}, {@code framework/caution};
 * {@code judgement/ID/reason}; {@code side|role/ID/name|meaning}; {@code scale/question},
 * {@code level/ID/name|meaning}; {@code screen/introduction}, {@code screen-question/ID/question|explanation};
 * {@code principle/ID/name|meaning}, {@code idea/ID/text}; {@code criterion/ID/question|good|critical|not-applicable},
 * {@code criterion/ID/descriptor/LEVEL}, {@code criterion/ID/could-show/NUMBER} from 1, {@code criterion/ID/step/LEVEL};
 * {@code example/ID/name|description}.
 */
public final class FrameworkTexts {

    private final Map<TextId, String> texts = new LinkedHashMap<>();

    private FrameworkTexts(Framework framework) {
        add("framework/name", framework.name());
        add("framework/purpose", framework.purpose());
        add("framework/made-with", framework.madeWith());
        add("framework/caution", framework.caution());
        framework.judgements().forEach(j -> add("judgement/" + j.about() + "/reason", j.reason()));
        framework.sides().forEach(s -> addNamed("side/" + s.id(), s.name(), "meaning", s.meaning()));
        framework.roles().forEach(r -> addNamed("role/" + r.id(), r.name(), "meaning", r.meaning()));
        add("scale/question", framework.scale().question());
        framework.scale().levels().forEach(l -> addNamed("level/" + l.id(), l.name(), "meaning", l.meaning()));
        add("screen/introduction", framework.screen().introduction());
        for (ScreenQuestion question : framework.screen().questions()) {
            add("screen-question/" + question.id() + "/question", question.question());
            add("screen-question/" + question.id() + "/explanation", question.explanation());
        }
        for (Principle principle : framework.principles()) {
            addNamed("principle/" + principle.id(), principle.name(), "meaning", principle.meaning());
            principle.ideas().forEach(idea -> add("idea/" + idea.id() + "/text", idea.text()));
            principle.criteria().forEach(this::add);
        }
        framework.examples().forEach(e -> addNamed("example/" + e.id(), e.name(), "description", e.description()));
    }

    /**
     * Lists the texts of a framework.
     *
     * @param framework the framework
     * @return its texts
     */
    public static FrameworkTexts of(Framework framework) {
        return new FrameworkTexts(framework);
    }

    /** {@return all texts by id, in the framework's order} */
    public Map<TextId, String> all() {
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Finds a text.
     *
     * @param id the text's id
     * @return the text, or empty if the framework has none with this id
     */
    public Optional<String> find(TextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    private void add(Criterion criterion) {
        String own = "criterion/" + criterion.id() + "/";
        add(own + "question", criterion.question());
        add(own + "good", criterion.good());
        criterion.descriptors().forEach(d -> add(own + "descriptor/" + d.level(), d.text()));
        for (int i = 0; i < criterion.couldShow().size(); i++) {
            add(own + "could-show/" + (i + 1), criterion.couldShow().get(i));
        }
        criterion.critical().ifPresent(critical -> add(own + "critical", critical.reason()));
        criterion.notApplicable().ifPresent(when -> add(own + "not-applicable", when));
        criterion.steps().forEach(step -> add(own + "step/" + step.level(), step.text()));
    }

    private void addNamed(String thing, String name, String field, String text) {
        add(thing + "/name", name);
        add(thing + "/" + field, text);
    }

    private void add(String id, String text) {
        texts.put(TextId.of(id), text);
    }
}
