/**
 * Reports: an evaluation, with the plan, the progress and the voices that were made of it, put into words, tables and drawings
 * for people; and what an evaluation says in another framework's words.
 *
 * <p>A {@link org.peerprinciples.checklist.report.Report} is free of any format: a title, sections and blocks. It computes
 * nothing: every figure in it is already in what it was made of. Its fixed words are in resource bundles, by language. Exporters
 * stand above, in the package {@code export}.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.report.Report#of}, or at
 * {@link org.peerprinciples.checklist.report.Report#builder} to add what else was made of an evaluation.
 */
@NullMarked
package org.peerprinciples.checklist.report;

import org.jspecify.annotations.NullMarked;
