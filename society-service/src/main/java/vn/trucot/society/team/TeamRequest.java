package vn.trucot.society.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A team as a client sends it.
 *
 * @param id made here if it is left out of a batch
 * @param dissolvedOn first day on which it is no more, null while it lasts
 * @param memberships head counts, sorted by day; none if left out
 * @param activities what it did, sorted by day; nothing if left out
 */
record TeamRequest(
        @Nullable UUID id,
        @NotNull OrgUnitId village,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        @Size(max = 500) List<@Valid @NotNull Membership> memberships,
        @Size(max = 5_000) List<@Valid @NotNull Activity> activities,
        boolean demo) {

    TeamRequest {
        memberships = sorted(memberships);
        activities = sorted(activities);
    }

    private static <T extends Comparable<T>> List<T> sorted(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList();
    }

    TeamRequest withId(UUID id) {
        return new TeamRequest(id, village, name, establishedOn, dissolvedOn, memberships, activities, demo);
    }

    /** The same team after one more activity. */
    TeamRequest with(Activity activity) {
        List<Activity> more =
                Stream.concat(activities.stream(), Stream.of(activity)).toList();
        return new TeamRequest(id, village, name, establishedOn, dissolvedOn, memberships, more, demo);
    }

    /** Whether the team is there on a day. */
    boolean standsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (dissolvedOn == null || day.isBefore(dissolvedOn));
    }
}
