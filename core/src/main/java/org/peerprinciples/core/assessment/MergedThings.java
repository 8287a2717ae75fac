package org.peerprinciples.core.assessment;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.ThemeId;

/** The themes and the evidence of several assessments. */
final class MergedThings {

    private final Conflicts conflicts;
    private final Union<ThemeId, Theme> themes = new Union<>();
    private final Union<EvidenceId, Piece> evidence = new Union<>();

    /**
     * A piece of evidence.
     *
     * @param setAside the framework with which it is set aside, if it is
     * @param content the piece
     */
    private record Piece(Optional<String> setAside, Evidence content) {}

    MergedThings(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    void add(LabelledAssessment input) {
        Assessment assessment = input.assessment();
        Spot spot = new Spot(input.label(), "");
        for (int i = 0; i < assessment.themes().size(); i++) {
            add(assessment.themes().get(i), spot.at("themes", i));
        }
        OwnIds own = OwnIds.of(assessment);
        add(Optional.empty(), assessment.evidence(), own, spot);
        for (int i = 0; i < assessment.setAside().size(); i++) {
            SetAside aside = assessment.setAside().get(i);
            add(Optional.of(aside.framework().toString()), aside.evidence(), own, spot.at("setAside", i));
        }
    }

    /** A theme that some have responded to, and others not yet, is responded to. */
    private void add(Theme theme, Spot spot) {
        themes.add(theme.id(), theme, spot).ifPresent(there -> {
            Theme known = there.value();
            if (!known.name().equals(theme.name())) {
                conflicts.differ(spot, "theme", theme.id().value(), there.spot().input());
            } else if (known.response().isEmpty()) {
                themes.replace(theme.id(), theme, spot);
            } else if (theme.response().isPresent() && !theme.equals(known)) {
                conflicts.disagree(
                        spot.at("response"),
                        "another response to theme '" + theme.id() + "'",
                        there.spot().input());
            }
        });
    }

    private void add(Optional<String> setAside, List<Evidence> pieces, OwnIds own, Spot spot) {
        for (int i = 0; i < pieces.size(); i++) {
            Evidence piece = pieces.get(i);
            Spot here = spot.at("evidence", i);
            evidence.differing(piece.id(), new Piece(setAside, piece), here)
                    .ifPresent(other -> differs(piece.id().value(), own, here, other));
        }
    }

    /** Evidence that a rater's own id stands for comes with the rater: another piece tells of somebody else. */
    private void differs(String id, OwnIds own, Spot spot, String other) {
        own.owner(id)
                .ifPresentOrElse(
                        rater -> conflicts.describedOtherwise(spot, rater, "other evidence", other),
                        () -> conflicts.differ(spot, "piece of evidence", id, other));
    }

    List<Theme> themes() {
        return themes.values();
    }

    /** The evidence that is set aside with a framework, or isn't set aside. */
    List<Evidence> evidence(Optional<String> setAside) {
        return evidence.values().stream()
                .filter(piece -> piece.setAside().equals(setAside))
                .map(Piece::content)
                .toList();
    }
}
