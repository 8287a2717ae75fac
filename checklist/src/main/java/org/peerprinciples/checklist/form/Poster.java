package org.peerprinciples.checklist.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.peerprinciples.checklist.html.ResourceText;
import org.peerprinciples.checklist.html.StandAlonePage;
import org.peerprinciples.checklist.html.Templates;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

/** A framework's principles on one page of A4, for the wall, with room for the ground rules that a group agrees. */
public final class Poster {

    private static final Templates TEMPLATES = Templates.beside(Poster.class);
    private static final String SHEET = ResourceText.of(Poster.class, "poster.css");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final int LINES = 7;

    private Poster() {}

    /**
     * Makes a poster with a line on which to write whom to tell about a worry.
     *
     * @param framework the framework, or a translation of it; its texts are used
     * @return the page in HTML, to be written in UTF-8 and printed
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
     */
    public static String html(Framework framework, FormSettings settings) {
        FormWords words = FormWords.of(framework);
        Map<String, Object> values = new LinkedHashMap<>(words.forTemplate());
        values.put("name", framework.name());
        values.put(
                "principles",
                framework.principles().stream().map(Poster::principle).toList());
        values.put("size", size(framework));
        values.put("lines", Collections.nCopies(LINES, "line"));
        values.put("contact", settings.settledContact().orElse(""));
        values.put("poster.footer", words.say("poster.footer", framework.name(), framework.edition()));
        values.put("remarks", words.remarks());
        return StandAlonePage.builder()
                .title(words.say("poster.title", framework.name()))
                .language(framework.language())
                .body(TEMPLATES.render("poster", values))
                .addSheets(SHEET)
                .build()
                .html();
    }

    private static Map<String, String> principle(Principle principle) {
        return Map.of("name", principle.name(), "meaning", firstSentence(principle));
    }

    /** What can be read from a few steps away; the rest of a meaning is for the form and the guide. */
    private static String firstSentence(Principle principle) {
        return SENTENCE_END.split(principle.meaning(), 2)[0];
    }

    /** How large the letters can be so that all of it fits on one page with the ground rules. */
    private static String size(Framework framework) {
        List<Principle> principles = framework.principles();
        // A line holds about 85 of the letters of a meaning; a name is about one and a half lines.
        double lines = principles.stream()
                .mapToDouble(each -> 1.5 + Math.ceil(firstSentence(each).length() / 85.0))
                .sum();
        if (lines <= 14) {
            return "few";
        } else if (lines <= 24) {
            return "usual";
        }
        return lines <= 40 ? "many" : "most";
    }
}
