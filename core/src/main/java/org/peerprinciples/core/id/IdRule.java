package org.peerprinciples.core.id;

import java.util.regex.Pattern;

/** The forms that ids take. */
enum IdRule {
    /** What framework authors name: {@code seven-principles}. */
    NAME("[a-z0-9]+(?:-[a-z0-9]+)*", "be lower-case letters and digits joined by single hyphens"),

    /** A principle's criteria and ideas: {@code safe.confidentiality}. */
    PART_OF_PRINCIPLE(
            "[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*",
            "be a principle id, a dot, and lower-case letters and digits joined by single hyphens"),

    /** What people and other systems name. No spaces and no at sign: neither a full name nor an address fits. */
    RECORD("[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*", "be letters and digits joined by single hyphens, underscores or dots"),

    /** A framework's texts, by what they belong to: {@code criterion/safe.confidentiality/question}. */
    PATH(
            "[a-z0-9]+(?:[-.][a-z0-9]+)*(?:/[a-z0-9]+(?:[-.][a-z0-9]+)*){1,3}",
            "be two to four names joined by slashes",
            200);

    private final Pattern pattern;
    private final String rule;
    private final int longest;

    IdRule(String regex, String rule) {
        this(regex, rule, 80);
    }

    IdRule(String regex, String rule, int longest) {
        this.pattern = Pattern.compile(regex);
        this.rule = rule;
        this.longest = longest;
    }

    void check(String subject, String value) {
        if (value.length() > longest) {
            throw refusal(subject + " must have at most " + longest + " characters, but had " + value.length());
        }
        if (!pattern.matcher(value).matches()) {
            throw refusal(subject + " must " + rule + ", but was '" + value + "'");
        }
    }

    private MalformedIdException refusal(String message) {
        return new MalformedIdException(message, pattern, longest);
    }
}
