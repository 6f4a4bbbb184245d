package vn.trucot.gov.orgunit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;

/** An org unit as a client sends it; the id may be left out where the address says it. */
record OrgUnitRequest(
        @Nullable OrgUnitId id,
        @Nullable @Size(max = 40) String officialCode,
        @NotNull OrgUnitKind kind,
        @NotNull Names names,
        @Nullable OrgUnitId parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @PositiveOrZero BigDecimal areaKm2,
        @Nullable @PositiveOrZero Long population,
        boolean demo,
        @Nullable List<PartCount> partCounts) {

    /** The unit that is meant; {@link InvalidTerm} when there can be no such unit. */
    OrgUnit unit() {
        if (id == null) {
            throw new InvalidTerm("org unit id", "", "each unit of a batch needs its id");
        }
        return unit(id);
    }

    OrgUnit unit(OrgUnitId address) {
        if (id != null && !id.equals(address)) {
            throw new InvalidTerm("id of org unit " + address, id.text(), "address and body must be about one unit");
        }
        return new OrgUnit(
                address,
                officialCode,
                kind,
                names,
                parent,
                validFrom,
                validTo,
                areaKm2,
                population,
                demo,
                partCounts == null ? List.of() : partCounts);
    }
}
