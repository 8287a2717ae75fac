package org.peerprinciples.checklist.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/**
 * A meeting of three members and a guest (receiving), three friends (giving) and one manager (organising), who see things
 * differently. Only the first of each comments, with a comment named after them.
 */
final class Meeting {

    private Meeting() {}

    static Sketch of() {
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .critical("care.kindness", 2)
                .criterion("say.agenda");
        Sketch.Voice member = sketch.rater("anna", "member").seesPeerSupport();
        member.comments("care.listening", 1, "comment-anna", "Words that anna said.");
        member.rates("care.kindness", 3).rates("say.agenda", 1);
        sketch.rater("bert", "member")
                .rates("care.listening", 0)
                .rates("care.kindness", 3)
                .rates("say.agenda", 1);
        sketch.rater("cleo", "member")
                .rates("care.listening", 1)
                .rates("care.kindness", 3)
                .cannotTell("say.agenda");
        sketch.rater("gus", "guest").rates("care.listening", 3).rates("care.kindness", 3);
        Sketch.Voice friend = sketch.rater("dora", "friend").seesPeerSupport();
        friend.comments("care.listening", 3, "comment-dora", "Words that dora said.");
        friend.rates("care.kindness", 3).rates("say.agenda", 2);
        sketch.rater("emil", "friend")
                .rates("care.listening", 3)
                .rates("care.kindness", 3)
                .rates("say.agenda", 2);
        sketch.rater("fay", "friend").rates("care.listening", 3).rates("care.kindness", 3);
        sketch.rater("max", "manager")
                .seesPeerSupport()
                .comments("care.kindness", 0, "comment-max", "Words that max said.")
                .rates("say.agenda", 3);
        return sketch.theme(theme("told", "2026-01-05", "2026-01-09"))
                .theme(theme("waiting", null, null))
                .theme(theme("done", "2026-02-05", null))
                .theme(Sketch.theme("quiet", "What nobody said"))
                .theme(theme("also-waiting", null, null))
                .evidence(
                        voice("v-1", "member", "told", "waiting"),
                        voice("v-2", "member", "waiting", "also-waiting"),
                        voice("v-3", "friend", "waiting", "also-waiting"),
                        voice("v-4", "friend", "waiting", "also-waiting"),
                        voice("v-5", "friend", "told", "done"),
                        voice("v-6", "friend", "told"),
                        voice("v-7", "member", "told"),
                        voice("v-8", "manager", "done"))
                .evidence(
                        pledge("pl-1", "friend", "also-waiting"),
                        pledge("pl-2", "friend", "also-waiting"),
                        pledge("pl-3", "manager", "waiting"),
                        pledge("pl-4", "manager", "quiet"))
                .exchange("member", List.of("Stories"), List.of("Company"))
                .exchange("friend", List.of("Time", "A listening ear"), List.of("Purpose"))
                .exchange("manager", List.of("The room"), List.of())
                .exchange("guest", List.of(), List.of("Tea"))
                .arrangement(built -> built.organisation("A trust")
                        .safeguardingContact("The office")
                        .addPeople(
                                people("member", 9), people("twofold", 2), people("reader", 1), people("manager", 1)))
                .assessment(built -> built.note("Drawn up for a test."));
    }

    private static People people(String role, int count) {
        return People.builder()
                .role(RoleId.of(role))
                .about("Some people")
                .count(count)
                .build();
    }

    static Voice voice(String id, String role, String... themes) {
        return Voice.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of(role))
                .words("Words that were said.")
                .themes(List.of(themes).stream().map(ThemeId::of).toList())
                .build();
    }

    static Pledge pledge(String id, String role, String theme) {
        return Pledge.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of(role))
                .what("A promise in somebody's words.")
                .addThemes(ThemeId.of(theme))
                .status(PledgeStatus.MADE)
                .build();
    }

    private static Theme theme(String id, @Nullable String done, @Nullable String told) {
        Optional<Response> response = Optional.ofNullable(done)
                .map(day -> Response.builder()
                        .done("Something was done")
                        .doneOn(LocalDate.parse(day))
                        .toldBackOn(Optional.ofNullable(told).map(LocalDate::parse))
                        .build());
        return Theme.builder()
                .id(ThemeId.of(id))
                .name("Theme " + id)
                .response(response)
                .build();
    }
}
