package org.peerprinciples.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peerprinciples.core.assessment.MergedAssessment.Brought;
import org.peerprinciples.core.assessment.MergedAssessment.SharedRater;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.RaterId;

/** Several assessments on their way to one. */
final class Merging {

    private final List<LabelledAssessment> inputs;
    private final AssessmentId id;
    private final LocalDate date;
    /** Whose description of the arrangement is taken, if it is one assessment's. */
    private final Optional<String> described;

    private final Conflicts conflicts;
    private final MergedPart answers;
    private final MergedArrangement arrangement;
    private final MergedThings things;
    private final MergedComments comments;
    private final MergedNotes notes = new MergedNotes();
    private final SortedMap<String, MergedSetAside> setAside = new TreeMap<>();
    private final SortedMap<RaterId, List<String>> named = new TreeMap<>();
    private final List<Brought> brought = new ArrayList<>();

    Merging(List<LabelledAssessment> inputs, AssessmentId id, LocalDate date, Optional<String> described) {
        this.inputs = inputs;
        this.id = id;
        this.date = date;
        this.described = described;
        NavigableSet<String> taken = new TreeSet<>();
        inputs.forEach(input -> taken.addAll(RecordedIds.of(input.assessment())));
        this.conflicts =
                new Conflicts(inputs.stream().map(LabelledAssessment::label).toList(), new FreeIds(taken));
        this.answers = new MergedPart(conflicts, inputs.get(0).assessment().framework());
        this.arrangement = new MergedArrangement(conflicts);
        this.things = new MergedThings(conflicts);
        this.comments = new MergedComments(conflicts);
    }

    MergedAssessment merged() {
        inputs.forEach(this::isOfTheSame);
        for (LabelledAssessment input : inputs) {
            if (described.isEmpty() || described.get().equals(input.label())) {
                arrangement.add(input);
            }
            brought.add(answers(input));
            things.add(input);
        }
        inputs.forEach(comments::add);
        checkNote();
        List<MergeConflict> all = conflicts.all();
        if (!all.isEmpty()) {
            throw new MergeConflictException(all);
        }
        return new MergedAssessment(assessment(), brought, shared());
    }

    /** A reader takes no longer text. One that was longer before, and stays as it was, is the reader's affair. */
    private void checkNote() {
        int length = notes.merged().map(String::length).orElse(0);
        if (length > Math.max(AssessmentMerger.LONGEST_NOTE, notes.longest())) {
            LabelledAssessment last = inputs.stream()
                    .filter(input -> input.assessment().note().isPresent())
                    .reduce((first, second) -> second)
                    .orElseThrow();
            conflicts.tooLong(
                    new Spot(last.label(), "/note"),
                    "a note that makes " + length + " characters together with those of the others",
                    "at most " + AssessmentMerger.LONGEST_NOTE
                            + " characters together; shorten the notes, or keep one of them " + "elsewhere");
        }
    }

    private void isOfTheSame(LabelledAssessment input) {
        LabelledAssessment first = inputs.get(0);
        Assessment there = first.assessment();
        Assessment here = input.assessment();
        Spot spot = new Spot(input.label(), "");
        if (!here.framework().namesSameEdition(there.framework())) {
            conflicts.disagree(
                    spot.at("framework"), "another framework or edition, '" + here.framework() + "',", first.label());
        }
        if (!here.arrangement().id().equals(there.arrangement().id())) {
            conflicts.disagree(
                    spot.at("arrangement").at("id"),
                    "another arrangement, '" + here.arrangement().id() + "',",
                    first.label());
        }
        if ((here.origin() == Origin.FICTIONAL) != (there.origin() == Origin.FICTIONAL)) {
            conflicts.disagree(
                    spot.at("origin"), "another origin, '" + here.origin().code() + "',", first.label());
        }
    }

    private Brought answers(LabelledAssessment input) {
        Assessment assessment = input.assessment();
        Spot spot = new Spot(input.label(), "");
        answers.pins(assessment.framework(), assessment.criterionDigests(), spot);
        answers.raters(assessment.raters(), spot);
        int repeated = answers.screen(assessment.screen(), spot)
                + answers.ratings(assessment.ratings(), assessment.date(), spot);
        int all = assessment.screen().size() + assessment.ratings().size();
        SortedSet<RaterId> people =
                new TreeSet<>(assessment.raters().stream().map(Rater::id).toList());
        for (int i = 0; i < assessment.setAside().size(); i++) {
            SetAside aside = assessment.setAside().get(i);
            all += aside.answers();
            repeated += setAside(aside.framework()).add(aside, assessment.date(), spot.at("setAside", i));
            aside.raters().forEach(rater -> people.add(rater.id()));
        }
        notes.add(assessment, people);
        people.forEach(rater ->
                named.computeIfAbsent(rater, unused -> new ArrayList<>()).add(input.label()));
        return new Brought(input.label(), people.size(), all, repeated);
    }

    private MergedSetAside setAside(FrameworkRef framework) {
        return setAside.computeIfAbsent(framework.toString(), unused -> new MergedSetAside(conflicts, framework));
    }

    private Assessment assessment() {
        return Assessment.builder()
                .id(id)
                .framework(answers.framework())
                .criterionDigests(answers.criterionDigests())
                .origin(origin())
                .note(notes.merged())
                .date(date)
                .arrangement(arrangement.merged())
                .themes(things.themes())
                .evidence(things.evidence(Optional.empty()))
                .raters(answers.raters())
                .screen(answers.screen())
                .ratings(answers.ratings(date))
                .setAside(setAside.entrySet().stream()
                        .map(entry -> entry.getValue().merged(date, things.evidence(Optional.of(entry.getKey()))))
                        .toList())
                .build();
    }

    /** Where someone takes part, others only add what they read from outside. */
    private Origin origin() {
        List<Origin> origins =
                inputs.stream().map(input -> input.assessment().origin()).toList();
        return origins.contains(Origin.OWN_PRACTICE) ? Origin.OWN_PRACTICE : origins.get(0);
    }

    private List<SharedRater> shared() {
        Stream<Map.Entry<RaterId, List<String>>> shared =
                named.entrySet().stream().filter(entry -> entry.getValue().size() > 1);
        return shared.map(entry -> new SharedRater(entry.getKey(), entry.getValue()))
                .toList();
    }
}
