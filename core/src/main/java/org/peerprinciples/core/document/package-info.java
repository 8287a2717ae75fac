/**
 * Documents: frameworks, assessments, tailorings, translations and crosswalks as JSON, and frameworks as spreadsheets
 * too; read strictly and written canonically.
 *
 * <p><strong>Reading</strong> goes one way: parse to a tree that knows where everything stands; check the tree against
 * the format's shape and then against its rules, collecting every problem; bind only a tree without problems. A reader
 * answers with a value, or with one {@link org.peerprinciples.core.problem.InvalidDocumentException} that carries all
 * problems. Input limits guard against hostile documents.
 *
 * <p><strong>Writing</strong> is canonical: the same value gives the same bytes on every machine, so the digest of a
 * framework is the SHA-256 of its document, which any tool can check. A file is replaced as a whole or not at all.
 *
 * <p><strong>Binding</strong> of frameworks, tailorings and translations goes field by field, in plain code: every command begins by reading a
 * framework, and setting up Jackson's mapper takes longer than all else that a short one does. The other formats are bound by
 * the mapper, and the annotations of all types say the same, so callers may map them too.
 *
 * <p><strong>Shapes</strong> say once what a document looks like. Readers check with them, and the JSON Schemas of
 * {@link org.peerprinciples.core.document.DocumentSchemas} are made from them, so the two can't come to differ.
 *
 * <p>This is the only package that knows Jackson's mapper and the CSV library. It works nothing out, and it logs nothing
 * of what it reads.
 *
 * <p>Enter at {@link org.peerprinciples.core.document.AssessmentJson} and
 * {@link org.peerprinciples.core.document.FrameworkJson}, and for spreadsheets at
 * {@link org.peerprinciples.core.document.FrameworkCsv}; for what is said about frameworks, at
 * {@link org.peerprinciples.core.document.TailoringJson},
 * {@link org.peerprinciples.core.document.TranslationJson} and
 * {@link org.peerprinciples.core.document.CrosswalkJson}.
 */
@NullMarked
package org.peerprinciples.core.document;

import org.jspecify.annotations.NullMarked;
