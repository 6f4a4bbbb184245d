package vn.trucot.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place or body that is measured.
 *
 * @param validFrom first day, null if it was there before records begin
 * @param validTo first day on which it is no more, null while it lasts
 * @param demo whether the unit was generated and is no real place
 */
public record OrgUnit(
        OrgUnitId id,
        @Nullable String officialCode,
        OrgUnitKind kind,
        Names names,
        @Nullable OrgUnitId parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal areaKm2,
        @Nullable Long population,
        boolean demo) {

    public OrgUnit {
        areaKm2 = ExactNumber.canonicalOrNull("area of org unit " + id, areaKm2);
        if (validFrom != null && validTo != null && !validFrom.isBefore(validTo)) {
            throw new InvalidTerm(
                    "validity of org unit " + id, validFrom + " to " + validTo, "it must begin before it ends");
        }
        if (parent != null && parent.equals(id)) {
            throw new InvalidTerm("parent of org unit " + id, parent.text(), "a unit is no part of itself");
        }
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether the unit was there on at least one day of the period. */
    public boolean isValidIn(Period period) {
        return (validFrom == null || !validFrom.isAfter(period.lastDay()))
                && (validTo == null || validTo.isAfter(period.firstDay()));
    }
}
