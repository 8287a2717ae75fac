package org.peerprinciples.checklist.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.RaterId;

/** Assessments in which nothing is known yet, with the digests of what is asked. */
final class BlankAssessment {

    static final ArrangementId USUAL_ARRANGEMENT = ArrangementId.of("arrangement");
    static final RaterId USUAL_RATER = RaterId.of("rater-1");
    private static final String KIND = "blank.kind";
    private static final String PURPOSE = "blank.purpose";

    private final Framework answered;
    private final FormWords words;
    private final FormSettings settings;

    BlankAssessment(Framework answered, FormWords words, FormSettings settings) {
        this.answered = answered;
        this.words = words;
        this.settings = settings;
    }

    /** {@return one to fill in by hand, of a role and on a day} */
    Assessment on(LocalDate date, Questions questions) {
        RaterId rater = settings.rater().orElse(USUAL_RATER);
        AssessmentBuilder blank = blank(date, questions, rater).note(howTo());
        answered.screen()
                .questions()
                .forEach(question -> blank.addScreen(ScreenAnswer.of(rater, question.id(), ScreenReply.CANNOT_TELL)));
        return pinned(blank.build());
    }

    /** {@return one that the script starts from: with the digests of all criteria, whoever is asked} */
    Assessment forScript() {
        return pinned(blank(LocalDate.EPOCH, new Questions(answered, Optional.empty()), USUAL_RATER)
                .build());
    }

    private AssessmentBuilder blank(LocalDate date, Questions questions, RaterId rater) {
        ArrangementId id = settings.settledArrangementId().orElse(USUAL_ARRANGEMENT);
        return Assessment.builder()
                .id(AssessmentId.of(id + "-" + date))
                .framework(answered.ref())
                .origin(Origin.OWN_PRACTICE)
                .date(date)
                .arrangement(arrangement(id))
                .addRaters(Rater.of(
                        rater, questions.role().orElse(answered.roles().get(0)).id()))
                .addAllRatings(questions.all().stream()
                        .map(Criterion::id)
                        .map(criterion -> Rating.of(rater, criterion, NotKnown.of()))
                        .toList());
    }

    private Assessment pinned(Assessment blank) {
        return FrameworkDigests.of(answered).pin(blank);
    }

    private Arrangement arrangement(ArrangementId id) {
        Arrangement described = settings.arrangement()
                .orElseGet(() -> Arrangement.builder()
                        .id(id)
                        .name(id.value())
                        .kind(words.say(KIND))
                        .purpose(words.say(PURPOSE))
                        .stage(Stage.EXISTING)
                        .build());
        return Arrangement.builder()
                .from(described)
                .safeguardingContact(settings.settledContact())
                .build();
    }

    /** JSON has no place for remarks to people but the note. */
    private String howTo() {
        return words.say(
                "blank.how-to",
                answered.scale().highest().id(),
                answered.scale().levels().stream()
                        .map(Level::id)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
    }

    /** {@return whether an assessment still has what was put in here for people to overwrite, in whatever language} */
    static boolean isUnfinished(Assessment assessment) {
        Arrangement arrangement = assessment.arrangement();
        return FormWords.LANGUAGES.stream().map(FormWords::in).anyMatch(phrases -> isStill(phrases, arrangement));
    }

    private static boolean isStill(Phrases phrases, Arrangement arrangement) {
        return arrangement.kind().equals(phrases.say(KIND))
                || arrangement.purpose().equals(phrases.say(PURPOSE));
    }
}
