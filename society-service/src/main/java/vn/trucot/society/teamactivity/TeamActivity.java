package vn.trucot.society.teamactivity;

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
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;
import vn.trucot.society.team.ActivityKind;

/**
 * What a community digital team did on one day: all of one kind, so that nothing is there twice.
 *
 * @param team what it is called in its village
 * @param name what it was about, without names of people
 * @param people how many it reached
 */
@Embeddable
record TeamActivity(
        @NotNull OrgUnitId village,
        @NotBlank @Size(max = 200) String team,
        @NotNull LocalDate heldOn,
        @NotNull @Enumerated(EnumType.STRING) ActivityKind kind,
        @Nullable @Size(max = 200) String name,
        @NotNull @Min(0) @Max(100_000) Integer people,
        boolean demo)
        implements RecordState {

    @Override
    public OrgUnitId orgUnit() {
        return village;
    }

    /** What only one activity has. */
    String key() {
        return kind + " by " + team + " of " + village + " on " + heldOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(village, demo)
                .span(List.of(kind, people), heldOn, heldOn.plusDays(1))
                .happened(List.of("active", team), Stream.of(heldOn))
                .stream();
    }
}
