package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What can be made of a tailoring with problems, so that those that follow it can be checked too. */
final class SoundChanges {

    /** With these, a framework can't be taken apart to check what is added to it. */
    private static final Set<ProblemCode> UNREADABLE =
            EnumSet.of(ProblemCode.DOCUMENT_TOO_LONG, ProblemCode.TEXT_TOO_LONG, ProblemCode.NESTED_TOO_DEEPLY);

    /** With these, what follows would be told of faults that aren't its own. */
    private static final Set<ProblemCode> AMBIGUOUS = EnumSet.of(ProblemCode.DUPLICATE_ID, ProblemCode.WRONG_PRINCIPLE);

    private SoundChanges() {}

    /** Copies a tailoring without the changes that have problems. */
    static Tailoring of(Tailoring tailoring, List<Problem> problems) {
        List<Change> sound = new ArrayList<>();
        for (int i = 0; i < tailoring.changes().size(); i++) {
            Change change = tailoring.changes().get(i);
            String own = "/changes/" + i;
            if (problems.stream()
                    .filter(problem -> isWithin(problem.place().pointer(), own))
                    .allMatch(problem -> isHarmless(change, problem))) {
                sound.add(change);
            }
        }
        return Tailoring.builder().from(tailoring).changes(sound).build();
    }

    private static boolean isWithin(String pointer, String whole) {
        return pointer.equals(whole) || pointer.startsWith(whole + "/");
    }

    /** What is added is there for what follows, whatever is wrong within it, unless it isn't clear what it is. */
    private static boolean isHarmless(Change change, Problem problem) {
        boolean addition = change instanceof Change.AddPrinciple || change instanceof Change.AddCriterion;
        return addition
                && !UNREADABLE.contains(problem.code())
                && !problem.place().pointer().endsWith("/id");
    }

    /** Whether a framework with these problems will do as a base to check a tailoring against. */
    static boolean canBeCheckedAgainst(Framework framework, List<Problem> problems) {
        return !framework.principles().isEmpty()
                && problems.stream()
                        .map(Problem::code)
                        .noneMatch(code -> UNREADABLE.contains(code) || AMBIGUOUS.contains(code));
    }
}
