/**
 * Catalogs: the frameworks at hand, in all editions that stored assessments may refer to.
 *
 * <p>A {@link org.peerprinciples.core.catalog.FrameworkCatalog} is an immutable value that is passed to whoever looks
 * frameworks up; there is no registry behind it. {@link org.peerprinciples.core.catalog.Frameworks} holds the built-in
 * frameworks, {@link org.peerprinciples.core.catalog.Translations} their translations, and
 * {@link org.peerprinciples.core.catalog.Crosswalks} where they lead; all are documents in this module like any other.
 *
 * <p>Enter at {@link org.peerprinciples.core.catalog.FrameworkCatalog#standard()}.
 */
@NullMarked
package org.peerprinciples.core.catalog;

import org.jspecify.annotations.NullMarked;
