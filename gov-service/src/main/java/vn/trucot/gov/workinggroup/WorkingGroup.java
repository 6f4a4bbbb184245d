package vn.trucot.gov.workinggroup;

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
 * A group that a unit set up for its digital transformation. Nobody is named.
 *
 * @param orgUnit whose group it is
 * @param documentNumber of the document that established it
 * @param validTo first day on which it is no more, null while it is
 * @param headPosition which position leads it, null if it is not known
 * @param members how many it has together
 * @param agencies how many of them come from which agency; none, or not all, as far as it is known
 */
@Embeddable
record WorkingGroup(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull @Enumerated(EnumType.STRING) GroupKind kind,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate documentDate,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Size(min = 1, max = 200) String headPosition,
        @NotNull @Min(1) @Max(10_000) Integer members,

        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Agency> agencies,

        boolean demo)
        implements RecordState {

    /** What it is. */
    enum GroupKind {
        /** Ban chỉ đạo: steers; a unit has one at a time. */
        STEERING_COMMITTEE,
        /** Tổ công tác: does the daily work for it. */
        WORKING_GROUP,
        /** Tổ chuyên gia, tổ giúp việc: advises. */
        EXPERT_GROUP,
        /** Tổ công nghệ số cộng đồng cấp trên thôn: those of villages are a register of their own. */
        DIGITAL_TEAM
    }

    /** So many members from one agency. */
    record Agency(
            @NotBlank @Size(max = 200) String agency,
            @NotNull @Min(1) @Max(10_000) Integer members) {}

    WorkingGroup {
        agencies = InOrder.of(agencies, Agency::agency, Agency::members);
    }

    /** What only one group has. */
    String key() {
        return code + " of " + orgUnit;
    }

    /** Of which there is one at a time: the steering committee of a unit; any other group alone. */
    String series() {
        return kind == GroupKind.STEERING_COMMITTEE ? kind + " of " + orgUnit : key();
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo).span(Arrays.asList(kind, members), validFrom, validTo).stream();
    }
}
