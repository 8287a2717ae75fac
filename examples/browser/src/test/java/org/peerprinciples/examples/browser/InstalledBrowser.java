package org.peerprinciples.examples.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Chromium of this machine, if there is one. */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NONE = "none";

    private InstalledBrowser() {}

    /** The one that is asked for with the property or the variable, or else the first on the search path. */
    static Optional<Path> find() {
        return find(System.getProperty("chromium", ""), System.getenv());
    }

    static Optional<Path> find(String asked, Map<String, String> environment) {
        String named = asked.isEmpty() ? environment.getOrDefault("CHROMIUM", "") : asked;
        if (named.equals(NONE)) {
            return Optional.empty();
        }
        Stream<Path> places = named.isEmpty()
                ? Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(environment.getOrDefault("PATH", ""))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                : Stream.of(Path.of(named));
        return places.filter(Files::isExecutable).filter(Files::isRegularFile).findFirst();
    }
}
