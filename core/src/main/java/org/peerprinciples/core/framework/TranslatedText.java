package org.peerprinciples.core.framework;

import java.util.Optional;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.TextId;

/**
 * A text of a framework in another language.
 *
 * @param text the text, by its id in {@link FrameworkTexts}
 * @param wording its wording in the other language
 * @param of the digest of the wording that was translated, so that a stale translation is found; may be empty
 */
public record TranslatedText(TextId text, String wording, Optional<Digest> of) {}
