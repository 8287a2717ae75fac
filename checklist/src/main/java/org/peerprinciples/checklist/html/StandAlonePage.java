package org.peerprinciples.checklist.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/**
 * A page in one file that asks for nothing from outside. Make one with {@link StandAlonePageBuilder}.
 *
 * <p>It has a strict Content-Security-Policy, so that neither what people wrote nor a mistake of ours can load, send or run
 * anything: markup can't have {@code style} or {@code on…} attributes, nor a second script.
 */
@Value.Immutable
@ModelStyle
public interface StandAlonePage {

    /** {@return what stands in the browser's title bar; plain text} */
    String title();

    /** {@return the language of its fixed words, a language tag (BCP 47)} */
    String language();

    /** {@return what stands in {@code body}; markup, made by {@link Templates}} */
    String body();

    /**
     * {@return texts that are in another language than the page, by that language, a language tag (BCP 47); the file says so
     * wherever one stands in the body, which doesn't say it of any element itself}
     */
    Map<String, List<String>> passages();

    /** {@return stylesheets of its own, which follow the one that all pages share; in CSS} */
    List<String> sheets();

    /** {@return data for the script, by the id of the element that holds it; each in JSON} */
    Map<String, String> data();

    /** {@return its script, which runs when the rest has been read; without one, nothing can run} */
    Optional<String> script();

    /** {@return a builder} */
    static StandAlonePageBuilder builder() {
        return new StandAlonePageBuilder();
    }

    /**
     * Holds that styles and script can't end early: what they are would be markup then, and not what the policy knows.
     *
     * @throws IllegalArgumentException if one of them could
     */
    @Value.Check
    default void check() {
        if (Stream.concat(sheets().stream(), script().stream()).anyMatch(PageFile.ENDING.asPredicate())) {
            throw new IllegalArgumentException(
                    "sheets and script must be without what ends them and carriage returns, but were with such");
        }
    }

    /** {@return the whole file, to be written in UTF-8} */
    default String html() {
        return PageFile.of(this);
    }
}
