package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;

/** The units that own what has to be registered once: departments of 2022, and some of the communes of then with those they go on as. */
record Owners(List<List<OrgUnit>> chains, Horizon horizon) {

    private static final int ONE_COMMUNE_OF = 40;

    /**
     * The time that a thing has under one unit.
     *
     * @param until first day on which the unit has it no more, null while it has
     */
    record Stay(OrgUnit unit, LocalDate since, @Nullable LocalDate until) {}

    static Owners of(List<OrgUnit> units, Communes communes, Horizon horizon) {
        List<OrgUnit> founders = communes.founders();
        Stream<List<OrgUnit>> some = IntStream.range(0, founders.size())
                .filter(number -> number % ONE_COMMUNE_OF == 0)
                .mapToObj(number -> communes.chain(founders.get(number)));
        Stream<List<OrgUnit>> departments = units.stream()
                .filter(unit -> unit.kind() == OrgUnitKind.DEPARTMENT && unit.validFrom() == null)
                .map(List::of);
        return new Owners(Stream.concat(departments, some).toList(), horizon);
    }

    static boolean isDepartment(List<OrgUnit> chain) {
        return chain.getFirst().kind() == OrgUnitKind.DEPARTMENT;
    }

    /** What a thing is there from a day on, unit by unit. */
    List<Stay> stays(List<OrgUnit> chain, LocalDate first) {
        List<Stay> stays = new ArrayList<>();
        for (OrgUnit unit : chain) {
            LocalDate since = unit.validFrom() != null && unit.validFrom().isAfter(first) ? unit.validFrom() : first;
            LocalDate to = unit.validTo();
            if (horizon.reaches(since) && (to == null || since.isBefore(to))) {
                stays.add(new Stay(unit, since, to != null && horizon.reaches(to) ? to : null));
            }
        }
        return stays;
    }
}
