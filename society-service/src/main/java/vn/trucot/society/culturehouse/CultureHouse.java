package vn.trucot.society.culturehouse;

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
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;

/**
 * The culture house of a village.
 *
 * @param closedOn first day on which it is no more, null while it lasts
 * @param computers for everybody's use; null if it is not known, which is not none
 * @param internet whether it has Internet for everybody's use
 * @param screen whether it has a screen for video meetings
 * @param uses how it was used, sorted by quarter; nothing if left out
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

        @Size(max = 400) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull HouseUse> uses,

        boolean demo)
        implements RecordState {

    /**
     * How it was used in a quarter.
     *
     * @param users how often somebody came to use what it has
     * @param videoMeetings meetings that were held over video in it, null if nobody counted
     */
    record HouseUse(
            @NotNull Period quarter,
            @NotNull @Min(0) @Max(1_000_000) Long users,
            @Nullable @Min(0) @Max(10_000) Long videoMeetings) {}

    CultureHouse {
        uses = InOrder.of(uses, HouseUse::quarter, HouseUse::users, HouseUse::videoMeetings);
    }

    @Override
    public OrgUnitId orgUnit() {
        return village;
    }

    /** What only one house has. */
    String key() {
        return name + " of " + village;
    }

    /** Whether it is there on some day of a period. */
    boolean standsIn(Period period) {
        return !period.lastDay().isBefore(openedOn)
                && (closedOn == null || period.firstDay().isBefore(closedOn));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(village, demo)
                .knownFrom(openedOn)
                .span(Arrays.asList("stands", computers, internet, screen), openedOn, closedOn);
        uses.forEach(use -> facts.in(use.quarter(), use));
        return facts.stream();
    }
}
