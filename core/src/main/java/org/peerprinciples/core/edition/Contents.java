package org.peerprinciples.core.edition;

import static org.peerprinciples.core.edition.EditionRule.BESIDE_THE_ANSWERS;
import static org.peerprinciples.core.edition.EditionRule.HOW_IT_COUNTS;
import static org.peerprinciples.core.edition.EditionRule.ITS_OWN_RECORD;
import static org.peerprinciples.core.edition.EditionRule.ORDER;
import static org.peerprinciples.core.edition.EditionRule.WHAT_IS_ASKED;
import static org.peerprinciples.core.edition.EditionRule.WHAT_THERE_IS;
import static org.peerprinciples.core.edition.EditionRule.WHO_IS_HEARD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerprinciples.core.edition.EditionChange.Thing;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.TextId;

/**
 * A framework taken apart: every thing in it, and every field of each, with the rule that a difference in it falls under.
 * What isn't listed here isn't compared, so every field of the format is.
 */
final class Contents {

    /** A thing, by its id or by that of its partner, so that things that are the same have the same key. */
    record ThingId(Thing thing, String id) {}

    /**
     * A field.
     *
     * @param value its value, equal exactly when nothing has changed
     * @param rule what a change falls under
     * @param text its id, if it is a text
     * @param detail whether it belongs to another field, and comes and goes with that
     */
    record Field(Object value, EditionRule rule, Optional<TextId> text, boolean detail) {}

    /**
     * What is known of a thing.
     *
     * @param id its own id
     * @param rule what its coming or going falls under
     * @param fields its fields by their names
     */
    record Part(String id, EditionRule rule, Map<String, Field> fields) {

        Part with(String field, Object value, EditionRule as) {
            fields.put(field, new Field(value, as, Optional.empty(), false));
            return this;
        }

        Part withDetail(String field, Object value, EditionRule as) {
            fields.put(field, new Field(value, as, Optional.empty(), true));
            return this;
        }

        Part withText(String field, String id, String value, EditionRule as) {
            fields.put(field, new Field(value, as, Optional.of(TextId.of(id)), false));
            return this;
        }

        /** A list of things of which each is compared by itself, so that only their order is compared here. */
        <T> Part withOrder(String field, List<T> things, Function<T, Object> key) {
            return with(
                    field,
                    things.stream().map(thing -> new Placed(key.apply(thing))).toList(),
                    ORDER);
        }
    }

    /** Something of which the place in a list matters, and not whether it is there. */
    record Placed(Object key) {}

    private final Map<ThingId, Part> things = new LinkedHashMap<>();
    private final Function<CriterionId, CriterionId> key;
    private final Function<CriterionId, Optional<CriterionId>> partner;

    private Contents(
            Framework framework,
            Function<CriterionId, CriterionId> key,
            Function<CriterionId, Optional<CriterionId>> partner) {
        this.key = key;
        this.partner = partner;
        add(framework);
        framework
                .judgements()
                .forEach(j -> thing(Thing.JUDGEMENT, j.about(), BESIDE_THE_ANSWERS)
                        .withText("reason", "judgement/" + j.about() + "/reason", j.reason(), BESIDE_THE_ANSWERS));
        framework
                .sources()
                .forEach(s -> thing(Thing.SOURCE, s.id(), BESIDE_THE_ANSWERS)
                        .with("title", s.title(), BESIDE_THE_ANSWERS)
                        .with("publisher", s.publisher(), BESIDE_THE_ANSWERS)
                        .with("date", s.date(), BESIDE_THE_ANSWERS)
                        .with("note", s.note(), BESIDE_THE_ANSWERS));
        framework
                .sides()
                .forEach(s -> named(Thing.SIDE, "side", s.id(), s.name(), s.meaning(), WHO_IS_HEARD)
                        .with("required", s.required(), WHO_IS_HEARD));
        framework
                .roles()
                .forEach(r -> named(Thing.ROLE, "role", r.id(), r.name(), r.meaning(), WHO_IS_HEARD)
                        .with("sides", r.sides(), WHO_IS_HEARD));
        addScale(framework);
        addScreen(framework);
        framework.principles().forEach(this::add);
        framework
                .examples()
                .forEach(e -> thing(Thing.EXAMPLE, e.id(), BESIDE_THE_ANSWERS)
                        .withText("name", "example/" + e.id() + "/name", e.name(), BESIDE_THE_ANSWERS)
                        .withText(
                                "description",
                                "example/" + e.id() + "/description",
                                e.description(),
                                BESIDE_THE_ANSWERS)
                        .with("principles", e.principles(), BESIDE_THE_ANSWERS)
                        .with("sources", e.sources(), BESIDE_THE_ANSWERS));
    }

    /** The older of two: criteria that were renamed go by their new ids. */
    static Contents ofOlder(Framework older, Pairing pairing) {
        return new Contents(older, id -> pairing.partner(id).orElse(id), pairing::partner);
    }

    static Contents ofNewer(Framework newer, Pairing pairing) {
        return new Contents(newer, id -> id, pairing::partnerOfOther);
    }

    /** What an edition says about itself, and how it was made, which tells editions apart unless they have the same number. */
    Contents withOwnRecord(Framework framework) {
        things.computeIfPresent(
                new ThingId(Thing.FRAMEWORK, ""),
                (key, part) -> part.with("replaces", framework.replaces(), ITS_OWN_RECORD)
                        .with("corrections", framework.corrections(), ITS_OWN_RECORD)
                        .withOrder("tailorings", framework.tailorings(), t -> t.id() + " " + t.edition()));
        framework
                .tailorings()
                .forEach(t -> thing(Thing.TAILORING, t.id() + " " + t.edition(), ITS_OWN_RECORD)
                        .with("content", t, ITS_OWN_RECORD));
        return this;
    }

    /** All things, in the framework's order. */
    Map<ThingId, Part> things() {
        return things;
    }

    private void add(Framework framework) {
        Part part = thing(Thing.FRAMEWORK, "", WHAT_THERE_IS)
                .with("id", framework.id(), WHAT_THERE_IS)
                .with("language", framework.language(), BESIDE_THE_ANSWERS)
                .with("translation", framework.translation(), BESIDE_THE_ANSWERS)
                .withText("name", "framework/name", framework.name(), BESIDE_THE_ANSWERS)
                .withText("purpose", "framework/purpose", framework.purpose(), BESIDE_THE_ANSWERS)
                .with("madeBy", framework.madeBy(), BESIDE_THE_ANSWERS)
                .withText("madeWith", "framework/made-with", framework.madeWith(), BESIDE_THE_ANSWERS)
                .withText("caution", "framework/caution", framework.caution(), BESIDE_THE_ANSWERS);
        part.withOrder("judgements", framework.judgements(), j -> j.about())
                .withOrder("sources", framework.sources(), s -> s.id())
                .withOrder("sides", framework.sides(), s -> s.id())
                .withOrder("roles", framework.roles(), r -> r.id())
                .withOrder("principles", framework.principles(), Principle::id)
                .withOrder("examples", framework.examples(), e -> e.id());
    }

    private void addScale(Framework framework) {
        thing(Thing.SCALE, "", WHAT_THERE_IS)
                .withText("question", "scale/question", framework.scale().question(), WHAT_IS_ASKED)
                .withOrder("levels", framework.scale().levels(), level -> level.id());
        framework
                .scale()
                .levels()
                .forEach(level -> named(Thing.LEVEL, "level", level.id(), level.name(), level.meaning(), WHAT_IS_ASKED)
                        .with("value", level.value(), HOW_IT_COUNTS));
    }

    private void addScreen(Framework framework) {
        thing(Thing.SCREEN, "", WHAT_THERE_IS)
                .withText(
                        "introduction",
                        "screen/introduction",
                        framework.screen().introduction(),
                        WHAT_IS_ASKED)
                .withOrder("questions", framework.screen().questions(), ScreenQuestion::id);
        for (ScreenQuestion question : framework.screen().questions()) {
            String own = "screen-question/" + question.id() + "/";
            thing(Thing.SCREEN_QUESTION, question.id(), WHAT_THERE_IS)
                    .with("kind", question.kind().code(), HOW_IT_COUNTS)
                    .withText("question", own + "question", question.question(), WHAT_IS_ASKED)
                    .withText("explanation", own + "explanation", question.explanation(), WHAT_IS_ASKED)
                    .with("sources", question.sources(), BESIDE_THE_ANSWERS);
        }
    }

    private void add(Principle principle) {
        named(Thing.PRINCIPLE, "principle", principle.id(), principle.name(), principle.meaning(), WHAT_IS_ASKED)
                .with("weight", principle.weight(), HOW_IT_COUNTS)
                .with("effectiveFrom", principle.effectiveFrom(), HOW_IT_COUNTS)
                .withOrder("ideas", principle.ideas(), idea -> idea.id())
                .withOrder("criteria", principle.criteria(), criterion -> key.apply(criterion.id()));
        principle
                .ideas()
                .forEach(idea -> thing(Thing.IDEA, idea.id(), WHAT_THERE_IS)
                        .withText("text", "idea/" + idea.id() + "/text", idea.text(), WHAT_IS_ASKED));
        principle.criteria().forEach(this::add);
    }

    private void add(Criterion criterion) {
        String own = "criterion/" + criterion.id() + "/";
        Part part = new Part(criterion.id().value(), WHAT_THERE_IS, new LinkedHashMap<>());
        things.put(new ThingId(Thing.CRITERION, key.apply(criterion.id()).value()), part);
        Optional<CriterionId> other = partner.apply(criterion.id());
        List<CriterionId> earlier = criterion.replaces().stream()
                .filter(id -> !other.equals(Optional.of(id)))
                .toList();
        part.with("id", criterion.id(), WHAT_THERE_IS)
                .with("replaces", earlier, BESIDE_THE_ANSWERS)
                .withText("question", own + "question", criterion.question(), WHAT_IS_ASKED)
                .withText("good", own + "good", criterion.good(), WHAT_IS_ASKED);
        criterion
                .descriptors()
                .forEach(d -> part.withText(
                        "descriptors/" + d.level(), own + "descriptor/" + d.level(), d.text(), WHAT_IS_ASKED));
        for (int i = 1; i <= criterion.couldShow().size(); i++) {
            part.withText(
                    "couldShow/" + i,
                    own + "could-show/" + i,
                    criterion.couldShow().get(i - 1),
                    BESIDE_THE_ANSWERS);
        }
        part.with("roles", criterion.roles(), WHO_IS_HEARD)
                .with("weight", criterion.weight(), HOW_IT_COUNTS)
                .with("critical", criterion.critical().map(CriticalFloor::floor), HOW_IT_COUNTS);
        Optional<TextId> reason = Optional.of(TextId.of(own + "critical"));
        criterion
                .critical()
                .ifPresent(floor -> part.fields()
                        .put("critical/reason", new Field(floor.reason(), BESIDE_THE_ANSWERS, reason, true)));
        criterion
                .notApplicable()
                .ifPresent(when -> part.withText("notApplicable", own + "not-applicable", when, HOW_IT_COUNTS));
        criterion
                .steps()
                .forEach(step -> part.withText(
                                "steps/" + step.level(), own + "step/" + step.level(), step.text(), BESIDE_THE_ANSWERS)
                        .withDetail("steps/" + step.level() + "/effort", step.effort(), BESIDE_THE_ANSWERS)
                        .withDetail("steps/" + step.level() + "/owner", step.owner(), BESIDE_THE_ANSWERS));
        part.with("examples", criterion.examples(), BESIDE_THE_ANSWERS)
                .with("covers", criterion.covers(), BESIDE_THE_ANSWERS)
                .with("sources", criterion.sources(), BESIDE_THE_ANSWERS);
    }

    private Part named(Thing thing, String kind, Object id, String name, String meaning, EditionRule rule) {
        EditionRule presence = rule == WHO_IS_HEARD ? WHO_IS_HEARD : WHAT_THERE_IS;
        return thing(thing, id, presence)
                .withText("name", kind + "/" + id + "/name", name, rule)
                .withText("meaning", kind + "/" + id + "/meaning", meaning, rule);
    }

    private Part thing(Thing thing, Object id, EditionRule presence) {
        Part part = new Part(id.toString(), presence, new LinkedHashMap<>());
        things.put(new ThingId(thing, id.toString()), part);
        return part;
    }
}
