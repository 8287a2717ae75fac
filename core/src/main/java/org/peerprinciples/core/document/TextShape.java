package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.peerprinciples.core.problem.ProblemCode;

/** A text that says something, in any characters that can be shown and written back. */
record TextShape() implements Shape {

    /** What nobody sees: spaces of all kinds, marks of direction and joining, fillers, what isn't a character. */
    private static final String BLANK =
            "\\t\\n\\r \\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f"
                    + "\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff";

    /** Control characters are for another problem. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("[" + BLANK + "\\u000b\\u000c\\u001c-\\u001f]*");

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
        } else if (SAYS_NOTHING.matcher(text.value()).matches()) {
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
