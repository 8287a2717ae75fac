package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;

/** One difference that a tailoring makes to its base, with the reason for it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Change.LeaveOutPrinciple.class),
    @JsonSubTypes.Type(Change.LeaveOutCriterion.class),
    @JsonSubTypes.Type(Change.AddPrinciple.class),
    @JsonSubTypes.Type(Change.AddCriterion.class),
    @JsonSubTypes.Type(Change.WeighPrinciple.class),
    @JsonSubTypes.Type(Change.WeighCriterion.class),
    @JsonSubTypes.Type(Change.Reword.class),
    @JsonSubTypes.Type(Change.SetFloor.class),
    @JsonSubTypes.Type(Change.SetThreshold.class)
})
public sealed interface Change {

    /** {@return why the change is made} */
    String reason();

    /**
     * Leaves a principle out, with all its criteria.
     *
     * @param principle the principle
     * @param reason why the change is made
     */
    @JsonTypeName("leave-out-principle")
    record LeaveOutPrinciple(PrincipleId principle, String reason) implements Change {}

    /**
     * Leaves a criterion out. A principle that would be left without criteria is to be left out itself.
     *
     * @param criterion the criterion
     * @param reason why the change is made
     */
    @JsonTypeName("leave-out-criterion")
    record LeaveOutCriterion(CriterionId criterion, String reason) implements Change {}

    /**
     * Adds a principle with its criteria, after those of the base.
     *
     * @param principle the principle
     * @param reason why the change is made
     */
    @JsonTypeName("add-principle")
    record AddPrinciple(Principle principle, String reason) implements Change {}

    /**
     * Adds a criterion to the principle of the base that its id names, after those that it has. The criteria of a
     * principle that is added too are added with it.
     *
     * @param criterion the criterion
     * @param reason why the change is made
     */
    @JsonTypeName("add-criterion")
    record AddCriterion(Criterion criterion, String reason) implements Change {}

    /**
     * Gives a principle another weight.
     *
     * @param principle the principle
     * @param weight the weight, 0 to 1000 with at most three decimals
     * @param reason why the change is made
     */
    @JsonTypeName("weigh-principle")
    record WeighPrinciple(PrincipleId principle, BigDecimal weight, String reason) implements Change {

        /**
         * Checks the weight, and writes equal weights in one form.
         *
         * @param principle the principle
         * @param weight the weight, 0 to 1000 with at most three decimals
         * @param reason why the change is made
         * @throws IllegalArgumentException if the weight is outside its range
         */
        public WeighPrinciple {
            weight = Decimals.checked("weight", weight, Decimals.GREATEST_WEIGHT);
        }
    }

    /**
     * Gives a criterion another weight.
     *
     * @param criterion the criterion
     * @param weight the weight, 0 to 1000 with at most three decimals
     * @param reason why the change is made
     */
    @JsonTypeName("weigh-criterion")
    record WeighCriterion(CriterionId criterion, BigDecimal weight, String reason) implements Change {

        /**
         * Checks the weight, and writes equal weights in one form.
         *
         * @param criterion the criterion
         * @param weight the weight, 0 to 1000 with at most three decimals
         * @param reason why the change is made
         * @throws IllegalArgumentException if the weight is outside its range
         */
        public WeighCriterion {
            weight = Decimals.checked("weight", weight, Decimals.GREATEST_WEIGHT);
        }
    }

    /**
     * Words a text anew.
     *
     * @param text the text, by its id in {@link FrameworkTexts}
     * @param wording the new wording
     * @param reason why the change is made
     */
    @JsonTypeName("reword")
    record Reword(TextId text, String wording, String reason) implements Change {}

    /**
     * Makes a criterion critical with this floor, moves its floor, or makes it critical no more.
     *
     * @param criterion the criterion
     * @param floor the lowest level that will do; empty if the criterion is to be critical no more
     * @param reason why the change is made; where there is a floor, also why nothing can make up for it
     */
    @JsonTypeName("set-floor")
    record SetFloor(CriterionId criterion, Optional<LevelId> floor, String reason) implements Change {}

    /**
     * Sets the score from which a principle counts as effective.
     *
     * @param principle the principle
     * @param effectiveFrom the score, 0 to 100 points with at most three decimals
     * @param reason why the change is made
     */
    @JsonTypeName("set-threshold")
    record SetThreshold(PrincipleId principle, BigDecimal effectiveFrom, String reason) implements Change {

        /**
         * Checks the score, and writes equal scores in one form.
         *
         * @param principle the principle
         * @param effectiveFrom the score, 0 to 100 points with at most three decimals
         * @param reason why the change is made
         * @throws IllegalArgumentException if the score is outside its range
         */
        public SetThreshold {
            effectiveFrom = Decimals.checked("effectiveFrom", effectiveFrom, Decimals.HUNDRED);
        }
    }
}
