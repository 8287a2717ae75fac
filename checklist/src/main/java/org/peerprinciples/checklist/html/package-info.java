/**
 * Pages that stand alone: one file of HTML with its styles and, where it has to have one, its script inside, and a policy that
 * lets nothing else in. Reports and forms are such pages and share what is here: templates, the look, light and dark, print.
 *
 * <p>Markup stands in templates only. What a template fills in passes {@link org.peerprinciples.checklist.html.CleanText} and is
 * escaped, so that no text that people wrote can become markup, run, or turn round what stands beside it. The policy allows no
 * {@code style} attribute and no {@code on…} attribute, so pages have none.
 *
 * <p>The look is one stylesheet, {@code page.css}: colours, sizes and spaces are custom properties at its top, each colour once
 * for light and once for dark; paper is always light. A kind of page may add a sheet of its own, made of the same properties.
 *
 * <p>Which texts are in another language than a page's fixed words, a page is told once; where they stand in it, it says so, for
 * screen readers and for the direction of what is written from the right.
 *
 * <p>It knows nothing of frameworks or evaluations. The module keeps this package to itself.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.html.StandAlonePage} and {@link org.peerprinciples.checklist.html.Templates}.
 */
@NullMarked
package org.peerprinciples.checklist.html;

import org.jspecify.annotations.NullMarked;
