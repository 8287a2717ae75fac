package org.peerprinciples.checklist.plan;

import java.util.Optional;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;

/**
 * In which words a plan speaks. The framework's words are meant; the library's own, in reasons, are English so far.
 *
 * @param language the language of the framework's words, a BCP 47 tag such as {@code cy}
 * @param translation how far they can be relied on, if they are a translation: a draft has to be shown as one; empty if they
 *     are the original's
 */
public record Wording(String language, Optional<Translation.Status> translation) {

    static Wording of(Framework words) {
        return new Wording(words.language(), words.translation().map(TranslationMark::status));
    }
}
