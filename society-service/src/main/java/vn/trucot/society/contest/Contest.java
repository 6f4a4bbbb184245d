package vn.trucot.society.contest;

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
 * A contest or campaign that is over.
 *
 * @param orgUnit who held it
 * @param endsOn its last day
 * @param entries how many were handed in, null if there were none to hand in or nobody counted
 * @param reach how many people it reached, null if nobody counted
 */
@Embeddable
record Contest(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Enumerated(EnumType.STRING) OutreachKind kind,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable @Min(0) @Max(100_000_000) Long entries,
        @Nullable @Min(0) @Max(100_000_000) Long reach,
        boolean demo)
        implements RecordState {

    /** What it is. */
    enum OutreachKind {
        CONTEST,
        CAMPAIGN
    }

    /** What only one contest has. */
    String key() {
        return name + " of " + orgUnit + " from " + startsOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(Arrays.asList(kind, entries, reach, endsOn), startsOn, endsOn.plusDays(1))
                .stream();
    }
}
