package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Renaming;

/** Other ids for what is in files, as they are typed: {@code FILE:OLD=NEW}. */
final class Renamings {

    /** A file's name can have colons and equals signs of its own; ids have none. */
    private static final Pattern TYPED = Pattern.compile("(.+):([^:=]+)=([^:=]+)", Pattern.DOTALL);

    /** What a shell takes as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/:=-]+");

    /** Before the name of a file that begins with a hyphen, which would be an option. */
    private static final String HERE = "./";

    private final Map<String, Map<String, String>> byFile;

    private Renamings(Map<String, Map<String, String>> byFile) {
        this.byFile = byFile;
    }

    /**
     * Understands what was typed.
     *
     * @param typed the renamings
     * @param files the files that are read, as they were typed
     * @return what is renamed in which
     * @throws CommandFailure if one isn't understood, with the problems of all
     */
    static Renamings of(List<String> typed, List<String> files) {
        Map<String, Map<String, String>> byFile = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (String each : typed) {
            Matcher parts = TYPED.matcher(each);
            if (parts.matches()) {
                String file = file(parts.group(1), files);
                Map<String, String> ids = byFile.computeIfAbsent(file, unused -> new HashMap<>());
                problem(each, file, parts.group(2), parts.group(3), ids, files).ifPresent(problems::add);
                ids.putIfAbsent(parts.group(2), parts.group(3));
            } else {
                problems.add("must be FILE:OLD=NEW, such as ben.json:rater-1=rater-2, but was '" + each + "'");
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems.stream()
                    .map(problem -> "peer-principles: --rename " + problem)
                    .toList());
        }
        return new Renamings(byFile);
    }

    private static String file(String typed, List<String> files) {
        String bare = typed.startsWith(HERE + "-") ? typed.substring(HERE.length()) : typed;
        return files.contains(typed) ? typed : bare;
    }

    private static Optional<String> problem(
            String typed, String file, String old, String id, Map<String, String> ids, List<String> files) {
        if (!files.contains(file)) {
            return Optional.of("must begin with one of the files that are merged, but was '" + typed + "'"
                    + Refusal.meant(file, files));
        } else if (ids.containsKey(old)) {
            return Optional.of("names '" + old + "' of " + file + " twice");
        }
        return ids.containsValue(id)
                ? Optional.of("gives '" + id + "' to two in " + file + "; each needs an id of its own")
                : Optional.empty();
    }

    /** {@return a renaming as it is typed, in single quotes where a POSIX shell would read something else} */
    static String written(String input, String old, String free) {
        String file = input.equals(Input.name("-")) ? "-" : input;
        String typed = (file.startsWith("-") && !file.equals("-") ? HERE : "") + file + ":" + old + "=" + free;
        return PLAIN.matcher(typed).matches() ? typed : "'" + typed.replace("'", "'\\''") + "'";
    }

    /**
     * Renames what is in a file.
     *
     * @param file the file, as it was typed
     * @param assessment what it holds
     * @return the same with the other ids, if any were typed
     * @throws CommandFailure if it hasn't got an id that is to be renamed, or has the new one already
     */
    Assessment apply(String file, Assessment assessment) {
        Map<String, String> ids = byFile.getOrDefault(file, Map.of());
        try {
            Renaming renaming = Renaming.of(ids);
            List<String> unknown = renaming.unknownIn(assessment);
            if (!unknown.isEmpty()) {
                throw CommandFailure.of(unknown.stream()
                        .map(id -> Input.name(file)
                                + ": --rename: there is no rater, theme, piece of evidence or comment '" + id + "'")
                        .toList());
            }
            List<String> taken = renaming.takenIn(assessment);
            if (!taken.isEmpty()) {
                throw CommandFailure.of(taken.stream()
                        .map(id -> Input.name(file) + ": --rename: '" + id
                                + "' stands for something in the file already; choose another id")
                        .toList());
            }
            return renaming.apply(assessment);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.in(Input.name(file), "--rename: " + e.getMessage());
        }
    }
}
