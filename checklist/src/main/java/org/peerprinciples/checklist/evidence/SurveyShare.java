package org.peerprinciples.checklist.evidence;

import java.util.List;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;

/**
 * A survey's share, and how far it may be from that of all the people whom those asked stand for.
 *
 * <p>The interval speaks for all <em>if</em> those who answered were drawn from them by chance. Mostly they weren't: they are
 * those who came, or who cared to answer. Then it says only how much the number of answers alone leaves open, which is the
 * least; who wasn't asked can matter more. Where nearly everybody concerned was asked, the share itself is the answer.
 *
 * @param evidence the survey
 * @param statement what people were asked about
 * @param respondents how many answered
 * @param lowestCount the fewest who can have agreed; a published percentage is rounded
 * @param highestCount the most who can have agreed
 * @param share the share that agreed
 * @param interval the score interval of the share with the reading's confidence, after Wilson; for a published percentage
 *     from the lower end of the fewest to the upper end of the most
 * @param citedOn the criteria on which raters cite it, in the framework's order
 */
public record SurveyShare(
        EvidenceId evidence,
        String statement,
        int respondents,
        int lowestCount,
        int highestCount,
        PercentRange share,
        PercentRange interval,
        List<CriterionId> citedOn) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param evidence the survey
     * @param statement what people were asked about
     * @param respondents how many answered
     * @param lowestCount the fewest who can have agreed; a published percentage is rounded
     * @param highestCount the most who can have agreed
     * @param share the share that agreed
     * @param interval the score interval of the share with the reading's confidence, after Wilson; for a published percentage
     *     from the lower end of the fewest to the upper end of the most
     * @param citedOn the criteria on which raters cite it, in the framework's order
     */
    public SurveyShare {
        citedOn = List.copyOf(citedOn);
    }

    static SurveyShare of(Survey survey, Wilson wilson, List<CriterionId> citedOn) {
        Share agreed = survey.agreed();
        int respondents = agreed.respondents();
        int lowest = agreed.lowestCount();
        int highest = agreed.highestCount();
        return new SurveyShare(
                survey.id(),
                survey.statement(),
                respondents,
                lowest,
                highest,
                PercentRange.ofCounts(lowest, highest, respondents),
                PercentRange.ofShares(wilson.lower(lowest, respondents), wilson.upper(highest, respondents)),
                citedOn);
    }
}
