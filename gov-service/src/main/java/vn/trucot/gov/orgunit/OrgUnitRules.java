package vn.trucot.gov.orgunit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.problem.ProblemCode;

/** What must hold between the units of a batch, what they are part of, their parts, their codes and successions. */
final class OrgUnitRules {

    private final Batch<OrgUnit> batch;
    private final Set<OrgUnitId> asked = new HashSet<>();
    private final Map<OrgUnitId, OrgUnit> units = new LinkedHashMap<>();
    private final Map<OrgUnitId, List<OrgUnit>> parts;
    private final Map<String, List<OrgUnit>> ofCodes;
    private final Map<OrgUnitId, List<Succession>> fromUnit;
    private final Map<OrgUnitId, List<Succession>> toUnit;

    /**
     * The rules for a batch.
     *
     * @param stored the stored units of the batch, what they are part of, their parts, and who has or had their codes
     */
    OrgUnitRules(Batch<OrgUnit> batch, Collection<OrgUnit> stored, Collection<Succession> successions) {
        this.batch = batch;
        stored.forEach(unit -> units.put(unit.id(), unit));
        batch.rows().map(BatchRow::value).forEach(unit -> {
            asked.add(unit.id());
            units.put(unit.id(), unit);
        });
        parts = units.values().stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        ofCodes = units.values().stream().collect(Collectors.groupingBy(unit -> RegisteredUnit.codePath(unit.id())));
        fromUnit = successions.stream().collect(Collectors.groupingBy(Succession::predecessor));
        toUnit = successions.stream().collect(Collectors.groupingBy(Succession::successor));
    }

    /** Rejects the rows that break a rule. */
    void check() {
        batch.rows().toList().forEach(row -> {
            OrgUnit unit = row.value();
            checkOfficialCode(row, unit);
            checkParent(row, unit);
            parts.getOrDefault(unit.id(), List.of()).forEach(part -> checkPart(row, unit, part));
            ofCodes.getOrDefault(RegisteredUnit.codePath(unit.id()), List.of())
                    .forEach(other -> checkCodes(row, unit, other));
            checkSuccessions(row, unit);
        });
    }

    private void checkOfficialCode(BatchRow<OrgUnit> row, OrgUnit unit) {
        String code = unit.officialCode();
        if (code != null && !code.equals(unit.id().officialCode())) {
            reject(
                    row,
                    "officialCode",
                    ProblemCode.VALIDATION_FAILED,
                    "'" + code + "' is not the last code of the id " + unit.id());
        }
    }

    private void checkParent(BatchRow<OrgUnit> row, OrgUnit unit) {
        OrgUnitId id = unit.parent();
        if (id == null) {
            if (unit.kind() != OrgUnitKind.COUNTRY) {
                reject(row, "parent", ProblemCode.VALIDATION_FAILED, "a " + unit.kind() + " is part of another unit");
            }
            return;
        }
        OrgUnit parent = units.get(id);
        if (parent == null) {
            reject(row, "parent", ProblemCode.ORG_UNIT_UNKNOWN, "org unit '" + id + "' is unknown");
            return;
        }
        checkKinds(row, "parent", unit, parent);
        checkPath(row, unit, parent);
        Validity own = Validity.of(unit);
        if (!own.isWithin(Validity.of(parent))) {
            reject(
                    row,
                    own.endsAfter(Validity.of(parent)) ? "validTo" : "validFrom",
                    ProblemCode.ORG_UNIT_NOT_VALID,
                    unit.id() + " is there " + own + ", but " + id + ", which it is part of, " + Validity.of(parent));
        }
    }

    /** Only the parts that stay as they are; those in the batch are checked as rows. */
    private void checkPart(BatchRow<OrgUnit> row, OrgUnit unit, OrgUnit part) {
        if (asked.contains(part.id())) {
            return;
        }
        checkKinds(row, "kind", part, unit);
        Validity own = Validity.of(unit);
        if (!Validity.of(part).isWithin(own)) {
            reject(
                    row,
                    Validity.of(part).endsAfter(own) ? "validTo" : "validFrom",
                    ProblemCode.ORG_UNIT_NOT_VALID,
                    unit.id() + " is there " + own + ", but its part " + part.id() + " " + Validity.of(part));
        }
    }

    private void checkKinds(BatchRow<OrgUnit> row, String field, OrgUnit part, OrgUnit whole) {
        if (whole.kind().compareTo(part.kind()) >= 0) {
            reject(
                    row,
                    field,
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    part.id() + ", a " + part.kind() + ", is no part of " + whole.id() + ", a " + whole.kind());
        }
    }

    private void checkPath(BatchRow<OrgUnit> row, OrgUnit unit, OrgUnit parent) {
        String above = parent.kind() == OrgUnitKind.COUNTRY ? "" : parent.id() + ".";
        String id = unit.id().text();
        if (!id.startsWith(above) || id.indexOf('.', above.length()) >= 0) {
            reject(
                    row,
                    "parent",
                    ProblemCode.VALIDATION_FAILED,
                    "the id of a part of " + parent.id() + " is " + above + "CODE, not " + id);
        }
    }

    /** On one day, codes belong to one unit. */
    private void checkCodes(BatchRow<OrgUnit> row, OrgUnit unit, OrgUnit other) {
        if (!other.id().equals(unit.id()) && Validity.of(unit).overlaps(Validity.of(other))) {
            reject(
                    row,
                    "id",
                    ProblemCode.CONFLICT,
                    unit.id() + " is there " + Validity.of(unit) + ", but " + other.id() + " has the same codes "
                            + Validity.of(other));
        }
    }

    private void checkSuccessions(BatchRow<OrgUnit> row, OrgUnit unit) {
        for (Succession succession : fromUnit.getOrDefault(unit.id(), List.of())) {
            checkDay(row, "validTo", unit.validTo(), succession);
        }
        for (Succession succession : toUnit.getOrDefault(unit.id(), List.of())) {
            checkDay(row, "validFrom", unit.validFrom(), succession);
        }
    }

    private void checkDay(BatchRow<OrgUnit> row, String field, @Nullable Object day, Succession succession) {
        if (!succession.date().equals(day)) {
            reject(
                    row,
                    field,
                    ProblemCode.CONFLICT,
                    field + " is " + day + ", but " + succession.predecessor() + " goes on as " + succession.successor()
                            + " on " + succession.date());
        }
    }

    private void reject(BatchRow<OrgUnit> row, String field, ProblemCode code, String reason) {
        batch.reject(row, field, code, reason);
    }
}
