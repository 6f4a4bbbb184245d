package vn.trucot.society.culturehouse;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * The culture house of a village.
 *
 * @param closedOn first day on which it is no more, null while it lasts
 * @param computers for everybody's use; null if it is not known, which is not none
 * @param internet whether it has Internet for everybody's use
 * @param screen whether it has a screen for video meetings
 */
@Embeddable
record CultureHouse(
        @NotNull OrgUnitId village,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable @Min(0) @Max(1_000) Integer computers,
        boolean internet,
        boolean screen,
        boolean demo)
        implements RecordState {

    @Override
    public OrgUnitId orgUnit() {
        return village;
    }

    /** What only one house has. */
    String key() {
        return name + " of " + village;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(village, demo).knownFrom(openedOn).span("stands", openedOn, closedOn).stream();
    }
}
