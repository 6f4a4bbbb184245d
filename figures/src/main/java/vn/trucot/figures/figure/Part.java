package vn.trucot.figures.figure;

import java.math.BigDecimal;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;

/**
 * One of the figures that a figure was made of.
 *
 * @param share the part of it that went in; below 1 only for a predecessor that was split
 */
public record Part(OrgNode orgUnit, Period period, Breakdown breakdown, BigDecimal share, Value value) {}
