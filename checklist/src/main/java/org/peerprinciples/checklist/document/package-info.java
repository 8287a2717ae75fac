/**
 * How derived values are written as JSON and read back, and plain tables as CSV.
 *
 * <p>Every derived value that can be kept, such as an evaluation or a plan, has a static method {@code json()} that gives its
 * {@link org.peerprinciples.checklist.document.DerivedJson}: one format and one manner for all of them. Nothing is worked out
 * here, and recorded documents, which people write, have readers of their own in {@code core.document}.
 * A {@link org.peerprinciples.checklist.document.CsvTable} knows its columns and rows, and nothing of what they mean.
 */
@NullMarked
package org.peerprinciples.checklist.document;

import org.jspecify.annotations.NullMarked;
