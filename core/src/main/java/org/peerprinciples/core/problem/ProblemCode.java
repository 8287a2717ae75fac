package org.peerprinciples.core.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of fault that a document can have. A code never changes its meaning; new ones may be added. */
public enum ProblemCode {
    /** The text is not JSON, or breaks off. */
    SYNTAX,
    /** The document is longer than the reader's limit. */
    DOCUMENT_TOO_LONG,
    /** Values are nested more deeply than the reader's limit. */
    NESTED_TOO_DEEPLY,
    /** A text or number is longer than the reader's limit. */
    TEXT_TOO_LONG,
    /** The document says it is another format. */
    WRONG_FORMAT,
    /** The document's format version is one that this library doesn't read. */
    UNSUPPORTED_VERSION,
    /** A field that the format doesn't have. */
    UNKNOWN_FIELD,
    /** The same field twice in one object. */
    DUPLICATE_FIELD,
    /** A field that must be there isn't. */
    MISSING_FIELD,
    /** A value of another type, such as a text where a number belongs. */
    WRONG_TYPE,
    /** A text that must say something is blank, or a list that must hold something is empty. */
    EMPTY,
    /** A text that isn't one of the words allowed here. */
    UNKNOWN_WORD,
    /** An id that isn't of the form its kind has. */
    MALFORMED_ID,
    /** A text of another form than this field's, such as an edition or a digest. */
    MALFORMED_TEXT,
    /** A date that isn't a day of the calendar written as year-month-day. */
    MALFORMED_DATE,
    /** A number below the least or above the greatest allowed, or with too many decimals. */
    OUT_OF_RANGE,
    /** An id that another thing of the same kind has already. */
    DUPLICATE_ID,
    /** The same thing named twice in one list. */
    DUPLICATE_ENTRY,
    /** An id of something that isn't there. */
    UNKNOWN_REFERENCE,
    /** A criterion or idea whose id names another principle than the one it stands in. */
    WRONG_PRINCIPLE,
    /** The levels of a scale don't ascend. */
    LEVELS_NOT_ASCENDING,
    /** A level that the framework's scale doesn't have. */
    LEVEL_NOT_ON_SCALE,
    /** A level of the scale without its descriptor, or one descriptor too many. */
    DESCRIPTOR_MISMATCH,
    /** A next step from a level that has none after it, or steps out of order. */
    STEP_MISMATCH,
    /** Not applicable, where the framework doesn't say when the criterion may not apply. */
    NOT_APPLICABLE_NOT_ALLOWED,
    /** A second rating of the same criterion, or answer to the same question, by the same rater. */
    DUPLICATE_RATING,
    /** Dates that can't follow each other like this. */
    IMPOSSIBLE_DATE_ORDER,
    /** A count that is greater than the total it is part of. */
    COUNT_OVER_TOTAL,
    /** Two fields that can't stand together, or one that needs another. */
    FIELDS_DISAGREE,
    /** Content that isn't what it was when its digest was recorded. */
    DIGEST_DIFFERS,
    /** An edition whose number says less than what changed since the edition before it. */
    EDITION_UNDERSTATES,
    /** What must be the same in all documents that are merged, and isn't: what they answer, or what they are about. */
    DOCUMENTS_DISAGREE,
    /** An id that stands for something else in a document that is merged with this one. */
    CONTENT_DIFFERS,
    /** A pseudonym with other roles or other answers in a document that is merged with this one. */
    RATER_DIFFERS,
    /** More problems than a reader lists: the first thousand are told, and after them how many more there are. */
    TOO_MANY_PROBLEMS;

    /** {@return the code as written, such as {@code unknown-field}} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the {@linkplain #code() code}} */
    @Override
    public String toString() {
        return code();
    }
}
