package vn.trucot.society.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;

/** Something a team did on one day. */
@Embeddable
record Activity(
        @NotNull @Column(name = "held_on") LocalDate on,
        @NotNull @Enumerated(EnumType.STRING) ActivityKind kind,
        @NotNull @Min(0) @Max(100_000) Integer participants)
        implements Comparable<Activity> {

    /** Also of what is not complete, which validation names afterwards. */
    private static final Comparator<Activity> BY_DAY = Comparator.comparing(
                    Activity::on, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Activity::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Activity::participants, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Activity other) {
        return BY_DAY.compare(this, other);
    }
}
