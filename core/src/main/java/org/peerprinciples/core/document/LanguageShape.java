package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A language as a BCP 47 tag, such as {@code cy} or {@code en-GB}: well formed by RFC 5646, section 2.1, without the few
 * tags from before it that no rule covers, such as {@code i-klingon}, and without extensions named by a digit, of which
 * there are none. So every tag is one that {@link java.util.Locale} knows how to take apart.
 */
record LanguageShape() implements Shape {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(?:-[A-Za-z]{3}){0,3}";
    private static final String SCRIPT_AND_REGION = "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?";
    private static final String VARIANTS = "(?:-(?:[A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*";
    private static final String EXTENSIONS = "(?:-[A-WYZa-wyz](?:-[A-Za-z\\d]{2,8})+)*";
    private static final String PRIVATE = "[Xx](?:-[A-Za-z\\d]{1,8})+";
    private static final Pattern TAG = Pattern.compile(
            "(?:" + LANGUAGE + SCRIPT_AND_REGION + VARIANTS + EXTENSIONS + "(?:-" + PRIVATE + ")?|" + PRIVATE + ")");

    private static final Shape CHECK = Shape.formed(ProblemCode.MALFORMED_TEXT, tag -> {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("language must be a BCP 47 tag such as en-GB");
        }
    });

    @Override
    public void check(Node node, Problems problems) {
        CHECK.check(node, problems);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.define(
                "language", language -> language.node().put("type", "string").put("pattern", "^" + TAG + "$"));
    }
}
