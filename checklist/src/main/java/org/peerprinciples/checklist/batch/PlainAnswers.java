package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;

/** Reads the raters of a plain document and what they answer. */
final class PlainAnswers {

    private static final PlainFields RATER = PlainFields.of(Set.of("id", "roles"), "id", "roles");
    private static final PlainFields SCREEN_ANSWER =
            PlainFields.of(Set.of("rater", "question", "reply"), "rater", "question", "reply", "evidence");
    private static final PlainFields RATING =
            PlainFields.of(Set.of("rater", "criterion", "answer"), "rater", "criterion", "answer", "evidence", "date");

    private static final ByteIndex REPLIES =
            ByteIndex.of(Stream.of(ScreenReply.values()).map(ScreenReply::code).toList());
    private static final int[] REPLY_CODES =
            Stream.of(ScreenReply.values()).mapToInt(PlainAnswers::code).toArray();

    /** The kinds of answer, and the fields of each: the kind comes first. */
    private static final ByteIndex KINDS = ByteIndex.of(List.of("rated", "planned", "not-applicable", "not-known"));

    private static final int PLANNED = 1;
    private static final int NOT_APPLICABLE = 2;
    private static final List<PlainFields> ANSWERS = List.of(
            PlainFields.of(Set.of("level"), "kind", "level"),
            PlainFields.of(Set.of("level"), "kind", "level", "by", "agreedBy", "reviewOn"),
            PlainFields.of(Set.of("reason"), "kind", "reason"),
            PlainFields.of(Set.of(), "kind"));
    private static final PlainFields KIND = PlainFields.of(Set.of(), "kind");

    private final ByteIndex criteria;
    private final ByteIndex levels;
    private final ByteIndex questions;
    private final ByteIndex knownRoles;
    private final boolean[] mayNotApply;
    private final PlainTokens tokens;
    private final ByteIndex raters = new ByteIndex();
    private Sheet sheet = new Sheet(0, 0);

    // Of one answer.
    private int rater;
    private int criterion;
    private int answer;
    private int earliest;

    PlainAnswers(Framework framework, ByteIndex criteria, PlainTokens tokens) {
        this.criteria = criteria;
        this.tokens = tokens;
        levels = ByteIndex.of(framework.scale().levels().stream().map(Level::id).toList());
        questions = ByteIndex.of(
                framework.screen().questions().stream().map(ScreenQuestion::id).toList());
        knownRoles = ByteIndex.of(framework.roles().stream().map(Role::id).toList());
        List<Criterion> all = framework.criteria();
        mayNotApply = new boolean[all.size()];
        for (int i = 0; i < mayNotApply.length; i++) {
            mayNotApply[i] = all.get(i).notApplicable().isPresent();
        }
    }

    private static int code(ScreenReply reply) {
        return switch (reply) {
            case YES -> RowScores.YES;
            case PARTLY -> RowScores.PARTLY;
            case NO -> RowScores.NO;
            case CANNOT_TELL -> RowScores.NOT_KNOWN;
        };
    }

    /** Begins anew, with nobody and no date. */
    void readInto(Sheet other) {
        sheet = other;
        sheet.clear();
        raters.clear();
    }

    /** Reads the day that the document speaks of, which has to come before the days of answers. */
    void date() throws NotPlain {
        sheet.day = tokens.nextDay();
    }

    /** Reads the raters, who have to come before what they answer. */
    void raters() throws NotPlain {
        tokens.startList();
        while (tokens.hasNext()) {
            tokens.startObject();
            int seen = 0;
            long roles = 0;
            int field = tokens.nextField(RATER.index(), 0);
            while (field != PlainTokens.END) {
                seen = PlainFields.withOne(seen, field);
                if (RATER.name(field).equals("id")) {
                    tokens.nextNewId(raters);
                } else {
                    roles = rolesOfOne();
                }
                field = tokens.nextField(RATER.index(), field + 1);
            }
            RATER.requireAll(seen);
            sheet.addRater(roles);
        }
    }

    private long rolesOfOne() throws NotPlain {
        tokens.startList();
        long own = 0;
        while (tokens.hasNext()) {
            long bit = 1L << tokens.nextOf(knownRoles, -1);
            if ((own & bit) != 0) {
                throw NotPlain.HERE;
            }
            own |= bit;
        }
        if (own == 0) {
            throw NotPlain.HERE;
        }
        return own;
    }

    void screen() throws NotPlain {
        tokens.startList();
        rater = 0;
        int question = -1;
        while (tokens.hasNext()) {
            tokens.startObject();
            int reply = 0;
            int seen = 0;
            int field = tokens.nextField(SCREEN_ANSWER.index(), 0);
            while (field != PlainTokens.END) {
                seen = PlainFields.withOne(seen, field);
                switch (SCREEN_ANSWER.name(field)) {
                    case "rater" -> rater = tokens.nextOf(raters, rater);
                    case "question" -> question = tokens.nextOf(questions, question + 1);
                    case "reply" -> reply = tokens.nextOf(REPLIES, 0);
                    default -> tokens.nextEmptyList();
                }
                field = tokens.nextField(SCREEN_ANSWER.index(), field + 1);
            }
            SCREEN_ANSWER.requireAll(seen);
            set(sheet.replies, rater * questions.size() + question, REPLY_CODES[reply]);
        }
    }

    void ratings() throws NotPlain {
        tokens.startList();
        rater = 0;
        criterion = -1;
        while (tokens.hasNext()) {
            rating();
        }
    }

    private void rating() throws NotPlain {
        tokens.startObject();
        int seen = 0;
        int day = RaterRow.NO_DAY;
        earliest = Integer.MAX_VALUE;
        int field = tokens.nextField(RATING.index(), 0);
        while (field != PlainTokens.END) {
            seen = PlainFields.withOne(seen, field);
            switch (RATING.name(field)) {
                case "rater" -> rater = tokens.nextOf(raters, rater);
                case "criterion" -> criterion = tokens.nextOf(criteria, criterion + 1);
                case "answer" -> answer();
                case "date" -> day = tokens.nextDay();
                default -> tokens.nextEmptyList();
            }
            field = tokens.nextField(RATING.index(), field + 1);
        }
        RATING.requireAll(seen);
        requireOrder(day);
        if (answer == RowScores.NOT_APPLICABLE && !mayNotApply[criterion]) {
            throw NotPlain.HERE;
        }
        set(sheet.answers, rater * criteria.size() + criterion, answer);
    }

    /** No answer is later than the assessment, and no plan is for a day before the answer. */
    private void requireOrder(int day) throws NotPlain {
        boolean dated = day != RaterRow.NO_DAY || earliest != Integer.MAX_VALUE;
        int today = sheet.day;
        int answered = day == RaterRow.NO_DAY ? today : day;
        if (dated && (today == RaterRow.NO_DAY || answered > today || earliest < answered)) {
            throw NotPlain.HERE;
        }
    }

    private void answer() throws NotPlain {
        tokens.startObject();
        if (tokens.nextField(KIND.index(), 0) == PlainTokens.END) {
            throw NotPlain.HERE;
        }
        int kind = tokens.nextOf(KINDS, 0);
        PlainFields fields = ANSWERS.get(kind);
        answer = kind == NOT_APPLICABLE ? RowScores.NOT_APPLICABLE : RowScores.NOT_KNOWN;
        int seen = 1;
        int field = tokens.nextField(fields.index(), 1);
        while (field != PlainTokens.END) {
            seen = PlainFields.withOne(seen, field);
            switch (fields.name(field)) {
                case "level" -> {
                    int level = tokens.nextOf(levels, -1);
                    answer = kind == PLANNED ? 0 : level;
                }
                case "by", "reviewOn" -> earliest = Math.min(earliest, tokens.nextDay());
                default -> tokens.nextText();
            }
            field = tokens.nextField(fields.index(), field + 1);
        }
        fields.requireAll(seen);
    }

    private static void set(int[] all, int at, int code) throws NotPlain {
        if (all[at] != RowScores.MISSING) {
            throw NotPlain.HERE;
        }
        all[at] = code;
    }
}
