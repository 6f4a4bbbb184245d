package vn.trucot.gateway.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.trucot.events.OrgUnitId;

/**
 * The figures of one unit that were recorded in one transaction.
 *
 * @param count of all of them
 * @param first of them, at most {@link #SHOWN}, those of the latest periods
 */
record ChangeGroup(Instant at, OrgUnitId orgUnit, long count, List<Recorded> first) {

    /** A change of one unit may be of hundreds of periods; who wants all of them asks for the series. */
    static final int SHOWN = 20;

    static ChangeGroup of(Recorded recorded) {
        return new ChangeGroup(recorded.at(), recorded.key().orgUnit(), 1, List.of(recorded));
    }

    /** The group with the figures of another one of the same unit and moment. */
    ChangeGroup and(ChangeGroup other) {
        List<Recorded> all = new ArrayList<>(first);
        all.addAll(other.first);
        all.sort(Recorded.LATEST_PERIOD_FIRST);
        return new ChangeGroup(
                at, orgUnit, count + other.count, List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))));
    }
}
