package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.report.Report;

/**
 * A bundle beside a class of the package that says it.
 *
 * @param home the class
 * @param name the bundle's name
 * @param kinds its phrases whose keys are put together
 */
public record Bundle(Class<?> home, String name, List<Kinds> kinds) {

    /** {@return all there are} */
    public static List<Bundle> all() {
        return List.of(
                new Bundle(Days.class, "days", Kinds.ofDays()),
                new Bundle(ReportExporters.class, "export", List.of()),
                new Bundle(FindingRules.class, "findings", List.of()),
                new Bundle(Form.class, "form", Kinds.ofForms()),
                new Bundle(Languages.class, "languages", Kinds.ofLanguages()),
                new Bundle(Planner.class, "reasons", List.of()),
                new Bundle(Report.class, "report", Kinds.ofReports()));
    }

    /** The lines of one of its files, in their order. */
    List<String> lines(String suffix) throws IOException {
        try (InputStream in = home.getResourceAsStream(name + suffix + ".properties")) {
            assertThat(in).as("%s%s", name, suffix).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** {@return the phrases of one of its files, by key, in their order} */
    public Map<String, String> phrases(String suffix) throws IOException {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String line : lines(suffix)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                assertThat(phrases.put(line.substring(0, equals), line.substring(equals + 1)))
                        .as("%s, there twice", line)
                        .isNull();
            }
        }
        return phrases;
    }

    /** It and the others that the code of its package says. */
    List<Bundle> ofItsPackage() {
        return all().stream()
                .filter(other -> other.home.getPackageName().equals(home.getPackageName()))
                .toList();
    }

    /** The code of its package, without comments. */
    String code() throws IOException {
        return codeBut(Set.of());
    }

    /** The code of its package but for some files, without comments. */
    String codeBut(Set<String> files) throws IOException {
        return texts("java", ".java", files).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** What its package says it with: code, templates and scripts. */
    String sources() throws IOException {
        return code() + texts("resources", ".mustache", Set.of()) + texts("resources", ".js", Set.of());
    }

    private String texts(String kind, String ending, Set<String> but) throws IOException {
        Path folder = Path.of("src", "main", kind).resolve(home.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !but.contains(file.getFileName().toString()))
                    .sorted()
                    .map(Bundle::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
