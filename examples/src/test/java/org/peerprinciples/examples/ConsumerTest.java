package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.framework.Framework;

/** Whoever compiles against the library with every warning on sees none, with what is needed at run time and no more. */
class ConsumerTest {

    private static final List<Class<?>> NEEDED =
            List.of(Framework.class, Checklist.class, JsonProperty.class, JsonFactory.class, ObjectMapper.class);

    private static final String CONSUMER = """
            import java.util.List;
            import org.peerprinciples.checklist.Checklist;
            import org.peerprinciples.checklist.evaluation.Evaluation;
            import org.peerprinciples.checklist.evaluation.Finding;
            import org.peerprinciples.checklist.evaluation.FindingBuilder;
            import org.peerprinciples.checklist.scoring.ScoringPolicy;
            import org.peerprinciples.core.assessment.Assessment;
            import org.peerprinciples.core.framework.Framework;
            import org.peerprinciples.core.framework.FrameworkBuilder;

            final class Consumer {
                static Framework renamed(Framework framework) {
                    FrameworkBuilder builder = Framework.builder().from(framework);
                    return builder.name("Ours").build();
                }

                static List<Finding> findings(Framework framework, Assessment assessment) {
                    ScoringPolicy policy = ScoringPolicy.builder().build();
                    Assessment same = Assessment.builder().from(assessment).build();
                    Evaluation evaluation = Checklist.of(framework).withPolicy(policy).evaluate(same);
                    FindingBuilder copy = Finding.builder().from(evaluation.findings().get(0));
                    return List.of(copy.build());
                }
            }
            """;

    @TempDir
    private Path folder;

    private static String classPath() {
        return NEEDED.stream()
                .map(ConsumerTest::location)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String warnings(String source) throws IOException {
        Path file = folder.resolve("Consumer.java");
        Files.writeString(file, source);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        Stream.of("-Xlint:all", "-Werror", "-proc:none", "-cp", classPath(), "-d", folder, file)
                                .map(Object::toString)
                                .toArray(String[]::new));
        String all = said.toString(StandardCharsets.UTF_8);
        assertThat(status == 0).as(all).isEqualTo(all.isEmpty());
        return all;
    }

    @Test
    void seesNoWarning() throws IOException {
        assertThat(warnings(CONSUMER)).isEmpty();
        assertThat(folder.resolve("Consumer.class")).exists();
    }

    @Test
    void wouldSeeOne() throws IOException {
        assertThat(warnings(CONSUMER.replace("List<Finding> findings", "List findings")))
                .contains("[rawtypes]");
    }
}
