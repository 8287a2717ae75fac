/**
 * What people fill in, talk about and put on the wall, made from a framework alone: the form of a role as a page, on paper and
 * as a spreadsheet; a guide for conversations without any scores; and a poster of the principles.
 *
 * <p>It evaluates nothing: what a form saves is an assessment, which is evaluated like any other.
 */
@NullMarked
package org.peerprinciples.checklist.form;

import org.jspecify.annotations.NullMarked;
