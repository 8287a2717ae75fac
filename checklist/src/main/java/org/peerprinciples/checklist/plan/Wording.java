package org.peerprinciples.checklist.plan;

import java.util.Optional;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;

/**
 * In which words a plan speaks: the framework's own, and in reasons the library's, which are in the same language where the
 * library has it (English, and Welsh as a draft that nobody has reviewed), and in English elsewhere.
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
