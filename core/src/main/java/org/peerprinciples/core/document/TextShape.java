package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.peerprinciples.core.problem.ProblemCode;

/** A text that says something, in any characters that can be shown and written back. */
record TextShape() implements Shape {

    /** White space as {@link String#isBlank} sees it, without the control characters that no text may have. */
    private static final String BLANK = "\\t\\n\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    private static final String CONTROL = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f";

    /**
     * Blanks, something that isn't blank, anything; no control character. Half characters are for the reader alone:
     * naming them would refuse whole ones where a validator reads patterns by 16-bit units.
     */
    private static final String PATTERN = "^[" + BLANK + "]*[^" + BLANK + CONTROL + "][^" + CONTROL + "]*$";

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Text text)) {
            Shape.wrongType(node, "a text", problems);
        } else if (text.value().isBlank()) {
            problems.add(ProblemCode.EMPTY, text.place(), "a blank text", "a text that says something");
        } else if (text.value().codePoints().anyMatch(TextShape::isUnwritable)) {
            problems.add(
                    ProblemCode.MALFORMED_TEXT,
                    text.place(),
                    "a control character or half a character",
                    "a text without control characters other than tab and line break");
        }
    }

    private static boolean isUnwritable(int codePoint) {
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        return control || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.define("text", text -> text.node().put("type", "string").put("pattern", PATTERN));
    }
}
