package org.peerprinciples.checklist.form;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;

/** Pages of forms, read as a browser reads them. */
final class FormPages {

    static final Arrangement FRIDAY = Arrangement.builder()
            .id(ArrangementId.of("friday"))
            .name("Friday group")
            .kind("A weekly group")
            .purpose("Company for carers")
            .stage(Stage.EXISTING)
            .safeguardingContact("The hall keeper")
            .build();

    private FormPages() {}

    static TranslatedFramework welsh() {
        Framework framework = Frameworks.sevenPrinciples();
        return TranslatedFramework.of(
                framework, Translations.find(framework, "cy").orElseThrow());
    }

    static Document read(Form form) {
        return Jsoup.parse(form.html());
    }

    static String data(Document page, String id) {
        return page.getElementById(id).data().replace("\\u003c", "<");
    }
}
