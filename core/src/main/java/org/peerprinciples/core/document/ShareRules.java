package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.problem.ProblemCode;

/** What must hold between the figures of a survey. */
final class ShareRules {

    private ShareRules() {}

    static void check(Node share, Problems problems) {
        Optional<Node.Num> count = number(share, "count");
        Optional<Node.Num> percentage = number(share, "percentage");
        Optional<Node.Num> respondents = number(share, "respondents");
        if (share.find("count").isPresent() == share.find("percentage").isPresent()) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    share.place(),
                    share.find("count").isPresent() ? "both 'count' and 'percentage'" : "neither count nor percentage",
                    "either 'count' or 'percentage'");
        } else if (count.isPresent()
                && respondents.isPresent()
                && count.get().value().compareTo(respondents.get().value()) > 0) {
            problems.add(
                    ProblemCode.COUNT_OVER_TOTAL,
                    count.get().place(),
                    Problems.quote(count.get().value().toString()),
                    "at most the respondents, " + respondents.get().value());
        } else if (percentage.filter(AssessmentShape.PERCENTAGE::fits).isPresent()
                && respondents.filter(AssessmentShape.RESPONDENTS::fits).isPresent()) {
            possiblePercentage(percentage.get(), respondents.get().value(), problems);
        }
    }

    private static void possiblePercentage(Node.Num percentage, BigDecimal respondents, Problems problems) {
        try {
            Share.published(percentage.value(), respondents.intValueExact());
        } catch (IllegalArgumentException e) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    percentage.place(),
                    Problems.quote(percentage.value().toString()),
                    "a percentage that some count of " + respondents + " people gives");
        }
    }

    private static Optional<Node.Num> number(Node node, String field) {
        return node.find(field).filter(Node.Num.class::isInstance).map(Node.Num.class::cast);
    }
}
