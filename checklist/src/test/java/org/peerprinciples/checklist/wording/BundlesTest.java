package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.plan.Planner;

/** What holds of the bundles of fixed words, and of the code that speaks with them. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SAID = Pattern.compile("\\b(say|count|joined)\\(\\s*\"([^\"]+)\"");

    /** A bundle beside a class of the package that says it. */
    private record Bundle(Class<?> home, String name) {

        /** The lines of one of its files, in their order. */
        List<String> lines(String suffix) throws IOException {
            try (InputStream in = home.getResourceAsStream(name + suffix + ".properties")) {
                assertThat(in).as("%s%s", name, suffix).isNotNull();
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        }

        Map<String, String> phrases(String suffix) throws IOException {
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

        String sources() throws IOException {
            Path folder =
                    Path.of("src", "main", "java").resolve(home.getPackageName().replace('.', '/'));
            StringBuilder all = new StringBuilder();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file));
                }
            }
            return all.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Bundle> bundles() {
        return List.of(new Bundle(FindingRules.class, "findings"), new Bundle(Planner.class, "reasons"));
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key that code names: a phrase about a number is named without its form. */
    private static String named(String key, Set<String> keys) {
        String stem = key.replaceFirst("\\.(one|other)$", "");
        return keys.contains(stem + ".one") && keys.contains(stem + ".other") ? stem : key;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPhraseIsThereInWelshWithTheSamePlaces(Bundle bundle) throws IOException {
        Map<String, String> english = bundle.phrases("");
        Map<String, String> welsh = bundle.phrases("_cy");

        assertThat(welsh.keySet()).containsExactlyElementsOf(english.keySet());
        assertThat(english)
                .isNotEmpty()
                .allSatisfy((key, phrase) ->
                        assertThat(places(welsh.get(key))).as(key).isEqualTo(places(phrase)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noApostropheStandsAlone(Bundle bundle) throws IOException {
        for (String suffix : List.of("", "_cy")) {
            assertThat(bundle.phrases(suffix))
                    .allSatisfy((key, phrase) ->
                            assertThat(phrase.replace("''", "")).as(key).doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPhraseIsSaid(Bundle bundle) throws IOException {
        Set<String> keys = bundle.phrases("").keySet();
        String sources = bundle.sources();

        assertThat(keys).allSatisfy(key -> assertThat(sources).contains("\"" + named(key, keys) + "\""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsSaidThatIsNotThere(Bundle bundle) throws IOException {
        Set<String> keys = bundle.phrases("").keySet();
        List<MatchResult> said = SAID.matcher(bundle.sources()).results().toList();

        assertThat(said).isNotEmpty().allSatisfy(each -> {
            if (each.group(1).equals("count")) {
                assertThat(keys).contains(each.group(2) + ".one", each.group(2) + ".other");
            } else {
                assertThat(keys).contains(each.group(2));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theWelshSaysFirstThatItIsADraft(Bundle bundle) throws IOException {
        assertThat(bundle.lines("_cy").get(0)).startsWith("# Drafft: heb ei adolygu.");
    }
}
