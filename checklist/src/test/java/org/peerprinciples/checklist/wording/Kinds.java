package org.peerprinciples.checklist.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evidence.EvidenceKind;
import org.peerprinciples.checklist.evidence.EvidenceStrength;
import org.peerprinciples.checklist.plan.Outcome;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.GapChange;
import org.peerprinciples.checklist.progress.Practice;
import org.peerprinciples.checklist.progress.Reached;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.voices.Flow;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.CrosswalkLink;

/**
 * Phrases of a kind: their keys are put together from what code names and what a value is called.
 *
 * @param named what code names, as it stands between quotation marks
 * @param keys the keys that it stands for; all of them must be there
 */
public record Kinds(String named, List<String> keys) {

    static List<Kinds> ofDays() {
        return List.of(new Kinds(
                "month.",
                IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month).toList()));
    }

    /** A language is known by its tag, whatever languages there are. */
    static List<Kinds> ofLanguages() {
        return List.of(new Kinds("languages", List.of("en", "cy")));
    }

    static List<Kinds> ofReports() {
        return List.of(
                of("standing", Standing.values()),
                of("glance.whole", Standing.values()),
                of("reply", ScreenReply.values()),
                of("origin", Origin.values()),
                of("plan.outcome", Outcome.values()),
                of("plan.screen", ScreenOutcome.values()),
                of("progress.screen", ScreenOutcome.values()),
                of("pledge-status", PledgeStatus.values()),
                of("giving.flow", Flow.GIVES_ONLY, Flow.GAINS_ONLY),
                of("verdict", Verdict.values()),
                of("practice", Practice.ROSE, Practice.FELL, Practice.UNCHANGED, Practice.MIXED),
                of("cause", Cause.values()),
                of("gap", GapChange.What.values()),
                of("reached", Reached.values()),
                of("evidence.column", EvidenceStrength.values()),
                of("evidence.strength", EvidenceStrength.values()),
                of("evidence.kind", EvidenceKind.values()),
                of("crosswalk.relation", CrosswalkLink.Relation.values()),
                of("crosswalk.strength", CrosswalkLink.Strength.values()),
                parts(
                        "settling",
                        ".effective.only",
                        ".effective.for-example",
                        ".to-improve.only",
                        ".to-improve.for-example"),
                parts("robust.weights", ".any", ".at", ".beyond"),
                parts("robust.mark.lower", ".any", ".at", ".beyond"),
                parts("robust.mark.higher", ".any", ".at", ".beyond"));
    }

    static List<Kinds> ofForms() {
        return List.of(
                new Kinds(
                        "reply.",
                        Arrays.stream(ScreenReply.values())
                                .map(reply -> "reply." + reply.code())
                                .toList()),
                parts("answer.", "not-known", "planned", "not-applicable"),
                parts("guide.works", ".1", ".2", ".3"),
                parts("guide.better", ".1", ".2", ".3"),
                parts("guide.try", ".1", ".2", ".3"),
                parts("guide.together", ".equal", ".listen", ".offer", ".private", ".notes"),
                parts("guide.supervision", ".choose", ".order", ".end"),
                parts("guide.group", ".turns", ".lead", ".pairs"),
                parts("guide.wellbeing", ".now", ".strength", ".need", ".alone", ".notes"),
                parts("guide.end", ".one", ".tell", ".thanks", ".notes"));
    }

    private static Kinds of(String named, Enum<?>... values) {
        return parts(
                named,
                Stream.of(values)
                        .map(value ->
                                "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toArray(String[]::new));
    }

    private static Kinds parts(String named, String... parts) {
        return new Kinds(named, Stream.of(parts).map(part -> named + part).toList());
    }
}
