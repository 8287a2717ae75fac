package org.peerprinciples.checklist.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.core.document.ValueJson;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Writes evaluations as JSON and reads them back: the format {@code peer-principles-evaluation}, version 1, in UTF-8.
 *
 * <p>The document has the fields of {@link Evaluation} under their names in Java, with the findings last: {@code provenance},
 * {@code subject}, {@code sides}, {@code screen}, {@code overall}, {@code standing}, {@code principles}, {@code planned},
 * {@code nextSteps}, {@code enquiries}, {@code tailoring}, {@code comparisons}, {@code findings}. What is empty is left out. Points are numbers from 0 to 100; what
 * is {@code shown} has one decimal. Writing is canonical: the same evaluation gives the same bytes.
 *
 * <p>Reading checks the form, not the arithmetic: it trusts that the document was written by {@link #write}. To check an
 * evaluation, make it again from its assessment with the framework and policy that it names.
 */
public final class EvaluationJson {

    private static final ValueJson<Content> FORMAT = ValueJson.of("evaluation", Content.class);
    private static final String SCHEMA = "schema/evaluation-1.schema.json";

    private EvaluationJson() {}

    /** The document: what an evaluation says, and its findings last. */
    record Content(
            Provenance provenance,
            Subject subject,
            List<SideHeard> sides,
            ScreenResult screen,
            Optional<Score> overall,
            Optional<StandingResult> standing,
            List<PrincipleResult> principles,
            Optional<PlannedProfile> planned,
            List<StepAhead> nextSteps,
            List<Enquiry> enquiries,
            Optional<TailoringTrace.Outcome> tailoring,
            List<Comparison> comparisons,
            List<Finding> findings) {

        static Content of(Evaluation evaluation) {
            return new Content(
                    evaluation.provenance(),
                    evaluation.subject(),
                    evaluation.sides(),
                    evaluation.screen(),
                    evaluation.overall(),
                    evaluation.standing(),
                    evaluation.principles(),
                    evaluation.planned(),
                    evaluation.nextSteps(),
                    evaluation.enquiries(),
                    evaluation.tailoring(),
                    evaluation.comparisons(),
                    evaluation.findings());
        }

        Results results() {
            return new Results(
                    provenance,
                    subject,
                    sides,
                    screen,
                    overall,
                    standing,
                    principles,
                    planned,
                    nextSteps,
                    enquiries,
                    tailoring,
                    comparisons);
        }
    }

    /**
     * Writes an evaluation in its canonical form.
     *
     * @param evaluation the evaluation
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Evaluation evaluation) {
        return FORMAT.write(Content.of(evaluation));
    }

    /**
     * Writes an evaluation in its canonical form to a file, which is replaced if it exists.
     *
     * @param evaluation the evaluation
     * @param file the file
     * @throws IOException if the file can't be written
     */
    public static void write(Evaluation evaluation, Path file) throws IOException {
        Files.write(file, write(evaluation));
    }

    /**
     * Reads an evaluation.
     *
     * @param json the document in UTF-8
     * @return the evaluation, equal to the one that was written
     * @throws InvalidDocumentException if the document isn't an evaluation
     */
    public static Evaluation read(byte[] json) {
        Content content = FORMAT.read(json);
        return new Evaluation(content::results, evaluation -> content.findings());
    }

    /**
     * Reads an evaluation from a file.
     *
     * @param file the file
     * @return the evaluation, equal to the one that was written
     * @throws IOException if the file can't be read
     * @throws InvalidDocumentException if the document isn't an evaluation
     */
    public static Evaluation read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Gives the JSON Schema (2020-12) of the format, for programs in other languages. What is written is valid by it; it is
     * also in the jar, as {@code org/peerprinciples/checklist/evaluation/schema/evaluation-1.schema.json}.
     *
     * @return the schema in UTF-8, ending with a line break
     */
    public static byte[] schema() {
        try (InputStream in = EvaluationJson.class.getResourceAsStream(SCHEMA)) {
            return Objects.requireNonNull(in, SCHEMA).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
