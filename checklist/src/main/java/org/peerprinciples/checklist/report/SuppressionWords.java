package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.core.id.CriterionId;

/** What a report says of small groups that aren't shown on their own. */
final class SuppressionWords {

    private final Words words;

    SuppressionWords(Words words) {
        this.words = words;
    }

    /** That something isn't shown, where a reader starts. */
    String atFirst(Suppressed suppressed) {
        int hidden = suppressed.keptBack().size() + suppressed.withheld().size();
        return words.say("suppressed.at-first", suppressed.below())
                + (hidden == 0 ? "" : " " + words.count("suppressed.hidden", hidden));
    }

    /** How an evaluation was suppressed. */
    String of(Suppressed suppressed) {
        String ways = List.of(
                        way("suppressed.ways.kept-back", suppressed.keptBack()),
                        way("suppressed.ways.withheld", suppressed.withheld()),
                        way("suppressed.ways.together", suppressed.together()),
                        way("suppressed.ways.without-roles", suppressed.withoutRoles()),
                        way("suppressed.ways.screen-kept-back", suppressed.keptBackScreen()),
                        way("suppressed.ways.screen-withheld", suppressed.withheldScreen()))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        return words.say("suppressed.method", suppressed.below()) + ways + " " + words.say("suppressed.limits") + " "
                + words.say("suppressed.findings");
    }

    private Optional<String> way(String how, List<?> what) {
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(" " + words.say(how, words.count("questions", what.size())));
    }

    /** What isn't shown of one criterion. */
    Optional<String> of(Suppressed suppressed, CriterionId criterion) {
        if (suppressed.withheld().contains(criterion)) {
            return Optional.of(words.say("suppressed.criterion.withheld"));
        } else if (suppressed.keptBack().contains(criterion)) {
            return Optional.of(words.say("suppressed.criterion.kept-back"));
        }
        return suppressed.together().contains(criterion)
                ? Optional.of(words.say("suppressed.criterion.together"))
                : Optional.empty();
    }
}
