package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Translation;

/** What is said, kept in files to read and to compare with; {@code -Dgolden.update=true} writes them anew. */
public final class Spoken {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "wording");

    private Spoken() {}

    /** {@return a framework whose language is Welsh, with its texts as they are: only the library's words are translated} */
    public static TranslatedFramework inWelsh(Framework framework) {
        return TranslatedFramework.of(
                framework,
                Translation.builder()
                        .framework(framework.ref())
                        .language("cy")
                        .status(Translation.Status.DRAFT)
                        .madeBy("A test")
                        .build());
    }

    /** Compares lines with those of a file. */
    public static void compare(String name, List<String> lines) {
        Path file = FOLDER.resolve(name);
        String said = String.join("\n", lines) + "\n";
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, said);
            }
            assertThat(said)
                    .as("%s; -Dgolden.update=true writes it anew", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
