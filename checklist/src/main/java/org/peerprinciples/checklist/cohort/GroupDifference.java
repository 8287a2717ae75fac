package org.peerprinciples.checklist.cohort;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;
import org.peerprinciples.checklist.sampling.Significant;

/**
 * How a group's points differ from another's, in points, rounded to {@linkplain Significant twelve significant digits}. It says
 * nothing about why, and how far apart matters is for people to say.
 *
 * @param measure the measure, the whole or a principle
 * @param group the group
 * @param other the group that it is compared with; empty for all other groups shown, taken together
 * @param means the group's mean less the other's, -100 to 100 points
 * @param medians the group's median less the other's, -100 to 100 points
 * @param interval the confidence interval of the difference of means, arrangements drawn within each group; empty if most draws
 *     don't define it, or none was asked for
 */
public record GroupDifference(
        Measure measure,
        String group,
        Optional<String> other,
        double means,
        double medians,
        Optional<ConfidenceInterval> interval) {}
