package org.peerprinciples.core.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;

/**
 * The digests of a framework's content: of the whole, and of each criterion.
 *
 * <p>The digest of the whole is the SHA-256 of the document that {@link FrameworkJson#write(Framework)} gives, so
 * {@code sha256sum} of that file tells it too. A criterion's digest is the SHA-256 of the criterion's JSON object in the
 * same form by itself: indented by two spaces, ended by a line break.
 */
public final class FrameworkDigests {

    private final Framework source;
    // Each is computed when first asked for; a second thread that asks at that moment computes the same.
    private volatile @Nullable Digest framework;
    private volatile @Nullable Map<CriterionId, Digest> criteria;

    private FrameworkDigests(Framework source) {
        this.source = source;
    }

    /**
     * Gives the digests of a framework; each is computed when it is first asked for.
     *
     * @param framework the framework
     * @return its digests
     */
    public static FrameworkDigests of(Framework framework) {
        return new FrameworkDigests(framework);
    }

    /** {@return the digest of the whole framework} */
    public Digest framework() {
        Digest known = framework;
        if (known == null) {
            known = digest(FrameworkJson.write(source));
            framework = known;
        }
        return known;
    }

    /**
     * Gives the digest of a criterion.
     *
     * @param id the criterion's id
     * @return the digest of its content
     * @throws NoSuchElementException if the framework has no such criterion
     */
    public Digest criterion(CriterionId id) {
        Digest digest = criteria().get(id);
        if (digest == null) {
            throw new NoSuchElementException("framework " + source.ref() + " has no criterion '" + id + "'");
        }
        return digest;
    }

    private Map<CriterionId, Digest> criteria() {
        Map<CriterionId, Digest> known = criteria;
        if (known == null) {
            known = new TreeMap<>();
            for (Criterion criterion : source.criteria()) {
                known.put(criterion.id(), digest(JsonFields.document(criterion, FrameworkWriting::criterion)));
            }
            criteria = known;
        }
        return known;
    }

    /**
     * Computes the digest of one text, as translations record it: the SHA-256 of its characters in UTF-8.
     *
     * @param text the text
     * @return its digest
     */
    public static Digest ofText(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Pins the content that an assessment answers: records this framework's digest, and the digest of each criterion
     * that was answered.
     *
     * @param assessment an assessment that answers this framework
     * @return the assessment with its digests
     * @throws NoSuchElementException if it answers a criterion that the framework doesn't have
     */
    public Assessment pin(Assessment assessment) {
        Map<CriterionId, Digest> answered = new TreeMap<>();
        for (Rating rating : assessment.ratings()) {
            answered.put(rating.criterion(), criterion(rating.criterion()));
        }
        return Assessment.builder()
                .from(assessment)
                .framework(FrameworkRef.of(source.id(), source.edition(), framework()))
                .criterionDigests(answered)
                .build();
    }

    static Digest digest(byte[] canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
            return Digest.of("sha256:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
