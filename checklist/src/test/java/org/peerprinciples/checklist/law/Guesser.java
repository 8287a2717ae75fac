package org.peerprinciples.checklist.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Somebody who knows who answered, sees what is shown, and tries every set of answers that could look so, byte for byte: what
 * one person said is guessed if it is the same in all of them.
 */
final class Guesser {

    /** People in the same role, and all that each of them could have said. */
    record Kind(int people, List<String> couldSay, String role) {}

    private final Map<String, Set<String>> said = new TreeMap<>();
    private final Map<String, Integer> sets = new TreeMap<>();

    /**
     * Tries everything.
     *
     * @param kinds who answered, the person who is guessed about first, alone in the first kind
     * @param look how a set of answers looks, given what the people of each kind said
     */
    Guesser(List<Kind> kinds, Function<List<List<String>>, String> look) {
        tryAll(kinds, new ArrayList<>(), look);
    }

    private void tryAll(List<Kind> kinds, List<List<String>> chosen, Function<List<List<String>>, String> look) {
        if (chosen.size() == kinds.size()) {
            String shown = look.apply(chosen);
            said.computeIfAbsent(shown, any -> new TreeSet<>())
                    .add(chosen.get(0).get(0));
            sets.merge(shown, 1, Integer::sum);
            return;
        }
        Kind kind = kinds.get(chosen.size());
        for (List<String> answers : answers(kind.people(), kind.couldSay())) {
            List<List<String>> more = new ArrayList<>(chosen);
            more.add(answers);
            tryAll(kinds, more, look);
        }
    }

    /** All answers that so many people can give, whoever gives which. */
    private static List<List<String>> answers(int people, List<String> couldSay) {
        if (people == 0) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < couldSay.size(); i++) {
            for (List<String> rest : answers(people - 1, couldSay.subList(i, couldSay.size()))) {
                List<String> one = new ArrayList<>(List.of(couldSay.get(i)));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    /** In how many sets of answers what the person said can be guessed. */
    int guessed() {
        return said.entrySet().stream()
                .filter(look -> look.getValue().size() == 1)
                .mapToInt(look -> sets.getOrDefault(look.getKey(), 0))
                .sum();
    }

    /** How many sets of answers there are. */
    int all() {
        return sets.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many different looks there are. */
    int looks() {
        return said.size();
    }
}
