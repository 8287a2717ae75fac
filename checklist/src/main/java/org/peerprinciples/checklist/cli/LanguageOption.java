package org.peerprinciples.checklist.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Translation;
import picocli.CommandLine.Option;

/** In which language the framework's words are shown. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Show the framework's words in this language, such as cy.")
    private @Nullable String language;

    /** {@return whether a language was asked for} */
    boolean isGiven() {
        return language != null;
    }

    /**
     * Lays the translation over a framework.
     *
     * @param framework the framework
     * @return the translated framework; empty if no language was asked for, or the framework is in it already
     * @throws CommandFailure if there is no translation into it
     */
    Optional<TranslatedFramework> translate(Framework framework) {
        if (language == null || isIn(framework, language)) {
            return Optional.empty();
        }
        try {
            Translation translation = Translations.find(framework, language).orElseThrow(() -> none(framework));
            return Optional.of(TranslatedFramework.of(framework, translation));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--lang: " + e.getMessage());
        }
    }

    /** In just this language, or in this language as a region writes it: {@code en} is also {@code en-GB}. */
    private static boolean isIn(Framework framework, String wanted) {
        String own = framework.language().toLowerCase(Locale.ROOT);
        String asked = wanted.toLowerCase(Locale.ROOT);
        return own.equals(asked) || own.startsWith(asked + "-");
    }

    /**
     * Gives a framework in the words that were asked for.
     *
     * @param framework the framework
     * @return the framework, for showing only if it was translated
     * @throws CommandFailure if there is no translation into the language
     */
    Framework words(Framework framework) {
        return translate(framework).map(TranslatedFramework::framework).orElse(framework);
    }

    private CommandFailure none(Framework framework) {
        String there = Stream.concat(
                        Stream.of(framework.language()),
                        Translations.all().stream()
                                .filter(translation -> TranslatedFramework.canBeOf(framework, translation))
                                .map(Translation::language))
                .collect(Collectors.joining(", "));
        return new CommandFailure(
                "--lang: there is no " + framework.id() + " in '" + language + "'; there is " + there);
    }
}
