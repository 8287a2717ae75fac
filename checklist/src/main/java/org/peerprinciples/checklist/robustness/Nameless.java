package org.peerprinciples.checklist.robustness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves out whose answers they are, and counts those that are the same then. */
final class Nameless {

    private Nameless() {}

    static List<AnswerFlip> answers(List<AnswerFlip> flips) {
        Map<AnswerFlip, Integer> counts = new LinkedHashMap<>();
        flips.forEach(flip -> counts.merge(flip.by(Optional.empty(), 0), flip.answers(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().by(Optional.empty(), entry.getValue()))
                .toList();
    }

    static List<ReplyFlip> replies(List<ReplyFlip> flips) {
        Map<ReplyFlip, Integer> counts = new LinkedHashMap<>();
        flips.forEach(flip -> counts.merge(flip.by(Optional.empty(), 0), flip.answers(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().by(Optional.empty(), entry.getValue()))
                .toList();
    }
}
