/**
 * JSON Schemas of derived documents, for tests: made from the types that the documents are written from, with what their
 * Javadoc says, and asked by a validator from outside. A format that is new needs a test that is a
 * {@link org.peerprinciples.checklist.schema.SchemaContract}.
 */
@NullMarked
package org.peerprinciples.checklist.schema;

import org.jspecify.annotations.NullMarked;
