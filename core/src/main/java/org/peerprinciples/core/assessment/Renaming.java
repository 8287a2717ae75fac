package org.peerprinciples.core.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.peerprinciples.core.evidence.ActivityRecord;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.ThemeId;

/**
 * Other ids for what is an assessment's own: its raters, themes, pieces of evidence and comments. Keeps apart what by chance
 * has the same id in assessments that are to be merged. An id is renamed wherever it stands, be it set aside. With a rater go the
 * ids that are made of the pseudonym, as forms make them: {@code zoe-c1} for {@code rater-1-c1} where {@code rater-1} becomes
 * {@code zoe} and the comment is on an answer of that rater, and likewise for evidence that the rater's answers cite, unless they are
 * given a new id themselves. Immutable.
 */
public final class Renaming {

    private final Map<String, String> ids;

    private Renaming(Map<String, String> ids) {
        this.ids = ids;
    }

    /**
     * Makes a renaming.
     *
     * @param ids the new ids, each by the one that it replaces
     * @return the renaming
     * @throws IllegalArgumentException if a new id isn't of the form that such ids have, or two ids would become one
     */
    public static Renaming of(Map<String, String> ids) {
        Objects.requireNonNull(ids, "ids");
        ids.values().forEach(RecordedIds::checkForm);
        if (Set.copyOf(ids.values()).size() < ids.size()) {
            throw new IllegalArgumentException("new ids must differ from each other, but were " + ids.values());
        }
        return new Renaming(Map.copyOf(ids));
    }

    /**
     * Finds ids that can't be renamed because an assessment hasn't got them.
     *
     * @param assessment the assessment
     * @return the ids, in order; none if each is that of a rater, theme, piece of evidence or comment of its
     */
    public List<String> unknownIn(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Set<String> unknown = new TreeSet<>(ids.keySet());
        unknown.removeAll(RecordedIds.of(assessment));
        return List.copyOf(unknown);
    }

    /**
     * Finds new ids that an assessment has already, for something that keeps its id.
     *
     * @param assessment the assessment
     * @return the ids, in order, among them those that are made of a new pseudonym; none if all are free
     */
    public List<String> takenIn(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return new Renaming(OwnIds.of(assessment).carried(ids)).taken(assessment);
    }

    private List<String> taken(Assessment assessment) {
        Set<String> there = RecordedIds.of(assessment);
        Set<String> given = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        ids.forEach((old, id) -> {
            boolean stays = there.contains(id) && !ids.containsKey(id);
            if (there.contains(old) && (!given.add(id) || stays)) {
                taken.add(id);
            }
        });
        return List.copyOf(taken);
    }

    /**
     * Renames what an assessment has.
     *
     * @param assessment the assessment
     * @return the same assessment with other ids; ids that it hasn't got are passed over
     * @throws IllegalArgumentException if it has a new id already, or one that is made of a pseudonym isn't of the form that ids have
     */
    public Assessment apply(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return new Renaming(OwnIds.of(assessment).carried(ids)).applied(assessment);
    }

    private Assessment applied(Assessment assessment) {
        List<String> taken = taken(assessment);
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException("new ids must not be in the assessment already, but it has " + taken);
        }
        return Assessment.builder()
                .from(assessment)
                .note(assessment.note().map(note -> note(note, assessment)))
                .themes(all(assessment.themes(), this::theme))
                .evidence(all(assessment.evidence(), this::evidence))
                .raters(all(assessment.raters(), this::rater))
                .screen(all(assessment.screen(), this::answer))
                .ratings(all(assessment.ratings(), this::rating))
                .setAside(all(assessment.setAside(), this::setAside))
                .build();
    }

    private String note(String note, Assessment assessment) {
        return MergedNotes.renamed(note, AttributedNote.people(assessment), this::rater);
    }

    private SetAside setAside(SetAside aside) {
        return SetAside.builder()
                .from(aside)
                .evidence(all(aside.evidence(), this::evidence))
                .links(all(
                        aside.links(),
                        links -> EvidenceLinks.builder()
                                .from(links)
                                .evidence(evidence(links.evidence()))
                                .build()))
                .raters(all(aside.raters(), this::rater))
                .screen(all(aside.screen(), this::answer))
                .ratings(all(aside.ratings(), this::rating))
                .build();
    }

    private Theme theme(Theme theme) {
        return Theme.builder().from(theme).id(theme(theme.id())).build();
    }

    private Evidence evidence(Evidence piece) {
        EvidenceId id = evidence(piece.id());
        Optional<EvidenceId> toldIn = piece.toldIn().map(this::evidence);
        return piece.match(
                it -> Document.builder().from(it).id(id).toldIn(toldIn).build(),
                it -> Observation.builder().from(it).id(id).toldIn(toldIn).build(),
                it -> Survey.builder().from(it).id(id).toldIn(toldIn).build(),
                it -> Voice.builder()
                        .from(it)
                        .id(id)
                        .toldIn(toldIn)
                        .themes(all(it.themes(), this::theme))
                        .build(),
                it -> ActivityRecord.builder().from(it).id(id).toldIn(toldIn).build(),
                it -> Pledge.builder()
                        .from(it)
                        .id(id)
                        .toldIn(toldIn)
                        .themes(all(it.themes(), this::theme))
                        .build());
    }

    private Rater rater(Rater rater) {
        return Rater.builder().from(rater).id(rater(rater.id())).build();
    }

    private ScreenAnswer answer(ScreenAnswer answer) {
        return ScreenAnswer.builder()
                .from(answer)
                .rater(rater(answer.rater()))
                .evidence(all(answer.evidence(), this::evidence))
                .comment(answer.comment().map(this::comment))
                .build();
    }

    private Rating rating(Rating rating) {
        return Rating.builder()
                .from(rating)
                .rater(rater(rating.rater()))
                .evidence(all(rating.evidence(), this::evidence))
                .comment(rating.comment().map(this::comment))
                .build();
    }

    private Comment comment(Comment comment) {
        return Comment.of(CommentId.of(renamed(comment.id().value())), comment.text());
    }

    private ThemeId theme(ThemeId id) {
        return ThemeId.of(renamed(id.value()));
    }

    private EvidenceId evidence(EvidenceId id) {
        return EvidenceId.of(renamed(id.value()));
    }

    private RaterId rater(RaterId id) {
        return RaterId.of(renamed(id.value()));
    }

    private String renamed(String id) {
        return ids.getOrDefault(id, id);
    }

    private static <T> List<T> all(List<T> things, Function<? super T, ? extends T> renamed) {
        return things.stream().<T>map(renamed).toList();
    }
}
