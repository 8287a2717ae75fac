package org.peerprinciples.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads and writes assessments as JSON: the format {@code peer-principles-assessment}, version 1, in UTF-8.
 *
 * <p>Reading is strict, checks the assessment against the framework that it answers, and reports all problems at once.
 * Writing is canonical: the same assessment gives the same bytes. Safe for use by many threads.
 */
public final class AssessmentJson extends DocumentReader<Assessment> {

    static final DocumentFormat<Assessment> FORMAT =
            DocumentFormat.of("assessment", Binding.mapped(Assessment.class), AssessmentShape.fields());

    /** More than that many frameworks at a time means that the lookup makes them anew: nothing to remember then. */
    private static final int MOST_REMEMBERED = 64;

    private final FrameworkLookup frameworks;

    /** Digests of the frameworks met so far: they cost more than reading an assessment. */
    private final Map<Framework, FrameworkDigests> digests = Collections.synchronizedMap(new IdentityHashMap<>());

    private AssessmentJson(FrameworkLookup frameworks, InputLimits limits) {
        super(FORMAT, limits);
        this.frameworks = frameworks;
    }

    /**
     * Gives a reader with the {@linkplain InputLimits#standard() standard limits}.
     *
     * @param frameworks where to look up the frameworks that assessments answer, such as a catalog
     * @return the reader
     */
    public static AssessmentJson using(FrameworkLookup frameworks) {
        return new AssessmentJson(frameworks, InputLimits.standard());
    }

    @Override
    public AssessmentJson withLimits(InputLimits other) {
        return new AssessmentJson(frameworks, other);
    }

    /**
     * Finds the problems of an assessment that was built in code.
     *
     * @param assessment the assessment
     * @return all problems, by their places in the document that it would be written as; none if it is consistent
     */
    public List<Problem> problems(Assessment assessment) {
        return problems(write(assessment));
    }

    /**
     * Writes an assessment in its canonical form.
     *
     * @param assessment the assessment
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Assessment assessment) {
        return FORMAT.write(assessment);
    }

    /**
     * Writes an assessment in its canonical form to a file, which is replaced as a whole if it exists.
     *
     * @param assessment the assessment
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public static void write(Assessment assessment, Path file) throws IOException {
        FileReplacement.write(file, write(assessment));
    }

    /**
     * Computes the digest of an assessment: the SHA-256 of the document that {@link #write(Assessment)} gives, so {@code sha256sum}
     * of that file tells it. No answer can be read from it, but whoever knows all else could try which answers give it.
     *
     * @param assessment the assessment
     * @return its digest
     */
    public static Digest digest(Assessment assessment) {
        return FrameworkDigests.digest(write(assessment));
    }

    @Override
    void check(Node root, Problems problems) {
        Optional<Framework> answered = LookedUp.framework(root, "framework", frameworks, problems);
        AssessmentRules.check(root, answered, frameworks, this::digests, problems);
    }

    @Override
    Assessment finished(Assessment read) {
        return SharedIds.in(read, frameworks.find(read.framework()));
    }

    private FrameworkDigests digests(Framework framework) {
        if (digests.size() >= MOST_REMEMBERED) {
            digests.clear();
        }
        return digests.computeIfAbsent(framework, FrameworkDigests::of);
    }
}
