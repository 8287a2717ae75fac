package org.peerprinciples.checklist.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.document.JsonFields;
import org.peerprinciples.core.document.ValueJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;

/** What the script of a form knows beside the page itself: what is asked and can be answered, what is settled, and its phrases. */
record FormContent(Framework framework, FormSettings settings, String title, FormWords words) {

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
                .text("name", content.words().framework().name());
        answers(content.framework(), json);
        limits(InputLimits.standard(), json);
        json.object("words", content, FormContent::phrases);
    }

    private static void answers(Framework framework, JsonFields json) {
        List<Role> roles = framework.roles();
        List<Level> levels = framework.scale().levels();
        json.texts("roles", roles.stream().map(Role::id).toList())
                .texts("levels", levels.stream().map(Level::id).toList())
                .texts(
                        "replies",
                        Questions.replies().stream().map(ScreenReply::code).toList())
                .objects(
                        "screen",
                        framework.screen().questions(),
                        (question, each) -> each.text("id", question.id().value()))
                .objects(
                        "criteria",
                        framework.criteria(),
                        (criterion, each) -> each.text("id", criterion.id().toString())
                                .texts("roles", criterion.roles())
                                .truth("mayNotApply", criterion.notApplicable().isPresent()));
    }

    /** What readers of documents take at most, in bytes and characters. */
    private static void limits(InputLimits limits, JsonFields json) {
        json.number("longestFile", limits.longestDocument())
                .number("longestText", limits.longestText())
                .number("longestRater", FormSettings.LONGEST_RATER);
    }

    private static void phrases(FormContent content, JsonFields json) {
        json.text("title", content.title());
        content.words().forScript().forEach(json::text);
    }
}
