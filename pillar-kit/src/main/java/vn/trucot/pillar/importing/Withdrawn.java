package vn.trucot.pillar.importing;

import java.util.List;
import java.util.UUID;
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
     * What is withdrawn: a return or a line of one, or a record.
     *
     * @param period of a return; null of a record
     * @param line the line that goes from what the unit said; null if all of it goes
     * @param state how far a return was; null of a record
     * @param id of a record; null of a return
     * @param title what a record is called by; null of a return, and of a record that is known by its id only
     */
    public record One(
            OrgUnitId orgUnit,
            @Nullable Period period,
            @Nullable String line,
            @Nullable String state,
            @Nullable UUID id,
            @Nullable String title) {

        /** A return, or a line of one. */
        public static One ofReturn(OrgUnitId orgUnit, Period period, @Nullable String line, String state) {
            return new One(orgUnit, period, line, state, null, null);
        }

        /** A record. */
        public static One ofRecord(OrgUnitId orgUnit, UUID id, @Nullable String title) {
            return new One(orgUnit, null, null, null, id, title);
        }
    }

    public Withdrawn {
        first = List.copyOf(first);
    }
}
