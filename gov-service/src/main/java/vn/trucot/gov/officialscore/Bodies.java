package vn.trucot.gov.officialscore;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.gov.identity.KnownIdentities;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Which unit a body of the portal is: by its identities in other systems on the last day of the period, else by its official code. */
final class Bodies {

    private final OrgUnits orgUnits;
    private final KnownIdentities identities;
    private final Set<String> codes;
    private final Set<String> ids;
    private final Map<LocalDate, Known> known = new HashMap<>();
    private final Map<String, Set<OrgUnitId>> official = new HashMap<>();

    Bodies(OrgUnits orgUnits, KnownIdentities identities, Collection<PortalRow> rows) {
        this.orgUnits = orgUnits;
        this.identities = identities;
        this.codes = texts(rows, PortalRow::code);
        this.ids = texts(rows, PortalRow::id);
        orgUnits.all()
                .filter(unit -> unit.kind() != OrgUnitKind.VILLAGE) // their numbers are those of many
                .map(OrgUnit::id)
                .forEach(id -> official.computeIfAbsent(id.officialCode(), code -> new TreeSet<>())
                        .add(id));
    }

    /** What the register of identities knows on a day. */
    private record Known(Map<String, Set<OrgUnitId>> byCode, Map<String, Set<OrgUnitId>> byId) {}

    private static Set<String> texts(Collection<PortalRow> rows, Function<PortalRow, @Nullable String> text) {
        return rows.stream().map(text).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The units that the row may be about: one if all is well, none if nobody knows its codes. */
    Set<OrgUnitId> of(PortalRow row, Period period) {
        Known then = known.computeIfAbsent(
                period.lastDay(), day -> new Known(identities.byBodyCode(codes, day), identities.byPortalId(ids, day)));
        Set<OrgUnitId> found = new TreeSet<>();
        if (row.code() != null) {
            found.addAll(then.byCode().getOrDefault(row.code(), Set.of()));
        }
        if (row.id() != null) {
            found.addAll(then.byId().getOrDefault(row.id(), Set.of()));
        }
        return found.isEmpty() && row.code() != null ? byOwnCode(row.code(), period) : found;
    }

    private Set<OrgUnitId> byOwnCode(String code, Period period) {
        Set<OrgUnitId> found = official.getOrDefault(code, Set.of()).stream()
                .filter(id -> Objects.requireNonNull(orgUnits.find(id)).isValidIn(period))
                .collect(Collectors.toCollection(TreeSet::new));
        try {
            OrgUnitId id = OrgUnitId.of(code);
            if (found.isEmpty() && orgUnits.find(id) != null) {
                found.add(id);
            }
        } catch (InvalidTerm e) {
            // it is no code of ours
        }
        return found;
    }
}
