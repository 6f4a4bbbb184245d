package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place or body that is measured.
 *
 * @param validFrom first day, null if it was there before records begin
 * @param validTo first day on which it is no more, null while it lasts
 * @param demo whether the unit was generated and is no real place
 * @param partCounts how many parts of a kind it has in truth, in the register or not; of a kind in the order of days
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
        boolean demo,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PartCount> partCounts) {

    public OrgUnit {
        areaKm2 = ExactNumber.canonicalOrNull("area of org unit " + id, areaKm2);
        if (validFrom != null && validTo != null && !validFrom.isBefore(validTo)) {
            throw new InvalidTerm(
                    "validity of org unit " + id, validFrom + " to " + validTo, "it must begin before it ends");
        }
        if (parent != null && parent.equals(id)) {
            throw new InvalidTerm("parent of org unit " + id, parent.text(), "a unit is no part of itself");
        }
        partCounts = List.copyOf(partCounts);
        check(id, kind, partCounts);
    }

    /** A unit of which nobody has said how many parts it has. */
    public OrgUnit(
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
        this(id, officialCode, kind, names, parent, validFrom, validTo, areaKm2, population, demo, List.of());
    }

    private static void check(OrgUnitId id, OrgUnitKind kind, List<PartCount> counts) {
        Map<OrgUnitKind, PartCount> before = new EnumMap<>(OrgUnitKind.class);
        for (PartCount count : counts) {
            if (count.kind().compareTo(kind) <= 0) {
                throw invalid(id, count, "a " + kind + " has only smaller units as parts");
            }
            PartCount last = before.put(count.kind(), count);
            if (last != null
                    && (count.from() == null
                            || (last.from() != null && !last.from().isBefore(count.from())))) {
                throw invalid(id, count, "the counts of a kind stand in the order of their days, each day once");
            }
        }
    }

    private static InvalidTerm invalid(OrgUnitId id, PartCount count, String advice) {
        return new InvalidTerm("count of parts of org unit " + id, count.toString(), advice);
    }

    /** How many parts of a kind it has in truth on a day, in the register or not; empty if nobody has said. */
    public OptionalInt partCount(OrgUnitKind part, LocalDate day) {
        return partCounts.stream()
                .filter(count -> count.kind() == part)
                .filter(count -> count.from() == null || !day.isBefore(count.from()))
                .mapToInt(PartCount::count)
                .reduce((earlier, later) -> later);
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
