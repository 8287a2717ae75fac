package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every schema that there is can be had. */
class SchemaCommandTest {

    private static final String ENDING = "-1.schema.json";

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.replace(ENDING, ""))
                    .toList()
                    .stream();
        }
    }

    @Test
    void listsEverySchemaInTheSources() throws IOException {
        List<String> kinds = Ran.of("schema").out().lines().toList();

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                files(Path.of("..", "core", "src", "main", "resources")),
                                files(Path.of("src", "main", "resources")))
                        .toList());
    }

    @Test
    void givesTheSchemaOfEveryKind() throws IOException {
        for (String kind : Ran.of("schema").out().lines().toList()) {
            assertThat(new ObjectMapper()
                            .readTree(Ran.of("schema", kind).out())
                            .get("$id")
                            .asText())
                    .isEqualTo("urn:peer-principles:schema:" + kind + ":1");
        }
    }
}
