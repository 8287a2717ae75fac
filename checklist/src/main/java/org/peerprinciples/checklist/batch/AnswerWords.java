package org.peerprinciples.checklist.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.document.NearestName;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;

/**
 * How answers and replies are written in cells. A level is written as its value where all values of the scale are whole
 * numbers, otherwise as its position, 0 for the lowest; or as its id. Ids and replies may be in capitals.
 */
final class AnswerWords {

    /** What isn't an answer. */
    static final byte NONE = -1;

    static final String NOT_APPLICABLE = "not-applicable";
    static final String PLANNED = "planned:";
    private static final int ASCII = 128;
    private static final List<String> NOT_KNOWN = List.of("", "NA", "?");

    private final Map<String, Byte> levels = new HashMap<>();
    private final Map<String, Byte> replies = new HashMap<>();
    private final byte[] single = new byte[ASCII];
    private final String numbers;

    AnswerWords(Framework framework) {
        List<Level> scale = framework.scale().levels();
        boolean whole = scale.stream().allMatch(level -> isWhole(level.value()));
        List<String> written = new ArrayList<>();
        for (byte i = 0; i < scale.size(); i++) {
            String number = whole ? scale.get(i).value().toBigInteger().toString() : Byte.toString(i);
            written.add(number);
            levels.put(number, i);
            levels.put(number + ".0", i);
            levels.putIfAbsent(lower(scale.get(i).id().value()), i);
        }
        numbers = String.join(", ", written);
        for (ScreenReply reply : ScreenReply.values()) {
            replies.put(reply.code(), code(reply));
        }
        for (String word : NOT_KNOWN) {
            replies.put(word, Codes.NOT_KNOWN);
        }
        Arrays.fill(single, NONE);
        levels.forEach((word, code) -> {
            if (word.length() == 1) {
                single[word.charAt(0)] = code;
                single[Character.toUpperCase(word.charAt(0))] = code;
            }
        });
        single['?'] = Codes.NOT_KNOWN;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static byte code(ScreenReply reply) {
        return switch (reply) {
            case NO -> 0;
            case PARTLY -> 1;
            case YES -> 2;
            case CANNOT_TELL -> Codes.NOT_KNOWN;
        };
    }

    /** By ASCII character the answer in a cell that has no other, or {@link #NONE}; nobody changes it. */
    byte[] ofOneCharacter() {
        return single;
    }

    /** The answer in a cell, or {@link #NONE}. */
    byte answer(char[] cell, int offset, int length) {
        if (length == 1) {
            char only = cell[offset];
            return only < ASCII ? single[only] : NONE;
        }
        boolean nothing = length == 0 || (length == 2 && cell[offset] == 'N' && cell[offset + 1] == 'A');
        return nothing ? Codes.NOT_KNOWN : longer(new String(cell, offset, length));
    }

    private byte longer(String cell) {
        Byte level = levels.get(lower(cell));
        if (level != null) {
            return level;
        }
        if (cell.equals(NOT_APPLICABLE) || cell.startsWith(NOT_APPLICABLE + ":")) {
            return Codes.NOT_APPLICABLE;
        }
        Byte planned = cell.startsWith(PLANNED)
                ? levels.get(lower(cell.substring(PLANNED.length()).strip()))
                : null;
        return planned == null ? NONE : (byte) (Codes.PLANNED + planned);
    }

    /** The reply in a cell, or {@link #NONE}. */
    byte reply(char[] cell, int offset, int length) {
        String word = new String(cell, offset, length);
        Byte reply = replies.get(word);
        return reply == null ? replies.getOrDefault(lower(word), NONE) : reply;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether a cell that names something, such as a rater, names nothing. */
    static boolean isMissing(String cell) {
        return NOT_KNOWN.contains(cell);
    }

    String allowedAnswers() {
        return "a level (" + numbers + ", or its id, the word before a colon in a form's choices), " + PLANNED
                + " and a level, " + NOT_APPLICABLE + ", or for not known nothing, NA or ?";
    }

    String allowedReplies() {
        return String.join(
                        ", ",
                        Arrays.stream(ScreenReply.values())
                                .map(ScreenReply::code)
                                .toList())
                + ", or for not known nothing, NA or ?";
    }

    Optional<String> nearestAnswer(String cell) {
        List<String> words = new ArrayList<>(levels.keySet());
        words.add(NOT_APPLICABLE);
        return NearestName.of(cell, words);
    }

    Optional<String> nearestReply(String cell) {
        return NearestName.of(cell, replies.keySet());
    }
}
