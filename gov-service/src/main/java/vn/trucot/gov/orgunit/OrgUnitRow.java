package vn.trucot.gov.orgunit;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;

/** An org unit as a row of a CSV file. */
record OrgUnitRow(
        OrgUnitId id,
        @JsonProperty("gso_code") @Nullable String officialCode,
        OrgUnitKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable OrgUnitId parent,
        @JsonProperty("valid_from") @Nullable LocalDate validFrom,
        @JsonProperty("valid_to") @Nullable LocalDate validTo,
        @JsonProperty("area_km2") @Nullable @PositiveOrZero BigDecimal areaKm2,
        @Nullable @PositiveOrZero Long population,
        boolean demo,
        @JsonProperty("part_counts") @Nullable String partCounts) {

    OrgUnit unit() {
        return new OrgUnit(
                id,
                officialCode,
                kind,
                new Names(name, nameEn),
                parent,
                validFrom,
                validTo,
                areaKm2,
                population,
                demo,
                PartCount.parse(partCounts == null ? "" : partCounts));
    }
}
