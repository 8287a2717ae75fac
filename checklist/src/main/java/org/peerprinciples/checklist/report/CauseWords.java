package org.peerprinciples.checklist.report;

import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.Turnover;

/** What brought a difference about, in words; of who answered, as far as is known from how many came, left and hold other roles. */
final class CauseWords {

    private final Words words;
    private final Turnover raters;

    CauseWords(Words words, Turnover raters) {
        this.words = words;
        this.raters = raters;
    }

    String of(Cause cause) {
        return cause == Cause.WHO_ANSWERED ? words.say(whoAnswered()) : words.word("cause", cause);
    }

    private String whoAnswered() {
        boolean left = raters.earlierOnly() > 0;
        boolean came = raters.laterOnly() > 0;
        boolean both = raters.bothTimes() > 0;
        if (raters.inOtherRoles() > 0) {
            return left || came ? "cause.who-answered.and-roles" : "cause.who-answered.roles";
        } else if (left == came) {
            return "cause.who-answered";
        } else if (left) {
            return both ? "cause.who-answered.left" : "cause.who-answered.nobody-now";
        }
        return both ? "cause.who-answered.came" : "cause.who-answered.nobody-then";
    }
}
