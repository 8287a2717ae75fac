package org.peerprinciples.checklist.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Templates TEMPLATES = Templates.beside(TemplatesTest.class);

    @Test
    void cleanAndEscapeWhatTheyFillIn() {
        assertThat(TEMPLATES.render("texts", Map.of("a", "\" onload='x", "b", "<b>&amp;\u202E\u001b", "c", "<hr>")))
                .isEqualTo("<p title=\"&quot; onload='x\">&lt;b&gt;&amp;amp;</p><hr>\n");
    }

    /** What is filled in may hold single ones. */
    @Test
    void quoteEveryAttributeWithDoubleMarks() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".mustache")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("='")
                            .doesNotContainPattern("=\\{\\{(?!\\{)"));
        }
    }

    @Test
    void leaveOutWhatIsEmptyAndIncludeOthers() {
        assertThat(TEMPLATES.render("sections", Map.of("list", List.of("a", "b"), "text", "t", "on", true)))
                .isEqualTo("<a><b>[t]on:t\n");
        assertThat(TEMPLATES.render("sections", Map.of("list", List.of(), "text", "", "on", false)))
                .isEqualTo("none\n");
    }

    @Test
    void failWhereAValueIsMissing() {
        assertThatExceptionOfType(MustacheException.class)
                .isThrownBy(() -> TEMPLATES.render("texts", Map.of("a", "", "b", "")));
        assertThatExceptionOfType(MustacheException.class)
                .isThrownBy(() -> TEMPLATES.render("sections", Map.of("list", List.of(), "text", "")));
    }

    @Test
    void takeAValueOnlyFromWhereItBelongs() {
        assertThat(TEMPLATES.render("nested", Map.of("outer", Map.of("here", Map.of("name", "n")))))
                .isEqualTo("n\n");
        assertThatExceptionOfType(MustacheException.class)
                .isThrownBy(() -> TEMPLATES.render(
                        "nested", Map.of("name", "above", "outer", Map.of("here", Map.of("other", 1)))));
    }

    @Test
    void refuseATemplateThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATES.render("nothing", Map.of()))
                .withMessage("file must be a resource beside " + TemplatesTest.class.getName()
                        + ", but was nothing.mustache");
    }

    @Test
    void renderForManyThreadsAtOnce() {
        Templates fresh = Templates.beside(TemplatesTest.class);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> fresh.render("sections", Map.of("list", List.of(i), "text", "t", "on", true))
                                .equals("<" + i + ">[t]on:t\n"))
                        .toList())
                .hasSize(200)
                .containsOnly(true);
    }
}
