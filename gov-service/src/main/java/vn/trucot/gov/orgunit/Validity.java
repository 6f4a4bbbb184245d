package vn.trucot.gov.orgunit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;

/** The days on which a unit is there; null stands for always. */
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    static Validity of(OrgUnit unit) {
        return new Validity(unit.validFrom(), unit.validTo());
    }

    boolean beginsBefore(Validity other) {
        return other.from != null && (from == null || from.isBefore(other.from));
    }

    boolean endsAfter(Validity other) {
        return other.to != null && (to == null || to.isAfter(other.to));
    }

    boolean isWithin(Validity other) {
        return !beginsBefore(other) && !endsAfter(other);
    }

    boolean overlaps(Validity other) {
        return (from == null || other.to == null || from.isBefore(other.to))
                && (to == null || other.from == null || other.from.isBefore(to));
    }

    @Override
    public String toString() {
        if (from == null && to == null) {
            return "always";
        }
        return (from == null ? "" : "from " + from)
                + (from == null || to == null ? "" : " ")
                + (to == null ? "" : "until " + to);
    }
}
