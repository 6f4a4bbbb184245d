package vn.trucot.economy.supportplan;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;

/**
 * A plan of a unit to support businesses in their digital transformation.
 *
 * @param code number of the document that issued it, or another one of one plan of the unit only
 * @param validTo first day on which it holds no more, null while it does
 * @param enterprises how many it means to reach
 * @param progress how many were reached by which day, sorted by day; nothing if left out
 */
@Embeddable
record SupportPlan(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 300) String name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull @Min(1) @Max(1_000_000) Long enterprises,

        @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Reached> progress,

        boolean demo)
        implements RecordState {

    /**
     * How far it was.
     *
     * @param enterprises that it had reached by the day, all together
     */
    record Reached(
            @NotNull LocalDate day,
            @NotNull @Min(0) @Max(1_000_000) Long enterprises) {}

    SupportPlan {
        progress = InOrder.of(progress, Reached::day, Reached::enterprises);
    }

    /** What only one plan has. */
    String key() {
        return code + " of " + orgUnit;
    }

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(List.of("holds", enterprises), validFrom, validTo)
                .steps(progress, Reached::day, Reached::enterprises)
                .stream();
    }
}
