package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTest {

    @TempDir
    private Path folder;

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Map<String, String> path() {
        return Map.of("PATH", "/nowhere" + File.pathSeparator + folder);
    }

    @Test
    void isFoundOnTheSearchPath() throws IOException {
        assertThat(InstalledBrowser.find("", path())).isEmpty();

        Path chrome = program("google-chrome");
        assertThat(InstalledBrowser.find("", path())).contains(chrome);

        Path chromium = program("chromium");
        assertThat(InstalledBrowser.find("", path())).contains(chromium);
    }

    @Test
    void isTheOneThatIsAskedFor() throws IOException {
        program("chromium");
        Path own = program("own");

        assertThat(InstalledBrowser.find(own.toString(), path())).contains(own);
        assertThat(InstalledBrowser.find("", Map.of("PATH", folder.toString(), "CHROMIUM", own.toString())))
                .contains(own);
        assertThat(InstalledBrowser.find(folder.resolve("gone").toString(), path()))
                .isEmpty();
    }

    @Test
    void isNoneWhereNoneIsWanted() throws IOException {
        program("chromium");

        assertThat(InstalledBrowser.find("none", path())).isEmpty();
    }
}
