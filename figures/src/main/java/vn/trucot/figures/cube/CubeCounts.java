package vn.trucot.figures.cube;

/**
 * How much the cube holds.
 *
 * @param observations keys with a figure in force
 * @param withdrawn keys that nobody states any more
 */
public record CubeCounts(
        int indicators, int orgUnits, int successions, int targets, long observations, long withdrawn, int sources) {}
