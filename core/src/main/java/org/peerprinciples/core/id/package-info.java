/**
 * Ids: the names by which frameworks, assessments and everything within them are spoken of.
 *
 * <p>Each kind of id is a type of its own, so a role can't be passed where a side is meant. An id checks its form and
 * nothing else; whether the thing it names exists is for the package that holds the thing. These types lie below all
 * others: they refer to nothing but each other.
 *
 * <p>Enter at {@link org.peerprinciples.core.id.CriterionId}, the one that users meet most.
 */
@NullMarked
package org.peerprinciples.core.id;

import org.jspecify.annotations.NullMarked;
