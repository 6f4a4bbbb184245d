package vn.trucot.gov.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * The code under which another system knows a body.
 *
 * @param code as that system writes it: {@code 000.00.20.H13}
 * @param name what the body is called there
 * @param validFrom the first day on which it is known to stand for the unit
 * @param validTo first day on which it does no more, null while it does
 */
@Embeddable
record Identity(
        @NotNull OrgUnitId orgUnit,
        @NotNull @Enumerated(EnumType.STRING) OtherSystem system,

        @NotNull @Size(max = 100) @Pattern(regexp = "[\\p{L}\\p{N}._:/-]+")
        String code,

        @NotBlank @Size(max = 300) String name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo)
        implements RecordState {

    /** Whose code it is. */
    enum OtherSystem {
        /** Statistics office (mã đơn vị hành chính). */
        STATISTICS,
        /** Electronic identity of bodies in documents (mã định danh điện tử). */
        ELECTRONIC_IDENTITY,
        /** National or provincial portal of public services. */
        PORTAL,
        /** Document bus (trục liên thông văn bản). */
        DOCUMENT_BUS,
        /** A code that was in use before, of whatever system. */
        FORMER
    }

    /** A code of a system is that of one body on one day. */
    String series() {
        return code + " of " + system;
    }

    /** What makes it the same one. */
    String key() {
        return series() + " from " + validFrom;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, system, demo).span(code, validFrom, validTo).stream();
    }
}
