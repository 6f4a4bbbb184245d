package vn.trucot.pillar.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure is behind time.
 *
 * @param countedTo the last day by which everything was counted; null if that was never so
 * @param unitsWaiting units that wait to be counted again
 */
public record MeasureLag(String measure, @Nullable LocalDate countedTo, long unitsWaiting) {}
