package org.peerprinciples.checklist.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.document.NearestName;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Reads the header: which columns there are, and what stands between them. A column that isn't known is refused, because a
 * misspelt criterion would otherwise count as not known in silence.
 */
final class CsvHeader {

    static final String ARRANGEMENT = "arrangement";
    static final String RATER = "rater";
    static final String ROLE = "role";
    static final String DATE = "date";
    static final String CRITERION = "criterion";
    static final String ANSWER = "answer";
    static final String SCREEN = "screen.";

    /** What a form says beside the answers, for those who fill it in. */
    static final List<String> OF_FORMS = List.of("question", "choices");

    /** The columns that say the same in every table. */
    static final List<String> FIXED = List.of(ARRANGEMENT, RATER, ROLE, DATE);

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_SHOWN = 80;

    private final BatchSettings settings;
    private final List<String> criteria;
    private final List<String> questions;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;

    CsvHeader(Framework framework, BatchSettings settings) {
        this.settings = settings;
        this.criteria = framework.criteria().stream()
                .map(Criterion::id)
                .map(Object::toString)
                .toList();
        this.questions = framework.screen().questions().stream()
                .map(ScreenQuestion::id)
                .map(id -> SCREEN + id)
                .toList();
    }

    /** The place after the header in these first bytes of the input, after blank lines; -1 if it isn't there as a whole. */
    static int end(byte[] first, int length, boolean isAll) {
        int end = 0;
        while (end < length && (first[end] == '\n' || first[end] == '\r')) {
            end++;
        }
        boolean quoted = false;
        for (; end < length && (quoted || (first[end] != '\n' && first[end] != '\r')); end++) {
            quoted ^= first[end] == '"';
        }
        if (end + 1 < length && first[end] == '\r' && first[end + 1] == '\n') {
            end++;
        }
        return end < length ? end + 1 : isAll ? length : -1;
    }

    /**
     * Reads the header.
     *
     * @throws InvalidDocumentException if it isn't one, with all that is wrong in it
     */
    Columns read(byte[] first, int end) {
        String text = new String(first, 0, end, StandardCharsets.UTF_8);
        line = Math.toIntExact(LineCount.of(first, leading(first, end)) + 1);
        char separator = ',';
        List<String> names = List.of();
        for (char candidate : SEPARATORS) {
            List<String> cells = cells(text, candidate);
            if (names.isEmpty() || cells.contains(ARRANGEMENT)) {
                names = cells;
                separator = candidate;
            }
            if (cells.contains(ARRANGEMENT)) {
                break;
            }
        }
        Columns columns = columns(names, separator, LineCount.of(first, end) + 1);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException("header", problems);
        }
        return columns;
    }

    private static int leading(byte[] first, int end) {
        int at = 0;
        while (at < end && (first[at] == '\n' || first[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static List<String> cells(String text, char separator) {
        try (CsvReader<String[]> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .build(StringArrayHandler.of(), text)) {
            return reader.stream()
                    .findFirst()
                    .map(cells -> Stream.of(cells).map(String::strip).toList())
                    .orElse(List.of());
        } catch (CsvParseException | java.io.IOException e) {
            return List.of();
        }
    }

    private Columns columns(List<String> names, char separator, long nextLine) {
        boolean isLong = names.contains(CRITERION) && names.contains(ANSWER);
        Columns.Kind[] kinds = new Columns.Kind[names.size()];
        int[] positions = new int[names.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < kinds.length; i++) {
            String name = names.get(i);
            Columns.Kind kind = kind(name, isLong);
            if (kind != Columns.Kind.IGNORED && !seen.add(name)) {
                add(ProblemCode.DUPLICATE_ENTRY, name, i, "the column " + shown(name) + " again", "each column once");
            }
            if (kind == null) {
                unknown(name, i, isLong);
            }
            kinds[i] = kind == null ? Columns.Kind.IGNORED : kind;
            positions[i] = position(kinds[i], name);
        }
        require(names);
        return new Columns(separator, isLong, nextLine, names, kinds, positions);
    }

    private Columns.@Nullable Kind kind(String name, boolean isLong) {
        if (settings.ignored().contains(name) && !name.equals(ARRANGEMENT)) {
            return Columns.Kind.IGNORED;
        }
        Columns.Kind known = switch (name) {
            case ARRANGEMENT -> Columns.Kind.ARRANGEMENT;
            case RATER -> Columns.Kind.RATER;
            case ROLE -> Columns.Kind.ROLE;
            case DATE -> Columns.Kind.DATE;
            default -> null;
        };
        if (known != null) {
            return known;
        }
        if (isLong && (name.equals(CRITERION) || name.equals(ANSWER))) {
            return name.equals(CRITERION) ? Columns.Kind.ITEM : Columns.Kind.ANSWER;
        }
        if (isLong && OF_FORMS.contains(name) && !settings.carried().contains(name)) {
            return Columns.Kind.IGNORED;
        }
        if (!isLong && criteria.contains(name)) {
            return Columns.Kind.CRITERION;
        }
        if (!isLong && questions.contains(name)) {
            return Columns.Kind.QUESTION;
        }
        return settings.carried().contains(name) ? Columns.Kind.CARRIED : null;
    }

    private int position(Columns.Kind kind, String name) {
        return switch (kind) {
            case CRITERION -> criteria.indexOf(name);
            case QUESTION -> questions.indexOf(name);
            case CARRIED -> settings.carried().indexOf(name);
            default -> 0;
        };
    }

    private void unknown(String name, int column, boolean isLong) {
        List<String> more = isLong
                ? List.of(CRITERION, ANSWER)
                : Stream.concat(criteria.stream(), questions.stream()).toList();
        List<String> known = Stream.concat(FIXED.stream(), more.stream()).toList();
        problems.add(new Problem(
                ProblemCode.UNKNOWN_FIELD,
                Place.ofCell(shorter(name), line, column + 1),
                "the column " + shown(name),
                String.join(", ", FIXED)
                        + (isLong
                                ? ", criterion, answer"
                                : ", the framework's criteria, and screen. with its questions")
                        + "; to leave this column out, ignore it (--ignore); to copy it to the output of a batch, carry it (--carry)",
                NearestName.of(name.toLowerCase(Locale.ROOT), known)));
    }

    private void require(List<String> names) {
        if (!names.contains(ARRANGEMENT)) {
            add(ProblemCode.MISSING_FIELD, "", -1, "no column arrangement", "a header with a column arrangement");
        }
        if (settings.defaultRole().isEmpty()
                && (!names.contains(ROLE) || settings.ignored().contains(ROLE))) {
            add(
                    ProblemCode.MISSING_FIELD,
                    "",
                    -1,
                    "no column role",
                    "a column role, or a default role for all raters (--role)");
        }
        for (String carried : settings.carried()) {
            if (!names.contains(carried)) {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_REFERENCE,
                        Place.ofCell("", line, 0),
                        "no column " + shown(carried) + " to carry over",
                        "columns that are there",
                        NearestName.of(carried, names)));
            }
        }
    }

    private void add(ProblemCode code, String name, int column, String found, String allowed) {
        problems.add(
                new Problem(code, Place.ofCell(shorter(name), line, column + 1), found, allowed, Optional.empty()));
    }

    private static String shown(String name) {
        boolean plain = name.length() <= LONGEST_SHOWN && name.codePoints().noneMatch(Character::isISOControl);
        return plain ? "'" + name + "'" : "of " + name.length() + " characters";
    }

    private static String shorter(String name) {
        return name.length() <= LONGEST_SHOWN ? name : "";
    }
}
