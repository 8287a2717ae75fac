package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.voices.RaisedTheme;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.evidence.Response;

/** You said, we did: what people raised, what came of it, and whether they were told. */
final class YouSaidSection {

    private final Words words;
    private final YouSaidWeDid youSaidWeDid;

    YouSaidSection(Words words, YouSaidWeDid youSaidWeDid) {
        this.words = words;
        this.youSaidWeDid = youSaidWeDid;
    }

    Optional<Report.Section> section() {
        List<Block.Item> items = youSaidWeDid.themes().stream().map(this::theme).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report.Section(
                        words.say("you-said.heading"),
                        List.of(Blocks.paragraph(words.say("you-said.intro")), new Block.Bullets(items))));
    }

    private Block.Item theme(RaisedTheme theme) {
        String did = theme.response().map(this::did).orElseGet(() -> words.say("you-said.nothing"));
        String pledged = theme.pledged() ? " " + words.say("you-said.pledged") : "";
        return new Block.Item(
                words.say("you-said.theme", theme.name()),
                raisedBy(theme).map(raised -> List.of(raised, did + pledged)).orElseGet(() -> List.of(did + pledged)));
    }

    private Optional<String> raisedBy(RaisedTheme theme) {
        String byRole = theme.byRole().stream()
                .map(count -> words.say("you-said.role", words.role(count.role()), count.voices()))
                .collect(Collectors.joining(", "));
        return theme.voices()
                .map(voices -> byRole.isEmpty()
                        ? words.count("you-said.voices", voices)
                        : words.count("you-said.voices-by-role", voices, byRole));
    }

    private String did(Response response) {
        String done = response.doneOn()
                .map(day -> words.say("you-said.did-on", response.done(), words.day(day)))
                .orElseGet(() -> words.ended(words.say("you-said.did", response.done())));
        String told = response.toldBackOn()
                .map(day -> words.say("you-said.told", words.day(day)))
                .orElseGet(() -> words.say("you-said.not-told"));
        return done + " " + told;
    }
}
