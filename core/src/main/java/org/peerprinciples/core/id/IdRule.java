package org.peerprinciples.core.id;

/**
 * The forms that ids take: parts with a divider between them, each made of words with single joins between them. The same form as a
 * regular expression is for refusals and schemas; ids are looked at character by character, because a framework has a thousand.
 */
enum IdRule {
    /** What framework authors name: {@code seven-principles}. */
    NAME("[a-z0-9]+(?:-[a-z0-9]+)*", 80, "be lower-case letters and digits joined by single hyphens") {
        @Override
        boolean isOfForm(String value) {
            return isParts(value, false, "-", '/', 1, 1);
        }
    },

    /** A principle's criteria and ideas: {@code safe.confidentiality}. */
    PART_OF_PRINCIPLE(
            "[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*",
            80,
            "be a principle id, a dot, and lower-case letters and digits joined by single hyphens") {
        @Override
        boolean isOfForm(String value) {
            return isParts(value, false, "-", '.', 2, 2);
        }
    },

    /** What people and other systems name. No spaces and no at sign: neither a full name nor an address fits. */
    RECORD(
            "[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*",
            80,
            "be letters and digits joined by single hyphens, underscores or dots") {
        @Override
        boolean isOfForm(String value) {
            return isParts(value, true, "-_.", '/', 1, 1);
        }
    },

    /** A framework's texts, by what they belong to: {@code criterion/safe.confidentiality/question}. */
    PATH(
            "[a-z0-9]+(?:[-.][a-z0-9]+)*(?:/[a-z0-9]+(?:[-.][a-z0-9]+)*){1,3}",
            200,
            "be two to four names joined by slashes") {
        @Override
        boolean isOfForm(String value) {
            return isParts(value, false, "-.", '/', 2, 4);
        }
    };

    private final String pattern;
    private final int longest;
    private final String rule;

    IdRule(String pattern, int longest, String rule) {
        this.pattern = pattern;
        this.longest = longest;
        this.rule = rule;
    }

    /** Whether the whole text matches the pattern. */
    abstract boolean isOfForm(String value);

    void check(String subject, String value) {
        if (value.length() > longest) {
            throw refusal(subject + " must have at most " + longest + " characters, but had " + value.length());
        }
        if (!isOfForm(value)) {
            throw refusal(subject + " must " + rule + ", but was '" + value + "'");
        }
    }

    private MalformedIdException refusal(String message) {
        return new MalformedIdException(message, pattern, longest);
    }

    private static boolean isParts(
            String value, boolean capitals, String joins, char divider, int fewestParts, int mostParts) {
        int parts = 1;
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isOfWord(c, capitals)) {
                inWord = true;
            } else if (inWord && (c == divider || joins.indexOf(c) >= 0)) {
                parts += c == divider ? 1 : 0;
                inWord = false;
            } else {
                return false;
            }
        }
        return inWord && parts >= fewestParts && parts <= mostParts;
    }

    private static boolean isOfWord(char c, boolean capitals) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (capitals && c >= 'A' && c <= 'Z');
    }
}
