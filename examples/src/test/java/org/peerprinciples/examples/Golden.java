package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;

/**
 * What is kept to compare with, byte for byte: golden files, the samples in their canonical form with the digests of the
 * framework, and what the README shows. {@code mvn verify -Dgolden.update=true} writes all of it anew; look at the
 * difference before committing it. As an extension it sees to it that the samples are written before anything is tested.
 */
final class Golden implements BeforeAllCallback {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final FrameworkCatalog CATALOG = FrameworkCatalog.standard();
    private static final String SAMPLES = "org/peerprinciples/examples/assessments";
    private static final Path SAMPLE_SOURCES =
            Path.of("src", "main", "resources").resolve(SAMPLES);
    private static final Path SAMPLES_BUILT = Path.of("target", "classes").resolve(SAMPLES);

    private static boolean samplesWritten;

    static boolean isUpdate() {
        return Boolean.getBoolean("golden.update");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (isUpdate()) {
            writeSamples();
        }
    }

    static void compare(String name, byte[] actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (isUpdate()) {
            Files.createDirectories(file.getParent());
            Files.write(file, actual);
        }
        assertThat(file)
                .as("%s; -Dgolden.update=true writes it anew", file)
                .exists()
                .content(StandardCharsets.UTF_8)
                .isEqualTo(new String(actual, StandardCharsets.UTF_8));
        assertThat(Files.readAllBytes(file)).isEqualTo(actual);
    }

    /** The golden files, but for those in folders of their own. */
    static List<String> names() throws IOException {
        return names("");
    }

    /** The golden files in a folder. */
    static List<String> names(String folder) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A sample as it should stand: canonical, and pinned to the framework that it names. */
    static byte[] canonical(Assessment sample) {
        return AssessmentJson.write(
                FrameworkDigests.of(CATALOG.get(sample.framework())).pin(sample));
    }

    private static synchronized void writeSamples() throws IOException {
        for (String name : samplesWritten ? List.<String>of() : SampleAssessments.NAMES) {
            String file = name + ".json";
            byte[] written = canonical(readWithoutDigests(Files.readAllBytes(SAMPLE_SOURCES.resolve(file))));
            Files.write(SAMPLE_SOURCES.resolve(file), written);
            Files.write(SAMPLES_BUILT.resolve(file), written);
        }
        samplesWritten = true;
    }

    /** The digests of the framework before it changed would be refused. */
    private static Assessment readWithoutDigests(byte[] document) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = (ObjectNode) mapper.readTree(document);
        tree.remove("criterionDigests");
        ((ObjectNode) tree.get("framework")).remove("digest");
        return AssessmentJson.using(CATALOG).read(mapper.writeValueAsBytes(tree));
    }
}
