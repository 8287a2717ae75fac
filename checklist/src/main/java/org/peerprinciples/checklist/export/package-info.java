/**
 * Reports in a format: text, Markdown, HTML, CSV and JSON.
 *
 * <p>Exporters know a report's blocks and drawings, and nothing of evaluations: they compute nothing and leave nothing out. What
 * people wrote is shown as they wrote it and can steer neither a terminal nor a page.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.export.ReportExporters}.
 */
@NullMarked
package org.peerprinciples.checklist.export;

import org.jspecify.annotations.NullMarked;
