package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PeopleHeard;
import org.peerprinciples.checklist.evaluation.SideHeard;

/** Who answered: in all, where the answers are at hand, and on each side. */
final class WhoPanel {

    private final Words words;
    private final Evaluation evaluation;
    private final Optional<PeopleHeard> heard;

    WhoPanel(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
        this.heard = evaluation.people();
    }

    /** Whether all answers are known to come from one person. */
    boolean isOnePerson() {
        return heard.filter(people -> people.all() == 1).isPresent();
    }

    List<Block.Item> items() {
        List<Block.Item> items = new ArrayList<>();
        heard.map(this::people).ifPresent(items::add);
        evaluation.sides().stream()
                .filter(side -> side.expected() > 0 || people(side) > 0)
                .map(side -> new Block.Item(
                        heard(side), List.of(words.framework().side(side.side()).meaning())))
                .forEach(items::add);
        if (evaluation.sides().size() < words.framework().sides().size()) {
            items.add(Block.Item.of(words.say("suppressed.other-sides")));
        }
        return items;
    }

    /** How many people there are in all: who speaks for several sides is counted on each of them. */
    private Block.Item people(PeopleHeard people) {
        List<String> details = new ArrayList<>();
        if (people.all() == 1 && people.onSeveralSides() == 1) {
            details.add(words.say("glance.several-sides.only"));
        } else if (people.onSeveralSides() > 0) {
            details.add(words.count("glance.several-sides", people.onSeveralSides()));
        }
        if (people.silent() > 0) {
            details.add(words.count("glance.silent", people.silent()));
        }
        return new Block.Item(
                people.all() == 0 ? words.say("glance.nobody") : words.count("glance.people", people.all()), details);
    }

    private int people(SideHeard side) {
        return heard.map(people -> people.on(side.side())).orElseGet(side::raters);
    }

    private String heard(SideHeard side) {
        String name = words.side(side.side());
        String questions = words.count("questions", side.expected());
        int people = people(side);
        if (side.expected() == 0) {
            return words.count("heard.not-asked", people, name);
        } else if (people == 0) {
            return words.say("heard.nobody", name, questions);
        }
        // Without the answers at hand nobody knows who of those that are listed gave one.
        return words.count(heard.isPresent() ? "heard" : "heard.listed", people, name, side.answered(), questions);
    }
}
