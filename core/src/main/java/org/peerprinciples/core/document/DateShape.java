package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.peerprinciples.core.problem.ProblemCode;

/** A day of the calendar, written as year-month-day. */
record DateShape() implements Shape {

    private static final Pattern FORM = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");
    private static final Shape CHECK = Shape.formed(ProblemCode.MALFORMED_DATE, text -> {
        if (!FORM.matcher(text).matches() || !isDay(text)) {
            throw new IllegalArgumentException("date must be a day written as year-month-day, such as 2026-03-31");
        }
    });

    @Override
    public void check(Node node, Problems problems) {
        CHECK.check(node, problems);
    }

    /** The form alone lets a 30 February pass; a validator that minds formats doesn't. */
    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.define(
                "date",
                date -> date.node().put("type", "string").put("format", "date").put("pattern", "^" + FORM + "$"));
    }

    private static boolean isDay(String date) {
        try {
            return LocalDate.parse(date) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
