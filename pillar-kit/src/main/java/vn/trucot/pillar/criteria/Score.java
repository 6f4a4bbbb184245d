package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * What an assessment is worth, and why.
 *
 * @param trial whether the set is not official
 * @param points of all groups, weighted; what is not answered gives none
 * @param maximum what the set gives
 * @param answered what could be reached by the criteria that are answered; less than the maximum while some are not
 * @param level the highest level all conditions of which hold; null if none is
 * @param next what is missing for the level after it; null at the highest
 * @param unanswered criteria without an answer
 * @param unproved criteria that gave points, need evidence and have none that stands
 */
record Score(
        String criteria,
        boolean trial,
        String subject,
        LocalDate assessedOn,
        Assessment.Kind kind,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal answered,
        @Nullable Reached level,
        @Nullable Next next,
        List<OfGroup> groups,
        List<String> unanswered,
        List<String> unproved) {

    /**
     * A level.
     *
     * @param reward what it is rewarded with, in VND; null if that is not known
     */
    @Schema(name = "ReachedLevel")
    record Reached(String code, Names names, @Nullable BigDecimal reward) {}

    /**
     * What is missing for a level.
     *
     * @param points of the total
     * @param passed whether these are to be passed, not only reached
     * @param groups so many more groups have to come up
     * @param shortOf the groups that have not, least missing first
     */
    @Schema(name = "NextLevel")
    record Next(String code, Names names, BigDecimal points, boolean passed, int groups, List<Lacking> shortOf) {}

    /** A group that misses points for a level. */
    @Schema(name = "GroupLacking")
    record Lacking(String group, BigDecimal points) {}

    /**
     * The points of a group, without its weight.
     *
     * @param share in percent of the maximum
     */
    @Schema(name = "GroupScore")
    record OfGroup(
            String code,
            Names names,
            BigDecimal weight,
            BigDecimal points,
            BigDecimal maximum,
            BigDecimal share,
            List<OfCriterion> criteria) {}

    /**
     * The points of a criterion.
     *
     * @param value what was answered; null if nothing was
     * @param points null if nothing was answered, which is not zero
     * @param evidence how many pieces of evidence about it stand
     */
    @Schema(name = "CriterionScore")
    record OfCriterion(
            String code,
            Names names,
            @Nullable BigDecimal value,
            @Nullable BigDecimal points,
            BigDecimal maximum,
            Names rule,
            int evidence) {}
}
