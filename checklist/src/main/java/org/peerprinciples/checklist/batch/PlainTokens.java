package org.peerprinciples.checklist.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.peerprinciples.core.document.InputLimits;

/**
 * The tokens of a plain JSON document, each asked for as what it has to be; anything else is {@link NotPlain}. Names and ids
 * are compared where they stand, byte by byte, because a parser that makes characters of them first takes twice as long. It
 * knows no more JSON than plain documents need, and never takes for JSON what isn't.
 */
final class PlainTokens {

    /** There is no next field. */
    static final int END = -1;

    /** Letters that nobody sees. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

    private static final int LAST_ASCII = 0x7f;
    private static final int LONGEST_ID = 80;
    private static final int LENGTH_OF_DATE = "2026-03-31".length();
    private static final int LONGEST_TEXT = InputLimits.standard().longestText();

    private byte[] bytes = {};
    private int at;
    private int end;

    /** Where the value begins that was passed over last, and how long it is. */
    private int from;

    private int length;

    /** Whether an object or list has just begun, so that no comma comes before its first value. */
    private boolean fresh;

    /** Begins anew, with a document in these bytes. */
    void start(byte[] document, int offset, int bytesInAll) {
        bytes = document;
        at = offset;
        end = offset + bytesInAll;
        fresh = false;
    }

    /** Makes sure that nothing follows. */
    void end() throws NotPlain {
        skipBlanks();
        if (at != end) {
            throw NotPlain.HERE;
        }
    }

    /** Steps into an object. */
    void startObject() throws NotPlain {
        next('{');
        fresh = true;
    }

    /** Steps into a list. */
    void startList() throws NotPlain {
        next('[');
        fresh = true;
    }

    /** Steps to the value of the next field of an object whose fields are named like this; its position, or {@link #END}. */
    int nextField(ByteIndex names, int likely) throws NotPlain {
        if (ends('}')) {
            return END;
        }
        int field = nextOf(names, likely);
        next(':');
        return field;
    }

    /** Whether the list has another value, which then comes next. */
    boolean hasNext() throws NotPlain {
        return !ends(']');
    }

    /** Passes over a list with nothing in it. */
    void nextEmptyList() throws NotPlain {
        startList();
        if (hasNext()) {
            throw NotPlain.HERE;
        }
    }

    /** Whether the object or list ends here; if not, passes over the comma before its next value. */
    private boolean ends(char bracket) throws NotPlain {
        skipBlanks();
        if (at < end && bytes[at] == bracket) {
            at++;
            fresh = false;
            return true;
        }
        if (!fresh) {
            next(',');
        }
        fresh = false;
        return false;
    }

    private void next(char expected) throws NotPlain {
        if (at == end || bytes[at] != expected) {
            skipBlanks();
        }
        if (at == end || bytes[at] != expected) {
            throw NotPlain.HERE;
        }
        at++;
    }

    private void skipBlanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
    }

    /** Passes over a number that has to be 1. */
    void nextOne() throws NotPlain {
        next('1');
        skipBlanks();
        if (at == end || (bytes[at] != ',' && bytes[at] != '}')) {
            throw NotPlain.HERE;
        }
    }

    /** Passes over a text that has to be one of these; its position. */
    int nextOf(ByteIndex names, int likely) throws NotPlain {
        next('"');
        int guessed = names.lengthOf(likely);
        if (guessed >= 0 && guessed < end - at && bytes[at + guessed] == '"' && names.isHere(likely, bytes, at)) {
            at += guessed + 1;
            return likely;
        }
        toEndOfName();
        int position = names.find(bytes, from, length);
        if (position < 0) {
            throw NotPlain.HERE;
        }
        return position;
    }

    /** Passes over a text that has to be this one. */
    void nextIs(byte[] text) throws NotPlain {
        next('"');
        toEndOfName();
        if (!Arrays.equals(text, 0, text.length, bytes, from, from + length)) {
            throw NotPlain.HERE;
        }
    }

    /** Passes over the rest of a text in which nothing is escaped. What is no name can be anything, and isn't found. */
    private void toEndOfName() throws NotPlain {
        from = at;
        while (at < end && bytes[at] != '"') {
            at++;
        }
        if (at == end) {
            throw NotPlain.HERE;
        }
        length = at - from;
        at++;
    }

    /** Passes over an id of the form that records have, adds it to others, and makes sure that it wasn't there yet. */
    void nextNewId(ByteIndex ids) throws NotPlain {
        nextId();
        if (!ids.add(bytes, from, length)) {
            throw NotPlain.HERE;
        }
    }

    /** Passes over an id of the form that records have: letters and digits, joined by single hyphens, underscores or dots. */
    void nextId() throws NotPlain {
        next('"');
        toEndOfName();
        boolean joins = true;
        for (int i = from; i < from + length; i++) {
            boolean wasJoin = joins;
            joins = bytes[i] == '-' || bytes[i] == '_' || bytes[i] == '.';
            if (joins ? wasJoin : !isLetterOrDigit(bytes[i])) {
                throw NotPlain.HERE;
            }
        }
        if (joins || length > LONGEST_ID) {
            throw NotPlain.HERE;
        }
    }

    private static boolean isLetterOrDigit(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }

    /** The id that was passed over last. */
    String id() {
        return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }

    /** Passes over a text that says something, in characters that every text may have. */
    void nextText() throws NotPlain {
        next('"');
        from = at;
        boolean says = false;
        boolean ascii = true;
        while (at < end && bytes[at] != '"') {
            byte b = bytes[at];
            if (b == '\\') {
                at++;
                says |= isEscapedSign();
            } else if ((b >= 0 && b < ' ') || b == LAST_ASCII) {
                throw NotPlain.HERE;
            }
            says |= b > ' ' && b != '\\';
            ascii &= b >= 0;
            at++;
        }
        if (at >= end || at - from > LONGEST_TEXT || !(ascii ? says : isText(says))) {
            throw NotPlain.HERE;
        }
        at++;
    }

    /** Whether what is escaped here is a sign, rather than white space; other escapes aren't plain. */
    private boolean isEscapedSign() throws NotPlain {
        byte b = at < end ? bytes[at] : 0;
        boolean sign = b == '"' || b == '\\' || b == '/';
        if (!sign && b != 'n' && b != 't' && b != 'r') {
            throw NotPlain.HERE;
        }
        return sign;
    }

    /**
     * Whether a text with other characters than ASCII's is well-formed UTF-8, without control characters, and says something; of marks
     * alone the thorough way judges.
     */
    private boolean isText(boolean says) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, at - from))
                    .toString();
            return text.chars().noneMatch(Character::isISOControl)
                    && (says || text.chars().anyMatch(PlainTokens::isSeen));
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isSeen(int character) {
        return character > LAST_ASCII && Character.isLetterOrDigit(character) && FILLERS.indexOf(character) < 0;
    }

    /** Passes over a day of the calendar, written as year-month-day; as days since 1970-01-01. */
    int nextDay() throws NotPlain {
        next('"');
        toEndOfName();
        if (length != LENGTH_OF_DATE || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            throw NotPlain.HERE;
        }
        int year = number(from, 4);
        int month = number(from + 5, 2);
        int day = number(from + 8, 2);
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            throw NotPlain.HERE;
        }
    }

    private int number(int start, int digits) throws NotPlain {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                throw NotPlain.HERE;
            }
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }
}
