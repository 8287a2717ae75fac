package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.voices.Flow;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.RoleExchange;

/** Who gives and who gains, as the arrangement's description says. */
final class GivingSection {

    private final Words words;
    private final GivingAndGaining giving;

    GivingSection(Words words, GivingAndGaining giving) {
        this.words = words;
        this.giving = giving;
    }

    Optional<Report.Section> section() {
        if (giving.roles().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(words.say("giving.intro")));
        blocks.add(new Block.Bullets(giving.roles().stream().map(this::role).toList()));
        if (!giving.notRecorded().isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("giving.not-recorded", words.roles(giving.notRecorded()))));
        }
        return Optional.of(new Report.Section(words.say("giving.heading"), blocks));
    }

    private Block.Item role(RoleExchange exchange) {
        List<String> details = new ArrayList<>();
        if (!exchange.gives().isEmpty()) {
            details.add(words.ended(words.say("giving.gives", String.join("; ", exchange.gives()))));
        }
        if (!exchange.gains().isEmpty()) {
            details.add(words.ended(words.say("giving.gains", String.join("; ", exchange.gains()))));
        }
        if (exchange.flow() != Flow.BOTH_WAYS) {
            details.add(words.word("giving.flow", exchange.flow()));
        }
        return new Block.Item(words.role(exchange.role()), details);
    }
}
