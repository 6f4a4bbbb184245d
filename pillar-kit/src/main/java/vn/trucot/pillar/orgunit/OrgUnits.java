package vn.trucot.pillar.orgunit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The org units and successions as far as their topics were read; the same whatever the order and number of events. */
@Singleton
public class OrgUnits {

    private final Map<OrgUnitId, Event.OrgUnitChanged> units = new ConcurrentHashMap<>();
    private final Map<OrgUnitId, Set<OrgUnitId>> children = new ConcurrentHashMap<>();
    private final Map<String, Event.OrgUnitSucceeded> successions = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean caughtUp;

    /** The unit; null if there never was one of this id. */
    public @Nullable OrgUnit find(OrgUnitId id) {
        Event.OrgUnitChanged held = units.get(id);
        return held == null ? null : held.orgUnit();
    }

    /** The units whose parent is this one, whenever they are valid, in the order of their ids. */
    public List<OrgUnit> children(OrgUnitId id) {
        return children.getOrDefault(id, Set.of()).stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All units, in no order. */
    public Stream<OrgUnit> all() {
        return units.values().stream().map(Event.OrgUnitChanged::orgUnit);
    }

    public int size() {
        return units.size();
    }

    public Collection<Succession> successions() {
        return successions.values().stream()
                .map(Event.OrgUnitSucceeded::succession)
                .toList();
    }

    /**
     * Who keeps the records of a unit, and is locked while they change: the commune of a village, else the unit itself. So is a
     * village whose commune is not known.
     */
    public OrgUnitId keeperOf(OrgUnitId id) {
        OrgUnit unit = find(id);
        return unit == null || unit.kind() != OrgUnitKind.VILLAGE || unit.parent() == null ? id : unit.parent();
    }

    /** Who keeps the records of these units. */
    public Set<OrgUnitId> keepersOf(Collection<OrgUnitId> ids) {
        return ids.stream().map(this::keeperOf).collect(Collectors.toSet());
    }

    /** What each unit was last told by: epoch and revision tell its states apart. */
    public Collection<Event.OrgUnitChanged> states() {
        return List.copyOf(units.values());
    }

    /** How many events changed a unit or a succession so far. */
    public long changes() {
        return changes.get();
    }

    /**
     * Lets nobody write before all units are known: a record would be refused for an unknown unit, or counted for some units only.
     *
     * @throws Problem STILL_READING
     */
    public void mustBeCaughtUp() {
        if (!caughtUp) {
            throw new Problem(ProblemCode.STILL_READING, "the org units are still being read, try again in a moment")
                    .withHeader("Retry-After", "1");
        }
    }

    /** Whether everything that was in the topics when the service started has been read. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    void caughtUp() {
        caughtUp = true;
    }

    /** Takes in what an event tells about a unit or a succession, unless something newer is held. */
    public synchronized void apply(Event event) {
        switch (event) {
            case Event.OrgUnitChanged changed -> apply(changed);
            case Event.OrgUnitSucceeded succeeded -> {
                successions.merge(succeeded.key(), succeeded, (held, next) -> next.isAfter(held) ? next : held);
                changes.incrementAndGet();
            }
            default -> {
                // none of the others is about units
            }
        }
    }

    private void apply(Event.OrgUnitChanged changed) {
        OrgUnit unit = changed.orgUnit();
        Event.OrgUnitChanged held = units.get(unit.id());
        if (held != null && !changed.isAfter(held)) {
            return;
        }
        OrgUnitId parentBefore = held == null ? null : held.orgUnit().parent();
        if (parentBefore != null && !parentBefore.equals(unit.parent())) {
            children.getOrDefault(parentBefore, Set.of()).remove(unit.id());
        }
        units.put(unit.id(), changed);
        if (unit.parent() != null) {
            children.computeIfAbsent(unit.parent(), parent -> new ConcurrentSkipListSet<>())
                    .add(unit.id());
        }
        changes.incrementAndGet();
    }
}
