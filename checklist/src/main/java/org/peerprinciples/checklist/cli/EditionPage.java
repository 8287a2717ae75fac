package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.core.edition.EditionChange;
import org.peerprinciples.core.edition.EditionChanges;
import org.peerprinciples.core.edition.EditionRule;
import org.peerprinciples.core.edition.EditionStep;

/** What differs between two editions, as a page: by what it calls for, the most first. */
final class EditionPage {

    private EditionPage() {}

    static Page of(EditionChanges changes) {
        Page page = new Page(FrameworkChoice.name(changes.older()) + " to " + FrameworkChoice.name(changes.newer()));
        page.section("In short", inShort(changes));
        for (EditionStep step : List.of(EditionStep.MAJOR, EditionStep.MINOR, EditionStep.PATCH)) {
            page.section("Calls for a " + step.code() + " edition", of(changes, step));
        }
        return page;
    }

    private static List<Block> inShort(EditionChanges changes) {
        List<Block> blocks = new ArrayList<>();
        Optional<EditionStep> step = changes.step();
        if (step.isEmpty()) {
            blocks.add(Page.paragraph("Nothing differs."));
        } else if (changes.older().id().equals(changes.newer().id())) {
            blocks.add(Page.paragraph(Page.count(changes.changes().size(), "change")
                    + (changes.changes().size() == 1 ? " calls for a " : " call for a ")
                    + step.get().code() + " edition: " + changes.leastEdition() + " or later."));
            if (changes.isUnderstated()) {
                blocks.add(Page.paragraph("The number " + changes.newer().edition() + " says less than what changed."));
            }
        } else {
            blocks.add(Page.paragraph(Page.count(changes.changes().size(), "change")
                    + ". They are different frameworks, whose numbers are their own."));
        }
        return blocks;
    }

    /** By rule, since what a rule says holds for all that falls under it. */
    private static List<Block> of(EditionChanges changes, EditionStep step) {
        List<Block> blocks = new ArrayList<>();
        for (EditionRule rule : EditionRule.values()) {
            List<Block> found = Page.bullets(changes.changes().stream()
                    .filter(change -> change.rule() == rule && change.step() == step)
                    .map(EditionPage::item));
            if (!found.isEmpty()) {
                blocks.add(Page.paragraph("Because " + rule.reason() + ":"));
                blocks.addAll(found);
            }
        }
        return blocks;
    }

    private static Block.Item item(EditionChange change) {
        List<String> details = new ArrayList<>();
        change.before().ifPresent(text -> details.add("before: " + text));
        change.after().ifPresent(text -> details.add("after: " + text));
        return Page.item(
                change.thing().code().replace('-', ' ')
                        + change.id().map(id -> " " + id).orElse("")
                        + change.field().map(field -> ", " + field).orElse("")
                        + ": " + change.kind().code(),
                details);
    }
}
