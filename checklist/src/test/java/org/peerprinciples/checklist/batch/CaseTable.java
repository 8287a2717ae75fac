package org.peerprinciples.checklist.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;

/**
 * The raters of a case dealt out to a few arrangements and written as a table, with what is to come of it: worked out by evaluating
 * documents of the same answers.
 */
final class CaseTable {

    private static final List<String> NOT_KNOWN = List.of("", "NA", "?");

    private final Case source;
    private final Framework framework;
    private final Checklist checklist;
    private final Random random;
    private final List<String> columns = new ArrayList<>();

    /** Arrangements in the order in which they come, with their raters. */
    private final Map<String, List<RaterId>> arrangements = new LinkedHashMap<>();

    private final List<Map<String, String>> rows = new ArrayList<>();

    private CaseTable(Case source, boolean isLong, boolean together, Random random) {
        this.source = source;
        this.framework = source.framework();
        this.random = random;
        this.checklist = Checklist.of(framework).withPolicy(source.policy());
        List<Map<String, String>> made = new ArrayList<>();
        for (Rater rater : source.assessment().raters()) {
            String arrangement = "a-" + random.nextInt(3);
            made.addAll(isLong ? longRows(arrangement, rater) : List.of(wideRow(arrangement, rater)));
        }
        Collections.shuffle(made, random);
        if (together) {
            List<String> order =
                    made.stream().map(row -> row.get("arrangement")).distinct().toList();
            made.sort((a, b) -> order.indexOf(a.get("arrangement")) - order.indexOf(b.get("arrangement")));
        }
        rows.addAll(made);
        Set<String> headings = new LinkedHashSet<>(List.of("arrangement", "rater", "role"));
        rows.forEach(row -> headings.addAll(row.keySet()));
        if (isLong) {
            headings.addAll(List.of("criterion", "answer"));
        }
        columns.addAll(headings);
        Collections.shuffle(columns, random);
        for (Map<String, String> row : rows) {
            List<RaterId> raters = arrangements.computeIfAbsent(row.get("arrangement"), added -> new ArrayList<>());
            RaterId rater = RaterId.of(row.get("rater"));
            if (!raters.contains(rater)) {
                raters.add(rater);
            }
        }
    }

    /** A table with a row for each rater. */
    static CaseTable wide(Case source, boolean together, Random random) {
        return new CaseTable(source, false, together, random);
    }

    /** A table with a row for each answer; raters who answered nothing aren't in it. */
    static CaseTable ofAnswers(Case source, boolean together, Random random) {
        return new CaseTable(source, true, together, random);
    }

    Checklist checklist() {
        return checklist;
    }

    int rows() {
        return rows.size();
    }

    private Map<String, String> wideRow(String arrangement, Rater rater) {
        Map<String, String> row = start(arrangement, rater);
        answers(rater).forEach(row::put);
        return row;
    }

    private List<Map<String, String>> longRows(String arrangement, Rater rater) {
        List<Map<String, String>> all = new ArrayList<>();
        answers(rater).forEach((about, answer) -> {
            Map<String, String> row = start(arrangement, rater);
            row.put("criterion", about);
            row.put("answer", answer);
            all.add(row);
        });
        return all;
    }

    private static Map<String, String> start(String arrangement, Rater rater) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("arrangement", arrangement);
        row.put("rater", rater.id().value());
        row.put("role", rater.roles().stream().map(Object::toString).collect(Collectors.joining("+")));
        return row;
    }

    private Map<String, String> answers(Rater rater) {
        Map<String, String> answers = new LinkedHashMap<>();
        source.assessment().ratings().stream()
                .filter(rating -> rating.rater().equals(rater.id()))
                .forEach(rating -> answers.put(rating.criterion().value(), written(rating.answer())));
        source.assessment().screen().stream()
                .filter(answer -> answer.rater().equals(rater.id()))
                .forEach(answer -> answers.put(
                        "screen." + answer.question(), answer.reply().code()));
        return answers;
    }

    private String written(Answer answer) {
        return answer.match(
                rated -> level(rated.level()),
                planned -> "planned:" + level(planned.level()),
                not -> random.nextBoolean() ? "not-applicable" : "not-applicable: they said, \"never\"\nat all",
                () -> NOT_KNOWN.get(random.nextInt(NOT_KNOWN.size())));
    }

    private String level(LevelId id) {
        List<Level> scale = framework.scale().levels();
        boolean whole = scale.stream()
                .map(Level::value)
                .allMatch(value -> value.remainder(BigDecimal.ONE).signum() == 0);
        int position = scale.indexOf(framework.scale().level(id));
        String number = whole ? scale.get(position).value().toBigInteger().toString() : Integer.toString(position);
        return switch (random.nextInt(3)) {
            case 0 -> id.value();
            case 1 -> number + ".0";
            default -> number;
        };
    }

    /** The table as text. */
    String csv(char separator, String lineEnd) {
        StringBuilder csv = new StringBuilder(String.join(String.valueOf(separator), columns)).append(lineEnd);
        for (Map<String, String> row : rows) {
            csv.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, ""), separator))
                            .collect(Collectors.joining(String.valueOf(separator))))
                    .append(lineEnd);
        }
        return csv.toString();
    }

    private String quoted(String cell, char separator) {
        boolean must = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return must || random.nextInt(5) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The scores that are to come of it. */
    String expected() {
        StringBuilder csv = new StringBuilder(FileReceiver.heading(framework, List.of())).append('\n');
        arrangements.forEach((arrangement, raters) -> {
            long count = rows.stream()
                    .filter(row -> row.get("arrangement").equals(arrangement))
                    .count();
            EvaluationLine.append(
                    checklist.evaluate(document(raters)),
                    arrangement,
                    List.of(),
                    RaterRow.NO_DAY,
                    (int) count,
                    0,
                    raters.size(),
                    csv);
        });
        return csv.toString();
    }

    private Assessment document(List<RaterId> raters) {
        Assessment all = source.assessment();
        return new AssessmentBuilder()
                .from(all)
                .raters(all.raters().stream()
                        .filter(rater -> raters.contains(rater.id()))
                        .toList())
                .ratings(all.ratings().stream()
                        .filter(rating -> raters.contains(rating.rater()))
                        .toList())
                .screen(all.screen().stream()
                        .filter(answer -> raters.contains(answer.rater()))
                        .toList())
                .build();
    }
}
