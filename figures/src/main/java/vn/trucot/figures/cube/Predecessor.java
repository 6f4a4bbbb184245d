package vn.trucot.figures.cube;

import java.math.BigDecimal;

/**
 * A unit that was there on a day and has since gone into another one.
 *
 * @param share the part of it that went, over all successions in between
 */
public record Predecessor(OrgNode node, BigDecimal share) {}
