package org.peerprinciples.checklist.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The phrases of forms, guides and posters are whole in both languages, and all of them are said. */
class FormBundleTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/peerprinciples/checklist/form");
    private static final Path CLASSES = Path.of("src/main/java/org/peerprinciples/checklist/form");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    /** Keys that are put together from what they are about. */
    private static final List<String> MADE_UP =
            List.of("reply.", "answer.", "guide.works.", "guide.better.", "guide.try.");

    private final Properties english = read("form.properties");
    private final Properties welsh = read("form_cy.properties");

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said() {
        return said(RESOURCES) + said(CLASSES);
    }

    private static String said(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".properties"))
                    .map(FormBundleTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPhraseIsThereInWelshWithTheSamePlaces() {
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(welsh.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void noPhraseIsEmptyOrHasALoneApostrophe() {
        for (Properties phrases : List.of(english, welsh)) {
            assertThat(phrases.stringPropertyNames()).allSatisfy(key -> {
                assertThat(phrases.getProperty(key)).as(key).isNotBlank();
                assertThat(LONE_APOSTROPHE.matcher(phrases.getProperty(key)).find())
                        .as(key)
                        .isFalse();
            });
        }
    }

    @Test
    void everyPhraseIsSaidSomewhere() {
        String said = said();
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(isSaid(key, said)).as(key).isTrue());
    }

    private static boolean isSaid(String key, String said) {
        String local = key.startsWith("script.") ? key.substring("script.".length()) : key;
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean whole = Stream.of("\"%\"", "'%'", "{{%}}").anyMatch(form -> said.contains(form.replace("%", local)));
        boolean inGroup =
                key.startsWith("guide.") && (said.contains('"' + last + '"') || said.contains("+ \"." + last + '"'));
        return whole || inGroup || MADE_UP.stream().anyMatch(key::startsWith);
    }
}
