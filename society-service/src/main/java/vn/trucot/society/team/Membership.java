package vn.trucot.society.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;

/** The head count of a team from a day on, until the next one. */
@Embeddable
record Membership(
        @NotNull @Column(name = "valid_from") LocalDate from,
        @NotNull @Min(0) @Max(10_000) Integer members) implements Comparable<Membership> {

    /** Also of what is not complete, which validation names afterwards. */
    private static final Comparator<Membership> BY_DAY = Comparator.comparing(
                    Membership::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Membership::members, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Membership other) {
        return BY_DAY.compare(this, other);
    }
}
