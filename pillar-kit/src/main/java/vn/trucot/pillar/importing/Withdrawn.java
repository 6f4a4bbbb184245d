package vn.trucot.pillar.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What a file that declares its scope withdraws, because it is within the scope and the file does not name it.
 *
 * @param count of all
 * @param first the first {@value #LISTED} of them
 */
public record Withdrawn(long count, List<One> first) {

    /** So many are told. */
    public static final int LISTED = 1_000;

    /**
     * What is withdrawn.
     *
     * @param line the line that goes from what the unit said; null if all of it goes
     * @param state how far it was
     */
    public record One(
            OrgUnitId orgUnit, Period period, @Nullable String line, String state) {}

    public Withdrawn {
        first = List.copyOf(first);
    }
}
