package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.style.ModelStyle;

/** A peer support arrangement, or something that may be one: what exists, or is being set up. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ArrangementBuilder.class)
@JsonPropertyOrder({
    "id",
    "name",
    "organisation",
    "kind",
    "purpose",
    "stage",
    "people",
    "formats",
    "deliveries",
    "rhythm",
    "supervision",
    "training",
    "governance",
    "activity",
    "exchanges",
    "safeguardingContact"
})
public interface Arrangement {

    /** {@return a builder for an arrangement} */
    static ArrangementBuilder builder() {
        return new ArrangementBuilder();
    }

    /** {@return the arrangement's id, the same one in later assessments} */
    ArrangementId id();

    /** {@return its name} */
    String name();

    /** {@return the organisation or network that it belongs to} */
    Optional<String> organisation();

    /** {@return what kind of arrangement it is, in the words of those who run it} */
    String kind();

    /** {@return what it is for} */
    String purpose();

    /** {@return how far along it is} */
    Stage stage();

    /** {@return the people involved, by role} */
    List<People> people();

    /** {@return how people come together} */
    List<Format> formats();

    /** {@return where people meet; in person and virtual where both} */
    List<Delivery> deliveries();

    /** {@return how often people meet} */
    Optional<String> rhythm();

    /** {@return the supervision of those who support} */
    Optional<Supervision> supervision();

    /** {@return the training that people get for it} */
    Optional<Training> training();

    /** {@return who decides about it, and how} */
    Optional<String> governance();

    /** {@return figures of what has happened so far, as reported} */
    List<Activity> activity();

    /** {@return who gives and who gains what, one entry a role} */
    List<Exchange> exchanges();

    /** {@return whom to tell about a safeguarding concern here; printed on forms and reports} */
    Optional<String> safeguardingContact();
}
