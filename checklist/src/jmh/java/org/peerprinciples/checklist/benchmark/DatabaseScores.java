package org.peerprinciples.checklist.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.RoleId;

/**
 * The scores of one rater a row as SQL, with the same columns: low, point, high, standing, answered and applicable. Simpler than
 * the library's rules: it knows one side, no weights, no criteria that don't apply, and rounds what is already rounded.
 */
final class DatabaseScores {

    private final Framework framework;
    private final RoleId role;

    DatabaseScores(Framework framework, RoleId role) {
        this.framework = framework;
        this.role = role;
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
        String overall = List.of("low", "point", "high").stream()
                .map(figure -> scored.stream()
                                .map(name -> "\"" + name + "." + figure + "\"")
                                .collect(Collectors.joining(",", "round(list_avg([", "]), 4)"))
                        + " AS \"overall." + figure + "\"")
                .collect(Collectors.joining(", "));
        return "COPY (SELECT *, " + overall + " FROM (SELECT " + String.join(", ", columns) + " FROM read_csv('" + from
                + "', nullstr='NA', header=true))) TO '" + to + "' (HEADER, NULLSTR 'NA')";
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
