/**
 * The fixed words of reports, findings, plans and forms, by language: phrases with places for what is particular, kept in
 * resource bundles beside the packages that say them; and how hard words are to read.
 *
 * <p>This is not where a framework's words are: those belong to the framework and its translations. Nor does anything here read
 * the machine's locale: the language is always an argument, and what is filled in is text already.
 *
 * <p>Where they stand beside fixed words in another language, {@link org.peerprinciples.checklist.wording.Passages} tells which
 * language each is in.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.wording.Phrases#of}. The module keeps this package to itself.
 */
@NullMarked
package org.peerprinciples.checklist.wording;

import org.jspecify.annotations.NullMarked;
