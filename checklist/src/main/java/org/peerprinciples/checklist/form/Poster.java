package org.peerprinciples.checklist.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.peerprinciples.checklist.html.ResourceText;
import org.peerprinciples.checklist.html.StandAlonePage;
import org.peerprinciples.checklist.html.Templates;
import org.peerprinciples.checklist.wording.Passages;
import org.peerprinciples.core.framework.Framework;

/** A framework's principles on one page of A4, for the wall, with room for the ground rules that a group agrees. */
public final class Poster {

    private static final Templates TEMPLATES = Templates.beside(Poster.class);
    private static final String SHEET = ResourceText.of(Poster.class, "poster.css");

    /** How many characters there is room for, of whom to tell about a worry. */
    public static final int LONGEST_CONTACT = 200;

    private Poster() {}

    /**
     * Makes a poster with a line on which to write whom to tell about a worry.
     *
     * @param framework the framework, or a translation of it; its texts are used
     * @return the page in HTML, to be written in UTF-8 and printed
     * @throws IllegalArgumentException if the principles don't fit on one page, reckoned in a wide typeface: about twenty do, with
     *     names of one line
     */
    public static String html(Framework framework) {
        return html(framework, FormSettings.none());
    }

    /**
     * Makes a poster.
     *
     * @param framework the framework, or a translation of it; its texts are used
     * @param settings what is settled, of which the contact matters here
     * @return the page in HTML, to be written in UTF-8 and printed
     * @throws IllegalArgumentException if it doesn't fit on one page, reckoned in a wide typeface: about twenty principles do, with
     *     names of one line, and a contact of {@value #LONGEST_CONTACT} characters
     */
    public static String html(Framework framework, FormSettings settings) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(settings, "settings");
        String contact = settings.settledContact().orElse("");
        if (contact.length() > LONGEST_CONTACT) {
            throw new IllegalArgumentException("contact on a poster must have at most " + LONGEST_CONTACT
                    + " characters, but had " + contact.length());
        }
        FormWords words = FormWords.of(framework);
        Map<String, Object> values = new LinkedHashMap<>(words.forTemplate());
        values.put("name", framework.name());
        PosterSize size = PosterSize.of(framework.name(), framework.principles(), contact)
                .orElseThrow(() -> new IllegalArgumentException(
                        "principles on a poster must fit on one page, about twenty with names of one line, but were "
                                + framework.principles().size()));
        values.put("size", size.code());
        values.put(
                "principles",
                framework.principles().stream()
                        .map(each -> Map.of("name", each.name(), "meaning", size.meaning(each)))
                        .toList());
        Passages passages = words.passages();
        framework.principles().forEach(each -> passages.withPart(each.meaning(), size.meaning(each)));
        values.put("lines", Collections.nCopies(size.lines(), "line"));
        values.put("contact", contact);
        values.put("poster.footer", words.say("poster.footer", framework.name(), framework.edition()));
        values.put("remarks", words.remarks());
        return StandAlonePage.builder()
                .title(words.say("poster.title", framework.name()))
                .language(words.language())
                .body(TEMPLATES.render("poster", values))
                .passages(passages.byLanguage())
                .addSheets(SHEET)
                .build()
                .html();
    }
}
