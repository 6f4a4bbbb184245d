package vn.trucot.society.learning;

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
 * A course for everybody that is over.
 *
 * @param orgUnit who held it
 * @param endsOn its last day
 * @param learners how many learned in it
 * @param women how many of them are women, null if nobody counted
 * @param ethnicMinorities how many of them are of an ethnic minority, null if nobody counted
 * @param certificates how many of them were given one, null if nobody counted
 */
@Embeddable
record LearningCourse(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Enumerated(EnumType.STRING) Programme programme,
        @NotNull @Enumerated(EnumType.STRING) Mode mode,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(0) @Max(1_000_000) Long learners,
        @Nullable @Min(0) @Max(1_000_000) Long women,
        @Nullable @Min(0) @Max(1_000_000) Long ethnicMinorities,
        @Nullable @Min(0) @Max(1_000_000) Long certificates,
        boolean demo)
        implements RecordState {

    /** Which programme it belongs to. */
    enum Programme {
        /** Bình dân học vụ số. */
        DIGITAL_LITERACY,
        /** Bình dân học AI. */
        AI_LITERACY,
        OTHER
    }

    /** Where one learns. */
    enum Mode {
        IN_PERSON,
        ONLINE,
        BOTH
    }

    /** What only one course has. */
    String key() {
        return name + " of " + orgUnit + " from " + startsOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(
                        Arrays.asList(programme, mode, learners, women, ethnicMinorities, certificates, endsOn),
                        startsOn,
                        endsOn.plusDays(1))
                .stream();
    }
}
