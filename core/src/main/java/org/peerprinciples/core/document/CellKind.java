package org.peerprinciples.core.document;

/** What the cells of a column hold. */
enum CellKind {
    /** A text, kept character by character. */
    TEXT,
    /** A word or code, such as an edition; blanks around it don't count. */
    WORD,
    /** The id of the thing itself. */
    ID,
    /** The id of an idea or criterion itself: its principle's, a point, and its own. */
    PART,
    /** The id of something else in the spreadsheet. */
    NAME,
    /** Ids of other things in the spreadsheet, parted like {@link #IDS}. */
    NAMES,
    /** Ids of what may stand elsewhere, with commas between them; line breaks, semicolons and upright bars will do as well. */
    IDS,
    /** A number, with a point before its decimals. */
    NUMBER,
    /** Yes or no. */
    TRUTH,
    /** A day. */
    DATE,
    /** A value in JSON. */
    JSON
}
