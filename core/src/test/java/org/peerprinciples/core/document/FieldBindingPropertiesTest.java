package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.fixture.FrameworkArbitraries;
import org.peerprinciples.core.fixture.TailoringArbitraries;
import org.peerprinciples.core.fixture.TailoringArbitraries.Tailored;
import org.peerprinciples.core.fixture.TranslationArbitraries;
import org.peerprinciples.core.fixture.TranslationArbitraries.Translated;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;

/** What is bound and written field by field is what Jackson binds and writes by the types' annotations. */
class FieldBindingPropertiesTest {

    private static final DocumentFormat<Framework> FRAMEWORKS =
            DocumentFormat.open("framework", Binding.mapped(Framework.class));
    private static final DocumentFormat<Tailoring> TAILORINGS =
            DocumentFormat.open("tailoring", Binding.mapped(Tailoring.class));

    private static final DocumentFormat<Translation> TRANSLATIONS =
            DocumentFormat.open("translation", Binding.mapped(Translation.class));

    record Texts(String text, Optional<String> perhaps, List<String> list, Map<String, String> none) {}

    @Property(tries = 300)
    void frameworksAreAsJacksonHasThem(@ForAll("frameworks") Framework framework) {
        byte[] written = FRAMEWORKS.write(framework);

        assertThat(FrameworkJson.write(framework)).isEqualTo(written);
        assertThat(FrameworkJson.standard().read(written)).isEqualTo(read(FRAMEWORKS, written));
    }

    @Property(tries = 300)
    void tailoringsAreAsJacksonHasThem(@ForAll("tailored") Tailored tailored) {
        byte[] written = TAILORINGS.write(tailored.tailoring());

        assertThat(TailoringJson.write(tailored.tailoring())).isEqualTo(written);
        assertThat(read(TailoringJson.FORMAT, written)).isEqualTo(read(TAILORINGS, written));
    }

    @Property(tries = 300)
    void translationsAreAsJacksonHasThem(@ForAll("translated") Translated translated) {
        byte[] written = TRANSLATIONS.write(translated.translation());

        assertThat(TranslationJson.write(translated.translation())).isEqualTo(written);
        assertThat(read(TranslationJson.FORMAT, written)).isEqualTo(read(TRANSLATIONS, written));
    }

    @Property(tries = 300)
    void tailoredFrameworksAreAsJacksonHasThem(@ForAll("tailored") Tailored tailored) {
        Framework framework = Framework.builder()
                .from(tailored.base())
                .addTailorings(tailored.tailoring())
                .build();

        byte[] written = FrameworkJson.write(framework);

        assertThat(written).isEqualTo(FRAMEWORKS.write(framework));
        assertThat(read(FRAMEWORKS, written)).isEqualTo(framework);
    }

    @Property(tries = 1000)
    void textsAreEscapedAsJacksonEscapesThem(@ForAll("texts") String text, @ForAll("texts") String other) {
        Texts texts = new Texts(text, Optional.of(other), List.of(text, other), Map.of());

        byte[] written = JsonFields.document(
                texts,
                (its, fields) -> fields.text("text", its.text())
                        .text("perhaps", its.perhaps())
                        .texts("list", its.list()));

        assertThat(written).isEqualTo(Mapper.canonical(Mapper.tree(texts)));
    }

    @Test
    void anObjectWithoutFieldsIsWrittenAsJacksonWritesIt() {
        assertThat(JsonFields.document("", (value, fields) -> {})).isEqualTo(Mapper.canonical(Mapper.object()));
    }

    @Test
    void whatATypeRefusesIsAProblemOfTheWholeDocument() {
        Binding<String> refusing = Binding.of(
                fields -> {
                    throw new IllegalArgumentException("weight must be 0 to 1000, but was 1001");
                },
                (value, fields) -> {});
        Problems problems = new Problems();

        assertThat(refusing.read(new Node.Obj(Place.of("", 1, 1), Map.of(), Map.of()), problems))
                .isEmpty();

        assertThat(problems.inOrder()).extracting(Problem::allowed).containsExactly("weight: 0 to 1000");
    }

    private static <T> T read(DocumentFormat<T> format, byte[] document) {
        return format.read(DocumentFormat.Parser.json(InputLimits.standard()), document, (root, problems) -> {});
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return FrameworkArbitraries.frameworks();
    }

    @Provide
    Arbitrary<Tailored> tailored() {
        return TailoringArbitraries.tailored();
    }

    @Provide
    Arbitrary<Translated> translated() {
        return TranslationArbitraries.translated();
    }

    /** Any characters, halves of pairs and control characters among them. */
    @Provide
    Arbitrary<String> texts() {
        StringArbitrary any = Arbitraries.strings().all();
        return Arbitraries.oneOf(any, Arbitraries.strings().withCharRange('\0', '\u007f'));
    }
}
