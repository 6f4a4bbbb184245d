package vn.trucot.economy.campaign;

import jakarta.persistence.Embeddable;
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
 * A campaign for payment without cash that is over.
 *
 * @param orgUnit who held it
 * @param endsOn its last day
 * @param merchants how many took part, null if nobody counted
 * @param payments made without cash in it, null if nobody counted
 * @param valueVnd their value in VND, null if nobody counted
 */
@Embeddable
record Campaign(
        @NotNull OrgUnitId orgUnit,
        @NotBlank @Size(max = 300) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable @Min(0) @Max(1_000_000) Long merchants,
        @Nullable @Min(0) @Max(1_000_000_000) Long payments,
        @Nullable @Min(0) @Max(1_000_000_000_000_000L) Long valueVnd,
        boolean demo)
        implements RecordState {

    /** What only one campaign has. */
    String key() {
        return name + " of " + orgUnit + " from " + startsOn;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(orgUnit, demo)
                .span(Arrays.asList(merchants, payments, valueVnd, endsOn), startsOn, endsOn.plusDays(1))
                .stream();
    }
}
