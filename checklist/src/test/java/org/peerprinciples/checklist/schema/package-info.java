/**
 * JSON Schemas of derived documents, for tests: made from the types that the documents are written from, with what their
 * Javadoc says, and asked by a validator from outside. A derived document that is new needs one line here:
 * {@code TypeSchema.of("subject", Content.class, Content.class)}.
 */
@NullMarked
package org.peerprinciples.checklist.schema;

import org.jspecify.annotations.NullMarked;
