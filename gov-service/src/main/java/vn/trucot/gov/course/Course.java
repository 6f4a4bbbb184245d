package vn.trucot.gov.course;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * A course that was held.
 *
 * @param orgUnit who held it
 * @param endsOn its last day
 * @param leaders how many leaders attended
 * @param officials how many other officials did
 * @param others how many who are no officials did
 */
@Embeddable
record Course(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 500) String name,
        @NotNull @Enumerated(EnumType.STRING) CourseKind kind,
        @NotNull @Enumerated(EnumType.STRING) CourseLevel level,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(0) @Max(1_000_000) Long leaders,
        @NotNull @Min(0) @Max(1_000_000) Long officials,
        @NotNull @Min(0) @Max(1_000_000) Long others,
        boolean demo)
        implements RecordState {

    /** What it was. */
    enum CourseKind {
        /** Bồi dưỡng. */
        TRAINING,
        /** Tập huấn. */
        WORKSHOP,
        /** Hội thảo. */
        SEMINAR,
        OTHER
    }

    /** How much it asks of those who attend. */
    enum CourseLevel {
        BASIC,
        ADVANCED
    }

    /** What only one course has. */
    String key() {
        return name + " of " + orgUnit + " from " + startsOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(List.of(leaders, officials, others, endsOn), startsOn, endsOn.plusDays(1))
                .stream();
    }
}
