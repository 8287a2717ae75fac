package org.peerprinciples.checklist.finding;

import java.util.List;

/** The standard rules. */
public final class FindingRules {

    private static final FindingRule STRENGTH = new NamedRule("strength", ScoreRules::strengths);
    private static final FindingRule CRITICAL_SHORTFALL =
            new NamedRule("critical-shortfall", ScoreRules::criticalShortfalls);
    private static final FindingRule AGAINST_PEER_SUPPORT =
            new NamedRule("against-peer-support", ScoreRules::againstPeerSupport);
    private static final FindingRule GAP = new NamedRule("gap", ScoreRules::gaps);
    private static final FindingRule UNDECIDED = new NamedRule("undecided", ScoreRules::undecided);
    private static final FindingRule SIDE_NOT_HEARD = new NamedRule("side-not-heard", VoiceRules::sidesNotHeard);
    private static final FindingRule SIDES_DIFFER = new NamedRule("sides-differ", VoiceRules::sidesDiffer);
    private static final FindingRule ROLES_DIFFER = new NamedRule("roles-differ", VoiceRules::rolesDiffer);
    private static final FindingRule RATERS_DIFFER = new NamedRule("raters-differ", VoiceRules::ratersDiffer);
    private static final FindingRule CANNOT_TELL = new NamedRule("cannot-tell", VoiceRules::cannotTell);
    private static final FindingRule NOT_APPLICABLE_DISPUTED =
            new NamedRule("not-applicable-disputed", VoiceRules::notApplicableDisputed);
    private static final FindingRule ROLE_CANNOT_TELL = new NamedRule("role-cannot-tell", VoiceRules::roleCannotTell);
    private static final FindingRule NOBODY_CAN_TELL = new NamedRule("nobody-can-tell", VoiceRules::nobodyCanTell);
    private static final FindingRule TENSION = new NamedRule("tension", EvidenceRules::tensions);
    private static final FindingRule ONE_WAY_FLOW = new NamedRule("one-way-flow", EvidenceRules::oneWayFlows);
    private static final FindingRule UNANSWERED_THEME =
            new NamedRule("unanswered-theme", EvidenceRules::unansweredThemes);
    private static final FindingRule NOT_TOLD_BACK = new NamedRule("not-told-back", EvidenceRules::notToldBack);
    private static final FindingRule TOP_WITHOUT_EVIDENCE =
            new NamedRule("top-without-evidence", EvidenceRules::topWithoutEvidence);
    private static final FindingRule STALE_EVIDENCE = new NamedRule("stale-evidence", EvidenceRules::staleEvidence);
    private static final FindingRule OPEN_PLAN = new NamedRule("open-plan", EvidenceRules::openPlans);
    private static final FindingRule REVIEW_DUE = new NamedRule("review-due", EvidenceRules::reviewsDue);
    private static final FindingRule ANSWERS_SET_ASIDE =
            new NamedRule("answers-set-aside", EvidenceRules::answersSetAside);
    private static final FindingRule TAILORED = new NamedRule("tailored", ComparisonRules::tailored);
    private static final FindingRule NOT_COMPARABLE = new NamedRule("not-comparable", ComparisonRules::notComparable);

    private FindingRules() {}

    /**
     * {@return all standard rules, in the order in which their findings are read: strengths first, then what needs
     * attention, then who sees what, then what the evidence says, then what a tailoring did}
     */
    public static List<FindingRule> standard() {
        return List.of(
                STRENGTH,
                CRITICAL_SHORTFALL,
                AGAINST_PEER_SUPPORT,
                GAP,
                UNDECIDED,
                SIDE_NOT_HEARD,
                SIDES_DIFFER,
                ROLES_DIFFER,
                RATERS_DIFFER,
                CANNOT_TELL,
                NOT_APPLICABLE_DISPUTED,
                ROLE_CANNOT_TELL,
                NOBODY_CAN_TELL,
                TENSION,
                ONE_WAY_FLOW,
                UNANSWERED_THEME,
                NOT_TOLD_BACK,
                TOP_WITHOUT_EVIDENCE,
                STALE_EVIDENCE,
                OPEN_PLAN,
                REVIEW_DUE,
                ANSWERS_SET_ASIDE,
                TAILORED,
                NOT_COMPARABLE);
    }

    /** {@return the rule that finds where every expected side is at the highest levels of a criterion, and its point is high} */
    public static FindingRule strength() {
        return STRENGTH;
    }

    /** {@return the rule that finds where a side is below the floor of a critical criterion} */
    public static FindingRule criticalShortfall() {
        return CRITICAL_SHORTFALL;
    }

    /** {@return the rule that finds which questions of the screen keep it from being peer support throughout, and which sides' answers do} */
    public static FindingRule againstPeerSupport() {
        return AGAINST_PEER_SUPPORT;
    }

    /** {@return the rule that finds where a side is at or below the second-lowest level of a criterion, where that isn't a critical shortfall already} */
    public static FindingRule gap() {
        return GAP;
    }

    /** {@return the rule that finds where the standing of a principle, or the screen, isn't known; says what would settle it} */
    public static FindingRule undecided() {
        return UNDECIDED;
    }

    /** {@return the rule that finds where an expected side hasn't answered anything} */
    public static FindingRule sideNotHeard() {
        return SIDE_NOT_HEARD;
    }

    /** {@return the rule that finds where two sides see a criterion at least a level apart} */
    public static FindingRule sidesDiffer() {
        return SIDES_DIFFER;
    }

    /** {@return the rule that finds where two roles of one side see a criterion at least a level apart} */
    public static FindingRule rolesDiffer() {
        return ROLES_DIFFER;
    }

    /** {@return the rule that finds where raters of one side see a criterion some levels apart} */
    public static FindingRule ratersDiffer() {
        return RATERS_DIFFER;
    }

    /** {@return the rule that finds where raters said that they can't tell about criteria of a principle} */
    public static FindingRule cannotTell() {
        return CANNOT_TELL;
    }

    /** {@return the rule that finds where some said that a criterion doesn't apply, and others rated it} */
    public static FindingRule notApplicableDisputed() {
        return NOT_APPLICABLE_DISPUTED;
    }

    /** {@return the rule that finds where somebody rated a criterion without a role that can tell; it counts as evidence, not as a rating} */
    public static FindingRule roleCannotTell() {
        return ROLE_CANNOT_TELL;
    }

    /**
     * {@return the rule that finds where a criterion doesn't count, because nobody here who receives or gives has a role
     * that can tell}
     */
    public static FindingRule nobodyCanTell() {
        return NOBODY_CAN_TELL;
    }

    /** {@return the rule that finds where a piece of evidence stands in tension with a criterion} */
    public static FindingRule tension() {
        return TENSION;
    }

    /** {@return the rule that finds where a role only gives, or only gains} */
    public static FindingRule oneWayFlow() {
        return ONE_WAY_FLOW;
    }

    /** {@return the rule that finds where people raised a theme, and nothing was done about it} */
    public static FindingRule unansweredTheme() {
        return UNANSWERED_THEME;
    }

    /** {@return the rule that finds where something was done about a theme, and the people who raised it weren't told} */
    public static FindingRule notToldBack() {
        return NOT_TOLD_BACK;
    }

    /** {@return the rule that finds where a criterion is rated at the highest level, and nobody cites any evidence} */
    public static FindingRule topWithoutEvidence() {
        return TOP_WITHOUT_EVIDENCE;
    }

    /** {@return the rule that finds where cited evidence is old at the assessment's date} */
    public static FindingRule staleEvidence() {
        return STALE_EVIDENCE;
    }

    /** {@return the rule that finds where something is planned without a date, or without anyone who agreed to it} */
    public static FindingRule openPlan() {
        return OPEN_PLAN;
    }

    /**
     * {@return the rule that finds where a plan is due to be looked at on the assessment's date, by its day of review or,
     * without one, the day by which it was to be in place}
     */
    public static FindingRule reviewDue() {
        return REVIEW_DUE;
    }

    /** {@return the rule that finds where answers to another edition or framework are kept, and wait for a decision} */
    public static FindingRule answersSetAside() {
        return ANSWERS_SET_ASIDE;
    }

    /**
     * {@return the rule that finds where leaving questions of a base out, or weighing them anew, raised the overall score, or
     * may have, and where a principle is effective that isn't so under the base}
     */
    public static FindingRule tailored() {
        return TAILORED;
    }

    /** {@return the rule that finds where a tailored framework can't be compared with what it was tailored from} */
    public static FindingRule notComparable() {
        return NOT_COMPARABLE;
    }
}
