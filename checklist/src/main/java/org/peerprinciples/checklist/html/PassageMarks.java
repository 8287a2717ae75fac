package org.peerprinciples.checklist.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in a page which texts are in another language (WCAG 2.2, success criterion 3.1.2), so that they are read aloud rightly
 * and run in their own direction. It goes over markup in which every text is escaped, once, and marks whole occurrences, the
 * longest first: on the element where a passage is all of its text, and otherwise by a {@code span} around it.
 *
 * <p>Attributes can't be marked, nor a part of what can hold no markup, such as the description of a drawing.
 */
final class PassageMarks {

    /** Every text is escaped, so no other angles stand in the markup. */
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z0-9]*)[^>]*>");

    /** What a page puts beside their text, a sign or a column's name, is in its own language. */
    private static final Set<String> WITH_SOMETHING_BESIDE = Set.of("li", "td", "th");

    /** These hold text only; the first two, of drawings, have no direction. */
    private static final Set<String> WITHOUT_DIRECTION = Set.of("title", "desc");

    private static final Set<String> WITHOUT_MARKUP = Set.of("title", "desc", "option", "textarea");

    /**
     * A text to be marked.
     *
     * @param text the text, cleaned and escaped
     * @param language its language
     */
    private record Passage(String text, String language) {}

    /**
     * Where something is to be marked.
     *
     * @param from where it begins
     * @param to where it ends
     * @param language its language
     */
    private record Place(int from, int to, String language) {}

    /** Those that begin with a character, the longest first. */
    private final Map<Character, List<Passage>> passages = new HashMap<>();

    PassageMarks(Map<String, List<String>> texts) {
        texts.forEach((language, each) -> each.stream()
                .map(Templates::escaped)
                .filter(text -> !text.isEmpty())
                .forEach(text -> passages.computeIfAbsent(text.charAt(0), key -> new ArrayList<>())
                        .add(new Passage(text, Locale.forLanguageTag(language).toLanguageTag()))));
        passages.values()
                .forEach(each -> each.sort(
                        Comparator.comparing((Passage passage) -> passage.text().length())
                                .reversed()));
    }

    /**
     * Marks what there is to mark.
     *
     * @param markup elements, none of which says its language yet
     * @return the same with marks
     */
    String in(String markup) {
        if (passages.isEmpty()) {
            return markup;
        }
        StringBuilder marked = new StringBuilder();
        Matcher tag = TAG.matcher(markup);
        String before = "";
        String name = "";
        int from = 0;
        while (tag.find()) {
            mark(marked, before, name, markup.substring(from, tag.start()), tag.group(1));
            before = tag.group();
            name = tag.group(1);
            from = tag.end();
        }
        mark(marked, before, name, markup.substring(from), "");
        return marked.toString();
    }

    /** Puts down a tag and the text after it. */
    private void mark(StringBuilder marked, String tag, String name, String text, String next) {
        List<Place> places = places(text);
        boolean alone = next.equals("/" + name);
        if (alone && isAll(places, text) && !WITH_SOMETHING_BESIDE.contains(name)) {
            String language = places.get(0).language();
            marked.append(tag, 0, tag.length() - 1)
                    .append(WITHOUT_DIRECTION.contains(name) ? lang(language) : attributes(language))
                    .append('>')
                    .append(text);
        } else {
            marked.append(tag).append(WITHOUT_MARKUP.contains(name) ? text : wrapped(text, places));
        }
    }

    private static boolean isAll(List<Place> places, String text) {
        return places.size() == 1 && places.get(0).from() == 0 && places.get(0).to() == text.length();
    }

    private static String wrapped(String text, List<Place> places) {
        StringBuilder wrapped = new StringBuilder();
        int from = 0;
        for (Place place : places) {
            wrapped.append(text, from, place.from())
                    .append("<span")
                    .append(attributes(place.language()))
                    .append('>')
                    .append(text, place.from(), place.to())
                    .append("</span>");
            from = place.to();
        }
        return wrapped.append(text, from, text.length()).toString();
    }

    private static String lang(String language) {
        return " lang=\"" + language + "\"";
    }

    private static String attributes(String language) {
        return lang(language) + " dir=\"" + Direction.of(language).attribute() + "\"";
    }

    /** Where passages stand; one right after the other is one, so that a paragraph that is written from the right stays in order. */
    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Passage> passage = beginning(text, at);
            if (passage.isPresent()) {
                Place place = new Place(
                        at, at + passage.get().text().length(), passage.get().language());
                add(places, place, text);
                at = place.to();
            } else {
                at = after(text, at);
            }
        }
        return places;
    }

    private static void add(List<Place> places, Place place, String text) {
        if (!places.isEmpty()) {
            Place last = places.get(places.size() - 1);
            if (last.language().equals(place.language())
                    && text.substring(last.to(), place.from()).isBlank()) {
                places.set(places.size() - 1, new Place(last.from(), place.to(), place.language()));
                return;
            }
        }
        places.add(place);
    }

    private Optional<Passage> beginning(String text, int at) {
        List<Passage> candidates = passages.getOrDefault(text.charAt(at), List.of());
        return candidates.isEmpty() || (at > 0 && isOfAWord(text.codePointBefore(at)))
                ? Optional.empty()
                : candidates.stream()
                        .filter(passage -> text.startsWith(passage.text(), at))
                        .filter(passage -> endsThere(text, at + passage.text().length()))
                        .findFirst();
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !isOfAWord(text.codePointAt(end));
    }

    /** Letters, digits and what is put above, beneath or between them. */
    private static boolean isOfAWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The next place: nothing begins within the name that an escaped character has. */
    private static int after(String text, int at) {
        if (text.charAt(at) == '&') {
            int end = text.indexOf(';', at);
            return end < 0 ? text.length() : end + 1;
        }
        return at + 1;
    }
}
