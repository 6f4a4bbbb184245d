package vn.trucot.pillar.criteria;

import java.math.BigDecimal;

/**
 * What an assessment is worth in short.
 *
 * @param points of all groups, weighted; what is not answered gives none
 * @param maximum what the set gives
 * @param trial whether the set is not official
 */
record Worth(BigDecimal points, BigDecimal maximum, boolean trial) {}
