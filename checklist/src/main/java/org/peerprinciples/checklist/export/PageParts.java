package org.peerprinciples.checklist.export;

import java.util.Map;
import org.peerprinciples.checklist.html.Templates;
import org.peerprinciples.checklist.wording.Phrases;

/**
 * What the parts of one page share: its words, templates and numbers. Made for one page, and not for several threads.
 *
 * <p>Templates put in ready markup, with three braces, under these names only: {@code blocks}, {@code sections}, {@code first},
 * {@code table} and {@code figure}.
 */
final class PageParts {

    private static final Templates TEMPLATES = Templates.beside(PageParts.class);

    private final Phrases phrases;
    private int tables;
    private int drawings;

    PageParts(String language) {
        this.phrases = Phrases.of(PageParts.class, "export", language);
    }

    String say(String key, Object... words) {
        return phrases.say(key, words);
    }

    String render(String template, Map<String, ?> values) {
        return TEMPLATES.render(template, values);
    }

    /** {@return the number of the next table} */
    int nextTable() {
        return ++tables;
    }

    /** {@return the id of the next drawing} */
    String nextDrawing() {
        return "d" + ++drawings;
    }
}
