package org.peerprinciples.checklist.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    /** So many problems are told; a file that is no table of answers could have thousands. */
    private static final int MOST_PROBLEMS = 20;

    private final Framework framework;
    private final BatchSettings settings;
    private final List<String> criteria;
    private final List<String> questions;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;

    CsvHeader(Framework framework, BatchSettings settings) {
        this.framework = framework;
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

    /** The columns of what is scored: criteria, and questions of the screen. */
    static List<String> items(Framework framework) {
        return Stream.concat(
                        framework.criteria().stream().map(Criterion::id).map(Object::toString),
                        framework.screen().questions().stream().map(question -> SCREEN + question.id()))
                .toList();
    }

    /**
     * Reads the header.
     *
     * @throws InvalidDocumentException if it isn't one, with what is wrong in it
     */
    Columns read(byte[] first, HeaderStart start) {
        String text = new String(first, start.from(), start.end() - start.from(), StandardCharsets.UTF_8);
        line = Math.toIntExact(LineCount.of(first, start.from()) + 1);
        char separator = ',';
        List<String> names = List.of();
        for (char candidate : start.separator().map(List::of).orElse(SEPARATORS)) {
            List<String> cells = cells(text, candidate);
            if (names.isEmpty() || cells.contains(ARRANGEMENT)) {
                names = cells;
                separator = candidate;
            }
            if (cells.contains(ARRANGEMENT)) {
                break;
            }
        }
        Columns columns = columns(names, separator, LineCount.of(first, start.end()) + 1);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException("header", told());
        }
        return columns;
    }

    private List<Problem> told() {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        List<Problem> told = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        told.add(Problem.of(
                ProblemCode.TOO_MANY_PROBLEMS,
                Place.ofLine("", line, 0),
                (problems.size() - MOST_PROBLEMS) + " more problems",
                "a header without problems"));
        return told;
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
        UnknownColumns unknown = new UnknownColumns(framework, names, isLong, line);
        int headed = headed(names);
        for (int i = 0; i < kinds.length; i++) {
            String name = names.get(i);
            Columns.Kind kind = i < headed ? kind(name, isLong) : Columns.Kind.NOTHING;
            boolean isRead = kind != Columns.Kind.IGNORED && kind != Columns.Kind.NOTHING;
            if (isRead && !name.isEmpty() && !seen.add(name)) {
                add(
                        ProblemCode.DUPLICATE_ENTRY,
                        name,
                        i,
                        "the column " + Shown.heading(name) + " again",
                        "each column once");
            } else if (kind == null && !isSingle(names)) {
                unknown.add(i);
            } else if (kind != null
                    && kind != Columns.Kind.CARRIED
                    && settings.carried().contains(name)) {
                add(
                        ProblemCode.FIELDS_DISAGREE,
                        name,
                        i,
                        "the column " + Shown.heading(name) + " to carry over, which has a meaning of its own",
                        "columns beside those that are read");
            }
            kinds[i] = kind == null ? Columns.Kind.IGNORED : kind;
            positions[i] = position(kinds[i], name);
        }
        problems.addAll(unknown.problems());
        require(names);
        return new Columns(separator, isLong, nextLine, names, kinds, positions);
    }

    /** Up to which column there are headings; spreadsheet programs add empty columns. */
    private static int headed(List<String> names) {
        int headed = names.size();
        while (headed > 0 && names.get(headed - 1).isEmpty()) {
            headed--;
        }
        return headed;
    }

    /** Then it was most likely separated by something else. */
    private static boolean isSingle(List<String> names) {
        return names.size() == 1 && !names.contains(ARRANGEMENT);
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

    private void require(List<String> names) {
        if (!names.contains(ARRANGEMENT)) {
            add(
                    ProblemCode.MISSING_FIELD,
                    "",
                    -1,
                    "no column arrangement" + (isSingle(names) ? ", and one column only" : ""),
                    "a header with a column arrangement"
                            + (isSingle(names) ? ", and commas, semicolons or tabs between cells" : ""));
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
        settings.carried().forEach(column -> requireColumn(column, "to carry over", names));
        settings.ignored().forEach(column -> requireColumn(column, "to ignore", names));
    }

    private void requireColumn(String column, String purpose, List<String> names) {
        if (!names.contains(column)) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_REFERENCE,
                    Place.ofLine("", line, 0),
                    "no column '" + column.replaceAll("\\p{Cntrl}", "?") + "' " + purpose,
                    "columns that are there",
                    NearestName.of(column, names.stream().filter(Shown::isId).toList())));
        }
    }

    private void add(ProblemCode code, String name, int column, String found, String allowed) {
        problems.add(new Problem(
                code, Place.ofLine(Shown.headingOrNothing(name), line, column + 1), found, allowed, Optional.empty()));
    }
}
