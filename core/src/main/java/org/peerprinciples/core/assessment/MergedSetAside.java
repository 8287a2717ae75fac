package org.peerprinciples.core.assessment;

import java.time.LocalDate;
import java.util.List;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;

/** What several assessments have set aside with one framework. */
final class MergedSetAside {

    private final Conflicts conflicts;
    private final MergedPart answers;
    private final Union<String, People> people = new Union<>();
    private final Union<RoleId, Exchange> exchanges = new Union<>();
    private final Union<EvidenceId, EvidenceLinks> links = new Union<>();

    MergedSetAside(Conflicts conflicts, FrameworkRef framework) {
        this.conflicts = conflicts;
        this.answers = new MergedPart(conflicts, framework);
    }

    /** Adds what an assessment of a day has set aside, and gives how many of the answers are there already. */
    int add(SetAside aside, LocalDate day, Spot spot) {
        answers.pins(aside.framework(), aside.criterionDigests(), spot);
        answers.raters(aside.raters(), spot);
        for (int i = 0; i < aside.people().size(); i++) {
            People each = aside.people().get(i);
            people.add(each.role() + "\n" + each.about() + "\n" + each.count(), each, spot.at("people", i));
        }
        for (int i = 0; i < aside.exchanges().size(); i++) {
            Exchange each = aside.exchanges().get(i);
            Spot here = spot.at("exchanges", i);
            exchanges
                    .differing(each.role(), each, here)
                    .ifPresent(other -> conflicts.disagree(here, "another exchange of '" + each.role() + "'", other));
        }
        for (int i = 0; i < aside.links().size(); i++) {
            EvidenceLinks each = aside.links().get(i);
            Spot here = spot.at("links", i);
            links.differing(each.evidence(), each, here)
                    .ifPresent(other ->
                            conflicts.disagree(here, "other links of evidence '" + each.evidence() + "'", other));
        }
        return answers.screen(aside.screen(), spot) + answers.ratings(aside.ratings(), day, spot);
    }

    SetAside merged(LocalDate date, List<Evidence> evidence) {
        return SetAside.builder()
                .framework(answers.framework())
                .criterionDigests(answers.criterionDigests())
                .people(people.values())
                .exchanges(exchanges.values())
                .evidence(evidence)
                .links(links.values())
                .raters(answers.raters())
                .screen(answers.screen())
                .ratings(answers.ratings(date))
                .build();
    }
}
