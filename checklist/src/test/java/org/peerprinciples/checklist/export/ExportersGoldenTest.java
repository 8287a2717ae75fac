package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report with every block in every format, whole. {@code -Dgolden.update=true} writes the files anew. */
class ExportersGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "export");

    private static final Map<String, ReportExporter> FORMATS = Map.of(
            "every-block.txt", ReportExporters.text(),
            "every-block.md", ReportExporters.markdown(),
            "every-block.html", ReportExporters.html(),
            "every-block.csv", ReportExporters.csv(),
            "every-block.json", ReportExporters.json());

    static Set<String> names() {
        return FORMATS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsItDid(String name) throws IOException {
        String exported = FORMATS.get(name).export(EveryBlock.report("en"));
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, exported);
        }

        assertThat(exported).isEqualTo(Files.readString(file));
        assertThat(FORMATS.get(name).export(EveryBlock.report("en"))).isEqualTo(exported);
    }
}
