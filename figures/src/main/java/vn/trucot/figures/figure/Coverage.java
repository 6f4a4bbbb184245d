package vn.trucot.figures.figure;

/**
 * How complete a figure is.
 *
 * @param reporting units at the indicator's level whose figures are in it; an own figure of a larger unit stands for all in it
 * @param expected units at the indicator's level that should report
 */
public record Coverage(int reporting, int expected) {}
