package org.peerprinciples.core.framework;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.TextId;

/**
 * Marks a framework whose texts are a translation, so that whoever shows it can say how far it can be relied on.
 *
 * @param of the digest of the framework that was translated, which assessments answer
 * @param language the language of the framework that was translated, a BCP 47 tag; texts without a translation are in it
 * @param status how far the translation can be relied on
 * @param madeBy who translated it, without names of persons
 * @param reviewedBy who reviewed it, without names of persons; only and always if it was reviewed
 * @param note anything to know about it, in its own language; after a line break, the same in the original's language
 * @param untranslated the texts without a current translation, which stay in the original's language, by their ids in
 *     {@link FrameworkTexts}
 */
public record TranslationMark(
        Digest of,
        String language,
        Translation.Status status,
        String madeBy,
        Optional<String> reviewedBy,
        Optional<String> note,
        List<TextId> untranslated) {

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param of the digest of the framework that was translated
     * @param language the language of the framework that was translated
     * @param status how far the translation can be relied on
     * @param madeBy who translated it
     * @param reviewedBy who reviewed it
     * @param note anything to know about it
     * @param untranslated the texts without a current translation
     */
    public TranslationMark {
        untranslated = List.copyOf(untranslated);
    }
}
