package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.core.arrangement.Delivery;
import org.peerprinciples.core.arrangement.Format;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;

/**
 * Reads plain assessment documents straight into rows of answers, for speed: those that hold an arrangement and answers to
 * one framework, and little else. It accepts nothing that {@link org.peerprinciples.core.document.AssessmentJson} would
 * refuse, and reads the same answers; whatever it doesn't know it leaves to that reader, which also tells what is wrong.
 *
 * <p>One document after the other; not for use by several threads at once.
 */
final class PlainAssessment {

    private static final byte[] FORMAT = utf8("peer-principles-assessment");
    private static final ByteIndex ORIGINS =
            ByteIndex.of(Stream.of(Origin.values()).map(Origin::code).toList());
    private static final ByteIndex STAGES =
            ByteIndex.of(Stream.of(Stage.values()).map(Stage::code).toList());
    private static final ByteIndex FORMATS =
            ByteIndex.of(Stream.of(Format.values()).map(Format::code).toList());
    private static final ByteIndex DELIVERIES =
            ByteIndex.of(Stream.of(Delivery.values()).map(Delivery::code).toList());

    private static final PlainFields DOCUMENT = PlainFields.of(
            Set.of("format", "version", "id", "framework", "origin", "date", "arrangement"),
            "$schema",
            "format",
            "version",
            "id",
            "framework",
            "criterionDigests",
            "origin",
            "note",
            "date",
            "arrangement",
            "themes",
            "evidence",
            "raters",
            "screen",
            "ratings",
            "setAside");

    private static final PlainFields FRAMEWORK = PlainFields.of(Set.of("id", "edition"), "id", "edition", "digest");

    private static final PlainFields ARRANGEMENT = PlainFields.of(
            Set.of("id", "name", "kind", "purpose", "stage"),
            "id",
            "name",
            "organisation",
            "kind",
            "purpose",
            "stage",
            "people",
            "formats",
            "deliveries",
            "rhythm",
            "governance",
            "activity",
            "exchanges",
            "safeguardingContact");

    private final byte[] frameworkId;
    private final byte[] edition;
    private final byte[] digest;
    private final ByteIndex criteria;
    private final byte[][] criterionDigests;

    /** For each criterion the document in which its digest was last seen, by number. */
    private final int[] pinned;

    private int number;

    private final PlainTokens tokens = new PlainTokens();
    private final PlainAnswers answers;
    private String arrangement = "";

    PlainAssessment(Framework framework) {
        FrameworkDigests digests = FrameworkDigests.of(framework);
        List<Criterion> all = framework.criteria();
        frameworkId = utf8(framework.id());
        edition = utf8(framework.edition());
        digest = utf8(digests.framework());
        criteria = ByteIndex.of(all.stream().map(Criterion::id).toList());
        criterionDigests = all.stream()
                .map(criterion -> utf8(digests.criterion(criterion.id())))
                .toArray(byte[][]::new);
        pinned = new int[all.size()];
        answers = new PlainAnswers(framework, criteria, tokens);
    }

    private static byte[] utf8(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The id of the arrangement of the document that was read last. */
    String arrangement() {
        return arrangement;
    }

    /**
     * Reads a document.
     *
     * @param bytes where it stands
     * @param from where it begins
     * @param length how long it is
     * @param sheet where its answers and its date go
     * @return whether it was plain; if not, the sheet holds nothing that may be used
     */
    boolean read(byte[] bytes, int from, int length, Sheet sheet) {
        if (length > InputLimits.standard().longestDocument()) {
            return false;
        }
        number++;
        tokens.start(bytes, from, length);
        answers.readInto(sheet);
        try {
            document();
            tokens.end();
            return true;
        } catch (NotPlain e) {
            return false;
        }
    }

    private void document() throws NotPlain {
        tokens.startObject();
        int seen = 0;
        int field = tokens.nextField(DOCUMENT.index(), 1);
        while (field != PlainTokens.END) {
            seen = PlainFields.withOne(seen, field);
            switch (DOCUMENT.name(field)) {
                case "format" -> tokens.nextIs(FORMAT);
                case "version" -> tokens.nextOne();
                case "id" -> tokens.nextId();
                case "framework" -> framework();
                case "criterionDigests" -> pins();
                case "origin" -> tokens.nextOf(ORIGINS, 0);
                case "date" -> answers.date();
                case "arrangement" -> arrangementOfDocument();
                case "raters" -> answers.raters();
                case "screen" -> answers.screen();
                case "ratings" -> answers.ratings();
                case "note", "$schema" -> tokens.nextText();
                default -> tokens.nextEmptyList();
            }
            field = tokens.nextField(DOCUMENT.index(), field + 1);
        }
        DOCUMENT.requireAll(seen);
    }

    private void framework() throws NotPlain {
        tokens.startObject();
        int seen = 0;
        int field = tokens.nextField(FRAMEWORK.index(), 0);
        while (field != PlainTokens.END) {
            seen = PlainFields.withOne(seen, field);
            switch (FRAMEWORK.name(field)) {
                case "id" -> tokens.nextIs(frameworkId);
                case "edition" -> tokens.nextIs(edition);
                default -> tokens.nextIs(digest);
            }
            field = tokens.nextField(FRAMEWORK.index(), field + 1);
        }
        FRAMEWORK.requireAll(seen);
    }

    /** The content that was answered, criterion by criterion: to be plain, it is the content here. */
    private void pins() throws NotPlain {
        tokens.startObject();
        int criterion = tokens.nextField(criteria, 0);
        while (criterion != PlainTokens.END) {
            if (pinned[criterion] == number) {
                throw NotPlain.HERE;
            }
            pinned[criterion] = number;
            tokens.nextIs(criterionDigests[criterion]);
            criterion = tokens.nextField(criteria, criterion + 1);
        }
    }

    private void arrangementOfDocument() throws NotPlain {
        tokens.startObject();
        int seen = 0;
        int field = tokens.nextField(ARRANGEMENT.index(), 0);
        while (field != PlainTokens.END) {
            seen = PlainFields.withOne(seen, field);
            switch (ARRANGEMENT.name(field)) {
                case "id" -> {
                    tokens.nextId();
                    arrangement = tokens.id();
                }
                case "stage" -> tokens.nextOf(STAGES, 1);
                case "formats" -> words(FORMATS);
                case "deliveries" -> words(DELIVERIES);
                case "people", "activity", "exchanges" -> tokens.nextEmptyList();
                default -> tokens.nextText();
            }
            field = tokens.nextField(ARRANGEMENT.index(), field + 1);
        }
        ARRANGEMENT.requireAll(seen);
    }

    /** Passes over words that may each stand there once. */
    private void words(ByteIndex known) throws NotPlain {
        tokens.startList();
        int seen = 0;
        while (tokens.hasNext()) {
            seen = PlainFields.withOne(seen, tokens.nextOf(known, -1));
        }
    }
}
