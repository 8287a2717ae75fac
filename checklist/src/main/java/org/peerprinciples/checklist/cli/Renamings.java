package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Renaming;

/** Other ids for what is in files, as they are typed: {@code FILE:OLD=NEW}. */
final class Renamings {

    /** A file's name can have colons and equals signs of its own; ids have none. */
    private static final Pattern TYPED = Pattern.compile("(.+):([^:=]+)=([^:=]+)");

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
            if (!parts.matches()) {
                problems.add("must be FILE:OLD=NEW, such as ben.json:rater-1=rater-2, but was '" + each + "'");
            } else if (!files.contains(parts.group(1))) {
                problems.add("must begin with one of the files that are merged, but was '" + each + "'"
                        + Refusal.meant(parts.group(1), files));
            } else if (byFile.computeIfAbsent(parts.group(1), file -> new HashMap<>())
                            .putIfAbsent(parts.group(2), parts.group(3))
                    != null) {
                problems.add("names '" + parts.group(2) + "' of " + parts.group(1) + " twice");
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems.stream()
                    .map(problem -> "peer-principles: --rename " + problem)
                    .toList());
        }
        return new Renamings(byFile);
    }

    /** {@return a renaming as it is typed} */
    static String written(String input, String old, String free) {
        String file = input.equals(Input.name("-")) ? "-" : input;
        String typed = file + ":" + old + "=" + free;
        return typed.contains(" ") ? "\"" + typed + "\"" : typed;
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
            return renaming.apply(assessment);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.in(Input.name(file), "--rename: " + e.getMessage());
        }
    }
}
