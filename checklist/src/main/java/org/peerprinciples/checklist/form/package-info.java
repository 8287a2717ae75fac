/**
 * What people fill in, talk about and put on the wall, made from a framework alone: the form of a role as a page, on paper and
 * as a spreadsheet; a guide for conversations without any scores; and a poster of the principles.
 *
 * <p>It evaluates nothing: what a form saves is an assessment, which is evaluated like any other, once it is read by
 * {@code core.document}. A form's page works without a network and sends nothing; it keeps answers in the browser only where
 * the person chooses so, since many share the device they use. Its script lies beside this package:
 * {@code answers.js} makes the assessment document and {@code reading.js} reads it back, and both know nothing of the page;
 * {@code fields.js}, {@code faults.js}, {@code keeping.js}, {@code loading.js} and {@code page.js} are the page.
 *
 * <p>Whoever writes to people about harm has to say first whom to tell and what happens with what they write: so a form begins
 * with both.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.form.Form}, {@link org.peerprinciples.checklist.form.ConversationGuide} and
 * {@link org.peerprinciples.checklist.form.Poster}.
 */
@NullMarked
package org.peerprinciples.checklist.form;

import org.jspecify.annotations.NullMarked;
