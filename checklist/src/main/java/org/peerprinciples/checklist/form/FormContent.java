package org.peerprinciples.checklist.form;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.peerprinciples.core.document.JsonFields;
import org.peerprinciples.core.document.ValueJson;
import org.peerprinciples.core.framework.Framework;

/** What the script of a form knows beside the page itself: the questions in their order, what is settled, and its phrases. */
record FormContent(Framework framework, FormSettings settings, String title, Map<String, String> words) {

    private static final ValueJson<FormContent> JSON = ValueJson.of("form", FormContent.class, FormContent::write);

    String json() {
        return new String(JSON.write(this), StandardCharsets.UTF_8);
    }

    private static void write(FormContent content, JsonFields json) {
        FormSettings settings = content.settings();
        json.text("role", settings.role())
                .truth("fixedArrangement", settings.arrangement().isPresent())
                .text("arrangementId", settings.settledArrangementId())
                .text("rater", settings.rater())
                .text("safeguardingContact", settings.settledContact())
                .objects(
                        "screen",
                        content.framework().screen().questions(),
                        (question, each) -> each.text("id", question.id().value()))
                .objects(
                        "criteria",
                        content.framework().criteria(),
                        (criterion, each) ->
                                each.text("id", criterion.id().toString()).texts("roles", criterion.roles()))
                .object("words", content, FormContent::phrases);
    }

    private static void phrases(FormContent content, JsonFields json) {
        json.text("title", content.title());
        content.words().forEach(json::text);
    }
}
