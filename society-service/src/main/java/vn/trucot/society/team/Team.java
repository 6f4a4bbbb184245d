package vn.trucot.society.team;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
 * A community digital team of a village.
 *
 * @param dissolvedOn first day on which it is no more, null while it lasts
 * @param memberships head counts, sorted by day; none if left out
 * @param activities what it did, sorted by day; nothing if left out
 */
@Embeddable
record Team(
        @NotNull OrgUnitId village,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,

        @Size(max = 500) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Membership> memberships,

        @Size(max = 5_000) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Activity> activities,

        boolean demo)
        implements RecordState {

    /**
     * The head count from a day on, until the next one. Each member is counted in one role at most; what nobody counted is null,
     * which is not none.
     *
     * @param women of the members
     * @param leaders head and deputies
     * @param youth members of the Youth Union who lead nothing
     * @param associations members of other associations (women, farmers, veterans) who lead nothing
     */
    record Membership(
            @NotNull LocalDate from,
            @NotNull @Min(0) @Max(10_000) Integer members,
            @Nullable @Min(0) @Max(10_000) Integer women,
            @Nullable @Min(0) @Max(10_000) Integer leaders,
            @Nullable @Min(0) @Max(10_000) Integer youth,
            @Nullable @Min(0) @Max(10_000) Integer associations) {

        /** Everything but the day. */
        List<@Nullable Integer> counts() {
            return Arrays.asList(members, women, leaders, youth, associations);
        }

        /** How many are counted in a role. */
        int inRoles() {
            return Stream.of(leaders, youth, associations)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /** Something the team did on one day. */
    record Activity(
            @NotNull LocalDate on,
            @NotNull ActivityKind kind,
            @NotNull @Min(0) @Max(100_000) Integer participants) {}

    Team {
        memberships = InOrder.of(memberships, Membership::from, Membership::members);
        activities = InOrder.of(activities, Activity::on, Activity::kind, Activity::participants);
    }

    @Override
    public OrgUnitId orgUnit() {
        return village;
    }

    /** The same team after one more activity. */
    Team with(Activity activity) {
        List<Activity> more =
                Stream.concat(activities.stream(), Stream.of(activity)).toList();
        return new Team(village, name, establishedOn, dissolvedOn, memberships, more, demo);
    }

    /** Whether the team is there on a day. */
    boolean standsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (dissolvedOn == null || day.isBefore(dissolvedOn));
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(village, demo)
                .knownFrom(establishedOn)
                .span("stands", establishedOn, dissolvedOn)
                .steps(memberships, Membership::from, Membership::counts)
                .happened("active", activities.stream().map(Activity::on))
                .stream();
    }
}
