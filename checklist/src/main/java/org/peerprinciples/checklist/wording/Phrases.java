package org.peerprinciples.checklist.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrases of one bundle in one language. A phrase that the language lacks is said in English.
 *
 * <p>Bundles are property files in UTF-8: {@code NAME.properties} in English, {@code NAME_cy.properties} in Welsh. Phrases are
 * patterns of {@link MessageFormat}, so that an apostrophe is written twice; what is filled in is text, never a number to be
 * formatted, so that nothing depends on a locale. Where the number of things matters, a phrase has a form {@code .one} and a
 * form {@code .other}. Immutable and safe for use by many threads.
 */
public final class Phrases {

    /** The language of the phrases that every bundle has. */
    public static final String ENGLISH = "en";

    private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();

    private final String name;
    private final String language;
    private final Map<String, String> phrases;
    private final Map<String, String> english;

    private Phrases(String name, String language, Map<String, String> phrases, Map<String, String> english) {
        this.name = name;
        this.language = language;
        this.phrases = phrases;
        this.english = english;
    }

    /**
     * Gives the phrases of a bundle.
     *
     * @param home a class beside which the bundle lies
     * @param name the bundle's name
     * @param language a language tag (BCP 47), of which the language itself counts: {@code cy}, {@code en-GB}
     * @return the phrases; in English if the bundle doesn't have the language
     * @throws IllegalArgumentException if there is no such bundle
     */
    public static Phrases of(Class<?> home, String name, String language) {
        Map<String, String> english = bundle(home, name + ".properties");
        if (english.isEmpty()) {
            throw new IllegalArgumentException("name must be a bundle beside " + home.getName() + ", but was " + name);
        }
        String wanted = Locale.forLanguageTag(language).getLanguage();
        Map<String, String> found =
                wanted.equals(ENGLISH) ? english : bundle(home, name + "_" + wanted + ".properties");
        return found.isEmpty()
                ? new Phrases(name, ENGLISH, english, english)
                : new Phrases(name, wanted, found, english);
    }

    private static Map<String, String> bundle(Class<?> home, String file) {
        return BUNDLES.computeIfAbsent(home.getPackageName() + "/" + file, key -> read(home, file));
    }

    private static Map<String, String> read(Class<?> home, String file) {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> phrases = new ConcurrentHashMap<>();
            properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
            return Map.copyOf(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the phrases of " + file, e);
        }
    }

    /** {@return the language that they are in: the one that was asked for, or else English} */
    public String language() {
        return language;
    }

    /**
     * Gives the language that they are in as a tag that was asked for writes it.
     *
     * @param asked a language tag (BCP 47), such as {@code en-GB}
     * @return the tag if they are in its language, and otherwise {@link #language()}
     */
    public String languageAs(String asked) {
        return Locale.forLanguageTag(asked).getLanguage().equals(language) ? asked : language;
    }

    /** {@return the keys that the language has a phrase for, in alphabetical order} */
    public Set<String> keys() {
        return new TreeSet<>(phrases.keySet());
    }

    /**
     * Tells whether there is a phrase, in the language or in English.
     *
     * @param key its key
     * @return whether there is one
     */
    public boolean has(String key) {
        return phrases.containsKey(key) || english.containsKey(key);
    }

    /**
     * Says a phrase.
     *
     * @param key its key
     * @param parts what to fill in at {@code {0}}, {@code {1}} and so on; each is put in as it prints
     * @return the phrase with its parts; one that is written from the right stands between isolating characters ({@link Isolates})
     * @throws IllegalArgumentException if there is no such phrase
     */
    public String say(String key, Object... parts) {
        String pattern = phrases.getOrDefault(key, english.getOrDefault(key, ""));
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("key must be one of " + name + ", but was " + key);
        }
        Object[] texts = Arrays.stream(parts)
                .map(part -> Isolates.around(part.toString()))
                .toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }

    /**
     * Says a phrase about a number of things, in the form for one or for more.
     *
     * @param key its key, without {@code .one} or {@code .other}
     * @param number the number, filled in at {@code {0}}
     * @param parts what to fill in from {@code {1}} on
     * @return the phrase with its parts
     * @throws IllegalArgumentException if there is no such phrase
     */
    public String count(String key, long number, Object... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = number;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return say(key + (number == 1 ? ".one" : ".other"), all);
    }
}
