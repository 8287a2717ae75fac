package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Evidence and comments are never logged, at any level. The library runs in a class loader of its own here, with a
 * logging system that keeps everything.
 */
class LogsTest {

    private static final String WORDS = "Zanzibar";

    @Test
    void tellHowMuchWasReadAndNothingOfWhatWasSaid() throws Exception {
        List<String> lines = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object reading = Class.forName(ReadsPersonalWords.class.getName(), true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
            ((List<?>) ((Callable<?>) reading).call()).forEach(line -> lines.add(String.valueOf(line)));
        }

        // Without these the logging system was not in place, and the rest would prove nothing.
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("DEBUG Read {}: {} bytes [assessment, "))
                .anySatisfy(
                        line -> assertThat(line).startsWith("DEBUG Refused {}: {} bytes, {} problems [assessment, "));
        assertThat(lines).noneMatch(line -> line.contains(WORDS) || line.contains("Exception"));
    }

    /** Everything on the class path but the logging system that the other tests have. */
    private static URL[] classPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(LogsTest.class.getResource("/recording-logs/"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("slf4j-nop")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** Reads documents with personal words, sound ones and broken ones; gives what was logged. */
    public static final class ReadsPersonalWords implements Callable<List<String>> {

        @Override
        public List<String> call() {
            String sound = GoodNeighbours.assessmentJson()
                    .replace("Somebody knocked on day one.", WORDS)
                    .replace("With a cake.", WORDS)
                    .replace("Nobody moved in on my stairs.", WORDS);
            AssessmentJson reader = AssessmentJson.using(GoodNeighbours.catalog());
            AssessmentJson.write(reader.read(sound));
            FrameworkCatalog.standard();
            for (String broken : List.of(
                    sound.replace("\"words\": \"" + WORDS, "\"words\": [\"" + WORDS),
                    sound.replace("\"words\": \"" + WORDS + "\"", "\"words\": [\"" + WORDS + "\"]"),
                    sound.replace("\"n1\"", "\"" + WORDS + " Smith\""),
                    sound.replace("\"reason\": ", "\"" + WORDS + "\": "),
                    sound + WORDS)) {
                try {
                    reader.read(broken);
                } catch (InvalidDocumentException refused) {
                    FrameworkJson.standard().problems(broken.getBytes(StandardCharsets.UTF_8));
                }
            }
            return RecordingLogs.lines();
        }
    }
}
