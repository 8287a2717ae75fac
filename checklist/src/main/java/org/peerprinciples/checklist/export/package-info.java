/**
 * Reports in a format: text, Markdown, HTML, CSV and JSON.
 *
 * <p>Exporters know a report's blocks and drawings, and nothing of evaluations: they compute nothing and leave nothing out. What
 * people wrote is shown as they wrote it and can steer neither a terminal nor a page.
 *
 * <p>HTML is one page that stands alone, made by templates. Its drawings are our own, because what chart libraries draw can't meet
 * what is asked of them here: those for browsers need a script and those for Java draw pictures, while these must be read where
 * nothing may run, without a picture's fixed size and colours; signs must differ in shape and not in colour alone, follow light,
 * dark, print and forced colours, and keep their size on a telephone while names beside them wrap as text; every drawing needs a
 * title, a description and a table behind it; and the same report must give the same bytes. So a drawing is a template like any
 * other: lines and shapes at places in per cent.
 *
 * <p>On paper a table behind a drawing is printed if it has been opened. An action sheet gets pages of its own, across.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.export.ReportExporters}.
 */
@NullMarked
package org.peerprinciples.checklist.export;

import org.jspecify.annotations.NullMarked;
