package org.peerprinciples.core.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.ArrangementBuilder;

/** One description of an arrangement from several: what each says where it says something, and none otherwise. */
final class MergedArrangement {

    private static final List<Field<?>> FIELDS = List.of(
            new Field<>("name", a -> Optional.of(a.name()), ArrangementBuilder::name),
            optional("organisation", Arrangement::organisation, ArrangementBuilder::organisation),
            new Field<>("kind", a -> Optional.of(a.kind()), ArrangementBuilder::kind),
            new Field<>("purpose", a -> Optional.of(a.purpose()), ArrangementBuilder::purpose),
            new Field<>("stage", a -> Optional.of(a.stage()), ArrangementBuilder::stage),
            list("people", Arrangement::people, ArrangementBuilder::people),
            list("formats", a -> a.formats().stream().sorted().toList(), ArrangementBuilder::formats),
            list("deliveries", a -> a.deliveries().stream().sorted().toList(), ArrangementBuilder::deliveries),
            optional("rhythm", Arrangement::rhythm, ArrangementBuilder::rhythm),
            optional("supervision", Arrangement::supervision, ArrangementBuilder::supervision),
            optional("training", Arrangement::training, ArrangementBuilder::training),
            optional("governance", Arrangement::governance, ArrangementBuilder::governance),
            list("activity", Arrangement::activity, ArrangementBuilder::activity),
            list("exchanges", Arrangement::exchanges, ArrangementBuilder::exchanges),
            optional("safeguardingContact", Arrangement::safeguardingContact, ArrangementBuilder::safeguardingContact));

    private final Conflicts conflicts;
    private final ArrangementBuilder merged = Arrangement.builder();
    /** Who says it, by field. */
    private final Map<String, LabelledAssessment> said = new HashMap<>();

    /** A field of the description: what it says, if anything, and how it is written. */
    private record Field<T>(
            String name, Function<Arrangement, Optional<T>> says, BiConsumer<ArrangementBuilder, T> writes) {

        boolean agrees(Arrangement there, Arrangement here) {
            return says.apply(here).equals(says.apply(there));
        }

        boolean isSaid(Arrangement arrangement) {
            return says.apply(arrangement).isPresent();
        }

        void take(Arrangement arrangement, ArrangementBuilder into) {
            says.apply(arrangement).ifPresent(value -> writes.accept(into, value));
        }
    }

    private static <T> Field<T> optional(
            String name, Function<Arrangement, Optional<? extends T>> says, BiConsumer<ArrangementBuilder, T> writes) {
        return new Field<>(name, a -> says.apply(a).map(value -> value), writes);
    }

    private static <T> Field<List<T>> list(
            String name, Function<Arrangement, List<T>> says, BiConsumer<ArrangementBuilder, List<T>> writes) {
        return new Field<>(name, a -> Optional.of(says.apply(a)).filter(list -> !list.isEmpty()), writes);
    }

    MergedArrangement(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    void add(LabelledAssessment input) {
        Arrangement arrangement = input.assessment().arrangement();
        merged.id(arrangement.id());
        FIELDS.stream().filter(field -> field.isSaid(arrangement)).forEach(field -> add(field, input));
    }

    private void add(Field<?> field, LabelledAssessment input) {
        Arrangement here = input.assessment().arrangement();
        LabelledAssessment there = said.putIfAbsent(field.name(), input);
        if (there == null) {
            field.take(here, merged);
        } else if (!field.agrees(there.assessment().arrangement(), here)) {
            conflicts.disagree(
                    new Spot(input.label(), "/arrangement").at(field.name()),
                    "another '" + field.name() + "'",
                    there.label());
        }
    }

    Arrangement merged() {
        return merged.build();
    }
}
