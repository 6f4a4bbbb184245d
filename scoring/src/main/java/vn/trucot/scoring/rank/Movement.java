package vn.trucot.scoring.rank;

import org.jspecify.annotations.Nullable;
import vn.trucot.scoring.score.Incomparable;

/**
 * How a unit moved within a year, if its two years compare.
 *
 * @param reason why they do not; null if they do
 * @param before its rank a year before, among the units that are ranked and compare in both years
 * @param now its rank now, among the same units
 * @param places up, or down if below zero; 0 where more than half of the units share the place in both years
 */
public record Movement(
        @Nullable Incomparable reason,
        @Nullable Integer before,
        @Nullable Integer now,
        @Nullable Integer places) {

    static Movement none(Incomparable reason) {
        return new Movement(reason, null, null, null);
    }

    static Movement of(int before, int now, int places) {
        return new Movement(null, before, now, places);
    }
}
