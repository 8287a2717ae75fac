package org.peerprinciples.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads and writes translations as JSON: the format {@code peer-principles-translation}, version 1, in UTF-8.
 *
 * <p>Reading is strict, checks the translation against the framework that it translates, and reports all problems at once.
 * Writing is canonical: the same translation gives the same bytes.
 */
public final class TranslationJson extends DocumentReader<Translation> {

    static final DocumentFormat<Translation> FORMAT = DocumentFormat.of(
            "translation", Binding.of(TranslationBinding::read, TranslationBinding::write), TranslationRules.fields());

    private final FrameworkLookup frameworks;

    private TranslationJson(FrameworkLookup frameworks, InputLimits limits) {
        super(FORMAT, limits);
        this.frameworks = frameworks;
    }

    /**
     * Gives a reader with the {@linkplain InputLimits#standard() standard limits}.
     *
     * @param frameworks where to look up the framework that it translates, such as a catalog
     * @return the reader
     */
    public static TranslationJson using(FrameworkLookup frameworks) {
        return new TranslationJson(frameworks, InputLimits.standard());
    }

    @Override
    public TranslationJson withLimits(InputLimits other) {
        return new TranslationJson(frameworks, other);
    }

    /**
     * Finds the problems of a translation that was built in code.
     *
     * @param translation the translation
     * @return all problems, by their places in the document that it would be written as; none if it is consistent
     */
    public List<Problem> problems(Translation translation) {
        return problems(write(translation));
    }

    /**
     * Writes a translation in its canonical form.
     *
     * @param translation the translation
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Translation translation) {
        return FORMAT.write(translation);
    }

    /**
     * Writes a translation in its canonical form to a file, which is replaced as a whole if it exists.
     *
     * @param translation the translation
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public static void write(Translation translation, Path file) throws IOException {
        FileReplacement.write(file, write(translation));
    }

    @Override
    void check(Node root, Problems problems) {
        TranslationRules.check(root, frameworks, problems);
    }
}
