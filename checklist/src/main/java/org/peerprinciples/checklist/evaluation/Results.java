package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.edition.TailoringTrace;

/** All that an evaluation says, but for what it was made with and its findings. */
record Results(
        Subject subject,
        Optional<PeopleHeard> people,
        List<SideHeard> sides,
        ScreenResult screen,
        Optional<Score> overall,
        Optional<StandingResult> standing,
        List<PrincipleResult> principles,
        Optional<PlannedProfile> planned,
        List<StepAhead> nextSteps,
        List<Enquiry> enquiries,
        Optional<TailoringTrace.Outcome> tailoring,
        List<Comparison> comparisons,
        Optional<Suppressed> suppressed) {}
