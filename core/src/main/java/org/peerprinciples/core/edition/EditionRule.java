package org.peerprinciples.core.edition;

/**
 * The rules by which a change asks for a part of the edition's number to grow, with the reason for each. They hold for
 * editions 0.x too, because assessments are stored under those as well.
 *
 * <table>
 * <caption>What falls under which rule</caption>
 * <thead><tr><th>rule</th><th>part</th><th>fields</th></tr></thead>
 * <tbody>
 * <tr><td>{@link #WHAT_THERE_IS}</td><td>major</td><td>principles, criteria, screen questions, levels and ideas that are
 *     there or not; the id of a criterion; the framework's id</td></tr>
 * <tr><td>{@link #WHAT_IS_ASKED}</td><td>major</td><td>a criterion's question, what good looks like, its descriptors; the
 *     scale's question, the names and meanings of levels; the screen's introduction, questions, explanations; names and
 *     meanings of principles, the texts of ideas</td></tr>
 * <tr><td>{@link #WHO_IS_HEARD}</td><td>major</td><td>sides and roles, their names and meanings, the sides of a role, whether a
 *     side is required; the roles that can tell about a criterion</td></tr>
 * <tr><td>{@link #HOW_IT_COUNTS}</td><td>major</td><td>weights, thresholds, floors, values of levels, the kind of a screen
 *     question, when a criterion may not apply</td></tr>
 * <tr><td>{@link #BESIDE_THE_ANSWERS}</td><td>minor</td><td>name, purpose, makers, caution, language, mark of a translation,
 *     judgements, sources, practice examples; a criterion's prompts for evidence, next steps, the reason for its floor, examples, ideas covered,
 *     sources, earlier ids</td></tr>
 * <tr><td>{@link #ORDER}</td><td>minor</td><td>the order of anything that is listed, and still there</td></tr>
 * <tr><td>{@link #DECLARED_CORRECTION}</td><td>patch</td><td>any text named in the newer edition's corrections, where the edition
 *     that it replaces is the older one</td></tr>
 * <tr><td>{@link #ITS_OWN_RECORD}</td><td>patch</td><td>which edition is replaced, the corrections, and the tailorings that
 *     made the framework, where both have the same number; otherwise they, and the number, are what tells editions apart,
 *     and no change: what a tailoring did shows in the content</td></tr>
 * </tbody>
 * </table>
 */
public enum EditionRule {
    /** What is there to be answered or scored. */
    WHAT_THERE_IS(EditionStep.MAJOR, "a score speaks of other things, or an answer belongs to none that is there"),
    /** What people read when they answer, or what the scores are scores of. */
    WHAT_IS_ASKED(EditionStep.MAJOR, "an answer may mean something else to whoever reads it"),
    /** Whose experience is counted, and as whose. */
    WHO_IS_HEARD(EditionStep.MAJOR, "the same answers may be counted for others, or not at all"),
    /** How answers become scores and standings. */
    HOW_IT_COUNTS(EditionStep.MAJOR, "the same answers may give another score or standing"),
    /** What is told beside the answers. */
    BESIDE_THE_ANSWERS(EditionStep.MINOR, "no answer, score or standing depends on it"),
    /** The order in which things are listed. */
    ORDER(EditionStep.MINOR, "nothing depends on the order, but people meet things in another one"),
    /** A text worded anew that the makers declare to mean the same. */
    DECLARED_CORRECTION(EditionStep.PATCH, "its makers declare that it means the same"),
    /** What an edition says about itself, and how it was made. */
    ITS_OWN_RECORD(EditionStep.PATCH, "the same number must not be given to two records");

    private final EditionStep step;
    private final String reason;

    EditionRule(EditionStep step, String reason) {
        this.step = step;
        this.reason = reason;
    }

    /** {@return the part of the number that must grow} */
    public EditionStep step() {
        return step;
    }

    /** {@return why, in words that can follow "because"} */
    public String reason() {
        return reason;
    }
}
