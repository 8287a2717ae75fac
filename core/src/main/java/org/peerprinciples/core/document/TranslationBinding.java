package org.peerprinciples.core.document;

import java.util.Locale;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.TextId;

/** Binds translations and writes their fields. */
final class TranslationBinding {

    private TranslationBinding() {}

    static Translation read(NodeFields fields) {
        return Translation.builder()
                .framework(fields.object("framework", FrameworkReading::ref))
                .language(fields.text("language"))
                .status(Translation.Status.valueOf(fields.text("status").toUpperCase(Locale.ROOT)))
                .madeBy(fields.text("madeBy"))
                .reviewedBy(fields.findText("reviewedBy"))
                .note(fields.findText("note"))
                .addAllTexts(fields.objects("texts", TranslationBinding::translated))
                .build();
    }

    private static TranslatedText translated(NodeFields fields) {
        return new TranslatedText(
                TextId.of(fields.text("text")), fields.text("wording"), fields.findText("of", Digest::of));
    }

    static void write(Translation translation, JsonFields fields) {
        fields.object("framework", translation.framework(), FrameworkWriting::ref)
                .text("language", translation.language())
                .text("status", translation.status().code())
                .text("madeBy", translation.madeBy())
                .text("reviewedBy", translation.reviewedBy())
                .text("note", translation.note())
                .objects("texts", translation.texts(), TranslationBinding::translated);
    }

    private static void translated(TranslatedText text, JsonFields fields) {
        fields.text("text", text.text().value()).text("wording", text.wording()).text("of", text.of());
    }
}
