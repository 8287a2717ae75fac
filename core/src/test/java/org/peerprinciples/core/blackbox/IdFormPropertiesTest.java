package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.MalformedIdException;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.TextId;

/** An id is read just where the regular expression that schemas publish, and the length beside it, let it through. */
class IdFormPropertiesTest {

    @Property
    void idsAreOfTheFormThatIsPublished(@ForAll("kinds") Function<String, ?> of, @ForAll("texts") String text) {
        MalformedIdException form = catchThrowableOfType(MalformedIdException.class, () -> of.apply(" "));
        MalformedIdException refusal = catchThrowableOfType(MalformedIdException.class, () -> of.apply(text));
        assertThat(refusal == null).isEqualTo(text.matches(form.pattern()) && text.length() <= form.longest());
    }

    @Provide
    Arbitrary<Function<String, ?>> kinds() {
        return Arbitraries.of(RoleId::of, CriterionId::of, RaterId::of, TextId::of);
    }

    /** Mostly what ids are made of, so that about half of the short ones are ids of some kind. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("a", "z", "0", "9")),
                Tuple.of(3, Arbitraries.of("-", ".", "/")),
                Tuple.of(1, Arbitraries.of("A", "Z", "_", " ", "\n", "`", "{", "@", "[", ":", "\u00e9")));
        Arbitrary<Integer> copies = Arbitraries.frequency(Tuple.of(9, 1), Tuple.of(1, 40), Tuple.of(1, 100));
        return pieces.list()
                .ofMaxSize(9)
                .flatMap(list -> copies.map(times -> String.join(
                        "",
                        IntStream.range(0, list.size())
                                .mapToObj(i -> i == 0 ? list.get(i).repeat(times) : list.get(i))
                                .toList())));
    }
}
