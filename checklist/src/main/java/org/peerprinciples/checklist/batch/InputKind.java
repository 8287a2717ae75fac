package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Tells a table from documents by how the input begins, and refuses what is neither with what to do about it. */
final class InputKind {

    private static final int WIDEST_CHARACTER = 4;

    private InputKind() {}

    /** Whether these are documents, one to a line: no header begins with a brace. */
    static boolean isDocuments(byte[] first) {
        int at = contentStart(first, 0);
        return at < first.length && first[at] == '{';
    }

    /**
     * Refuses what is neither a table nor documents a line.
     *
     * @throws InvalidDocumentException if it begins like text in UTF-16, a list in JSON, or a document over several lines
     */
    static void check(byte[] first) {
        if (isWide(first)) {
            throw refusal(
                    ProblemCode.SYNTAX,
                    "text in UTF-16 or UTF-32",
                    "text in UTF-8; in a spreadsheet program save it as 'CSV UTF-8'");
        }
        int at = contentStart(first, 0);
        if (at < first.length && first[at] == '[') {
            throw refusal(
                    ProblemCode.SYNTAX,
                    "a list in JSON",
                    "assessments in JSON, one to a line without brackets and commas around them, or a table in CSV");
        }
        if (isDocuments(first) && isOverLines(first, at)) {
            throw refusal(
                    ProblemCode.SYNTAX,
                    "one document in JSON over several lines",
                    "assessments in JSON, each on one line; a single one is read by evaluate");
        }
    }

    /**
     * Refuses settings that mean nothing for documents, because they name their raters' roles and have no columns.
     *
     * @throws InvalidDocumentException if there are any
     */
    static void checkDocuments(BatchSettings settings) {
        List<String> idle = new ArrayList<>();
        if (settings.defaultRole().isPresent()) {
            idle.add("a default role (--role)");
        }
        if (!settings.carried().isEmpty()) {
            idle.add("columns to carry over (--carry)");
        }
        if (!settings.ignored().isEmpty()) {
            idle.add("columns to ignore (--ignore)");
        }
        if (settings.grouped()) {
            idle.add("rows that stand together (--grouped)");
        }
        if (!idle.isEmpty()) {
            throw refusal(
                    ProblemCode.FIELDS_DISAGREE,
                    "assessments in JSON, and " + String.join(", ", idle),
                    "these for tables only: assessments say their raters' roles, have no columns, and are whole each");
        }
    }

    private static boolean isWide(byte[] first) {
        if (first.length < 2) {
            return false;
        }
        int mark = (first[0] & 0xff) << Byte.SIZE | (first[1] & 0xff);
        boolean wide = mark == 0xfffe || mark == 0xfeff;
        for (int i = 0; i < Math.min(WIDEST_CHARACTER, first.length); i++) {
            wide |= first[i] == 0;
        }
        return wide;
    }

    /** Whether the first line opens something that the next one goes on with. */
    private static boolean isOverLines(byte[] first, int from) {
        int end = Words.indexOf((byte) '\n', first, from, first.length);
        String line = new String(first, from, end - from, StandardCharsets.ISO_8859_1).strip();
        int next = contentStart(first, end);
        return next < first.length && first[next] != '{' && "{[,:".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static int contentStart(byte[] first, int from) {
        int at = from;
        while (at < first.length && first[at] <= ' ' && first[at] >= 0) {
            at++;
        }
        return at;
    }

    private static InvalidDocumentException refusal(ProblemCode code, String found, String allowed) {
        return new InvalidDocumentException("input", List.of(Problem.of(code, Place.ofLine("", 0, 0), found, allowed)));
    }
}
