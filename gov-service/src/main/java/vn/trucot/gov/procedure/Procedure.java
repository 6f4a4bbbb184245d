package vn.trucot.gov.procedure;

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
 * One state of an administrative procedure; when its level changes, this one ends and the next begins.
 *
 * @param orgUnit who publishes the procedure
 * @param field the field of administration (lĩnh vực)
 * @param postal whether it can be handed in and handed out by public post
 * @param validTo first day on which this state is no more, null while it lasts
 * @param nationalCode in the national database of procedures, null if it is not known
 * @param decidedBy who decides about a dossier, null if it is not known
 * @param postOffices where it can be handed in to the public post; none if left out
 * @param fee in VND, 0 if there is none, null if it is not known
 * @param onlinePayment whether the fee can be paid online
 * @param anyPlace whether a unit takes dossiers of people from outside its area (không phụ thuộc địa giới)
 */
@Embeddable
record Procedure(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 200) String field,
        @NotNull @Enumerated(EnumType.STRING) OnlineLevel level,
        boolean postal,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Nullable @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String nationalCode,

        @Nullable @Enumerated(EnumType.STRING) DecidingLevel decidedBy,

        @Size(max = 1_000) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull PostOffice> postOffices,

        @Nullable @Min(0) @Max(1_000_000_000_000L) Long fee,
        boolean onlinePayment,
        boolean anyPlace,
        boolean demo)
        implements RecordState {

    /** How far a procedure can be done online (Decree 42/2022/NĐ-CP, article 11). */
    enum OnlineLevel {
        /** Not at all; or for information only, where nobody told these apart. */
        NONE,
        /** Cung cấp thông tin: for information only. */
        INFORMATION,
        /** Một phần: some steps. */
        PARTIAL,
        /** Toàn trình: from end to end, without coming to an office. */
        FULL
    }

    /** Who decides about a dossier (cấp giải quyết). */
    enum DecidingLevel {
        PROVINCE,
        COMMUNE
    }

    /** An office of the public post (điểm bưu chính). */
    record PostOffice(
            @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
            String code,

            @NotBlank @Size(max = 200) String name) {}

    Procedure {
        postOffices = InOrder.of(postOffices, PostOffice::code, PostOffice::name);
    }

    /** All states of one procedure of one publisher. */
    String series() {
        return code + " of " + orgUnit;
    }

    /** What makes a state the same one for its publisher. */
    String key() {
        return series() + " from " + validFrom;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo).span(offer(), validFrom, validTo).stream();
    }

    /** All that is counted of it. */
    private List<?> offer() {
        return Arrays.asList(
                level, postal, nationalCode != null, decidedBy, !postOffices.isEmpty(), fee, onlinePayment, anyPlace);
    }
}
