package vn.trucot.economy.advicesession;

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
 * A session in which enterprises were advised.
 *
 * @param orgUnit whose support team gave it
 * @param name what it was about
 * @param enterprises how many were advised
 * @param plans how many of them made a plan for their transformation with it
 * @param team code of the support team of the unit that gave it, null if none did or it is not told
 */
@Embeddable
record AdviceSession(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Enumerated(EnumType.STRING) SessionKind kind,
        @NotNull LocalDate heldOn,
        @NotNull @Min(0) @Max(100_000) Long enterprises,
        @NotNull @Min(0) @Max(100_000) Long plans,
        @Nullable @Size(min = 1, max = 50) String team,
        boolean demo)
        implements RecordState {

    /** How it was given. */
    enum SessionKind {
        /** At the enterprise. */
        VISIT,
        /** To several at once. */
        GROUP,
        ONLINE
    }

    /** What only one session has. */
    String key() {
        return name + " of " + orgUnit + " on " + heldOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(Arrays.asList(kind, enterprises, plans, team), heldOn, heldOn.plusDays(1))
                .stream();
    }
}
