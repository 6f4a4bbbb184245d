package vn.trucot.economy.supportteam;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * A team that supports businesses in their digital transformation. People are counted, never named.
 *
 * @param code of one team of the unit only; sessions name it so
 * @param specialists those of its members who are specialists of digital technology, null if that is not known
 * @param activeTo first day on which it is no more, null while it lasts
 */
@Embeddable
record SupportTeam(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Enumerated(EnumType.STRING) TeamKind kind,
        @NotNull @Min(1) @Max(10_000) Integer members,
        @Nullable @Min(0) @Max(10_000) Integer specialists,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean demo)
        implements RecordState {

    /** Whom it supports. */
    enum TeamKind {
        ENTERPRISES,
        COOPERATIVES,
        HOUSEHOLDS,
        /** Businesses of any kind. */
        ANY
    }

    /** What only one team has. */
    String key() {
        return code + " of " + orgUnit;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(Arrays.asList(code, kind, members, specialists), activeFrom, activeTo)
                .stream();
    }
}
