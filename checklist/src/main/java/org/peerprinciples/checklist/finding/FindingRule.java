package org.peerprinciples.checklist.finding;

import java.util.List;
import org.peerprinciples.checklist.evaluation.Finding;

/**
 * Finds one kind of thing worth saying. A rule must be a pure function of what it is given, and must not repeat what
 * people said: it names voices and comments by id.
 */
public interface FindingRule {

    /** {@return the rule's name, the code of its findings, such as {@code critical-shortfall}} */
    String name();

    /**
     * Looks for findings.
     *
     * @param examination what to look at
     * @return the findings, in the order in which they are to be read; none if there is nothing to say
     */
    List<Finding> examine(Examination examination);
}
