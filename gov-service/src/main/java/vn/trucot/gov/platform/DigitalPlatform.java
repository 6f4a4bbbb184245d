package vn.trucot.gov.platform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;

/**
 * A digital platform that a unit offers.
 *
 * @param orgUnit who offers it
 * @param endedOn first day on which it is no more in use, null while it is
 * @param uses how many use it, by month; none if left out
 */
@Embeddable
record DigitalPlatform(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull @Enumerated(EnumType.STRING) PlatformKind kind,
        @NotNull LocalDate inUseSince,
        @Nullable LocalDate endedOn,

        @Size(max = 1_000) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Use> uses,

        boolean demo)
        implements RecordState {

    /** What it is for. */
    enum PlatformKind {
        CITIZEN_APP,
        DOCUMENT_SYSTEM,
        DIGITAL_DESK,
        PAPERLESS_MEETING,
        VIRTUAL_ASSISTANT,
        PARTY_HANDBOOK,
        TEAM_APP,
        OTHER
    }

    /**
     * People at the end of a month.
     *
     * @param entitled who may use it
     * @param registered who of them have an account
     * @param active who of these used it in the month
     */
    record Use(
            @NotNull Period month,
            @NotNull @Min(0) @Max(100_000_000) Long entitled,
            @NotNull @Min(0) @Max(100_000_000) Long registered,
            @NotNull @Min(0) @Max(100_000_000) Long active) {}

    DigitalPlatform {
        uses = InOrder.of(uses, Use::month, Use::entitled, Use::registered, Use::active);
    }

    /** What only one platform has. */
    String key() {
        return code + " of " + orgUnit;
    }

    /** Whether it is in use on some day of a period. */
    boolean isInUseIn(Period period) {
        return !period.lastDay().isBefore(inUseSince)
                && (endedOn == null || period.firstDay().isBefore(endedOn));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(orgUnit, kind, demo).span("in use", inUseSince, endedOn);
        uses.forEach(use -> facts.in(use.month(), use));
        return facts.stream();
    }
}
