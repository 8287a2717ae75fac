/**
 * Pages that stand alone: one file of HTML with its styles and, where it has to have one, its script inside, and a policy that
 * lets nothing else in. Reports and forms are such pages and share what is here: templates, the look, light and dark, print.
 *
 * <p>It knows nothing of frameworks or evaluations. The module keeps this package to itself.
 */
@NullMarked
package org.peerprinciples.checklist.html;

import org.jspecify.annotations.NullMarked;
