package org.peerprinciples.checklist.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.RoleId;

/**
 * The scores of one rater a row as SQL, with the same columns: low, point, high, standing, answered and applicable. Simpler than
 * the library's rules: it knows one side, no weights, no criteria that don't apply, and rounds what is already rounded.
 */
public final class DatabaseScores {

    private final Framework framework;
    private final RoleId role;

    DatabaseScores(Framework framework, RoleId role) {
        this.framework = framework;
        this.role = role;
    }

    /**
     * Scores a table, as a process of its own.
     *
     * @param args the table, the file to write, and the number of threads
     * @throws SQLException if it can't be scored
     */
    public static void main(String[] args) throws SQLException {
        write(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    }

    static boolean write(Path table, Path scores, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads TO " + threads);
            statement.execute("SET memory_limit TO '1GB'");
            DatabaseScores database = new DatabaseScores(Frameworks.sevenPrinciples(), AnswerTable.ROLE);
            return statement.execute(database.query(table, scores));
        }
    }

    String query(Path from, Path to) {
        List<String> columns = new ArrayList<>();
        columns.add("arrangement, NULL AS date, 1 AS rows, 0 AS rejected, 1 AS raters, 'not-known' AS screen");
        List<String> scored = new ArrayList<>();
        for (Principle principle : framework.principles()) {
            List<Criterion> asked = principle.criteria().stream()
                    .filter(criterion -> criterion.roles().contains(role))
                    .toList();
            String name = principle.id().toString();
            columns.add(figures(name, asked));
            scored.add(name);
        }
        return "COPY (SELECT arrangement, date, rows, rejected, raters, screen, " + overall(scored)
                + ", * EXCLUDE (arrangement, date, rows, rejected, raters, screen) FROM (SELECT "
                + String.join(", ", columns) + " FROM read_csv('" + from + "', nullstr='NA', header=true))) TO '" + to
                + "' (HEADER, NULLSTR 'NA')";
    }

    /** The whole: means of the principles; its standing can't be more than not known, because nobody asked the screen. */
    private static String overall(List<String> principles) {
        List<String> columns = new ArrayList<>();
        for (String figure : List.of("low", "point", "high")) {
            columns.add("round(list_avg([" + of(principles, figure, ",") + "]), 4) AS \"overall." + figure + "\"");
        }
        columns.add("CASE WHEN 'to-improve' IN (" + of(principles, "standing", ",")
                + ") THEN 'to-improve' ELSE 'not-known' END AS \"overall.standing\"");
        columns.add(of(principles, "answered", "+") + " AS \"overall.answered\"");
        columns.add(of(principles, "applicable", "+") + " AS \"overall.applicable\"");
        return String.join(", ", columns);
    }

    private static String of(List<String> principles, String figure, String between) {
        return principles.stream()
                .map(name -> "\"" + name + "." + figure + "\"")
                .collect(Collectors.joining(between));
    }

    private String figures(String name, List<Criterion> asked) {
        int highest = framework.scale().highest().value().intValueExact();
        String sum = asked.stream()
                .map(criterion -> "coalesce(\"" + criterion.id() + "\",0)")
                .collect(Collectors.joining("+", "(", ")"));
        String answered = asked.stream()
                .map(criterion -> "(\"" + criterion.id() + "\" IS NOT NULL)::INT")
                .collect(Collectors.joining("+", "(", ")"));
        String low = "100.0*" + sum + "/" + highest * asked.size();
        String high =
                "100.0*(" + sum + "+" + highest + "*(" + asked.size() + "-" + answered + "))/" + highest * asked.size();
        return String.join(
                ", ",
                "round(" + low + ",4) AS \"" + name + ".low\"",
                "round(100.0*" + sum + "/nullif(" + highest + "*" + answered + ",0),4) AS \"" + name + ".point\"",
                "round(" + high + ",4) AS \"" + name + ".high\"",
                "CASE WHEN " + low + ">=75 THEN 'effective' WHEN " + high
                        + "<75 THEN 'to-improve' ELSE 'not-known' END AS \"" + name + ".standing\"",
                answered + " AS \"" + name + ".answered\"",
                asked.size() + " AS \"" + name + ".applicable\"");
    }
}
