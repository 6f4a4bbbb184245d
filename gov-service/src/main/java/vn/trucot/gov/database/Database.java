package vn.trucot.gov.database;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
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
 * A database of a unit.
 *
 * @param orgUnit whose database it is (chủ quản)
 * @param endedOn first day on which it is no more in use, null while it is
 * @param recordCount how many records it holds, null if it is not known
 * @param connectedSince day from which on it is connected to the sharing platform, null if it is not
 * @param audits of samples, sorted by day; none if left out
 */
@Embeddable
record Database(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull @Enumerated(EnumType.STRING) DatabaseKind kind,
        @NotNull LocalDate inUseSince,
        @Nullable LocalDate endedOn,
        @Nullable @Min(0) Long recordCount,
        @Nullable LocalDate connectedSince,

        @Size(max = 500) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Audit> audits,

        boolean demo)
        implements RecordState {

    /** For whom it is. */
    enum DatabaseKind {
        /** Dùng chung: of use to several. */
        SHARED,
        /** Chuyên ngành: of one field. */
        SPECIALISED
    }

    /**
     * What a sample showed: "đúng, đủ, sạch, sống, thống nhất, dùng chung".
     *
     * @param correct đúng: as things are
     * @param complete đủ: all that there are
     * @param clean sạch: nothing twice, nothing void
     * @param live sống: kept up to date
     * @param consistent thống nhất: the same as in other databases
     * @param shared dùng chung: others make use of it
     */
    record Audit(
            @NotNull LocalDate on,
            @NotNull Boolean correct,
            @NotNull Boolean complete,
            @NotNull Boolean clean,
            @NotNull Boolean live,
            @NotNull Boolean consistent,
            @NotNull Boolean shared) {}

    Database {
        audits = InOrder.of(audits, Audit::on);
    }

    /** What only one database has. */
    String key() {
        return code + " of " + orgUnit;
    }

    /** Whether it is in use on a day. */
    boolean isInUseOn(LocalDate day) {
        return !day.isBefore(inUseSince) && (endedOn == null || day.isBefore(endedOn));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(orgUnit, demo).span(Arrays.asList(kind, connectedSince), inUseSince, endedOn);
        audits.forEach(audit -> facts.happened(audit, Stream.of(audit.on())));
        return facts.stream();
    }
}
