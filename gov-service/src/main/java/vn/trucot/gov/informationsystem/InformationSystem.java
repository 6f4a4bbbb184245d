package vn.trucot.gov.informationsystem;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
 * An information system.
 *
 * @param orgUnit whose system it is (chủ quản)
 * @param level of security, 1 to 5
 * @param endedOn first day on which it is no more in use, null while it is
 * @param levelApprovedOn day on which the dossier that proposes the level was approved, null if it is not
 * @param protectedSince day from which on all that the approved plan asks for is there, null if it is not
 * @param monitoredSince day from which on its security is monitored, null if it is not
 * @param lastCheckedOn day of the last check of its security, null if there was none or it is not known
 */
@Embeddable
record InformationSystem(
        @NotNull OrgUnitId orgUnit,

        @NotNull @Size(max = 50) @Pattern(regexp = "[\\p{L}\\p{N}._/-]+")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotNull @Min(1) @Max(5) Integer level,
        @NotNull LocalDate inUseSince,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate levelApprovedOn,
        @Nullable LocalDate protectedSince,
        @Nullable LocalDate monitoredSince,
        @Nullable LocalDate lastCheckedOn,
        boolean demo)
        implements RecordState {

    /** What only one system has. */
    String key() {
        return code + " of " + orgUnit;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(Arrays.asList(level, levelApprovedOn, protectedSince, monitoredSince), inUseSince, endedOn)
                .stream();
    }
}
