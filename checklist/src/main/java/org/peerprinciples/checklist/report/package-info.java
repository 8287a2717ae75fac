/**
 * Reports: an evaluation, or a reading of it through a crosswalk, put into words and tables for people, and exported to
 * a format.
 *
 * <p>A {@link org.peerprinciples.checklist.report.Report} is free of any format: a title, sections and blocks. It computes
 * nothing: every figure in it is already in the evaluation. Exporters turn it into text or Markdown, and know nothing of
 * evaluations.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.report.Report#of}.
 */
@NullMarked
package org.peerprinciples.checklist.report;

import org.jspecify.annotations.NullMarked;
