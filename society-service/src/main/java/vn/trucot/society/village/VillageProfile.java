package vn.trucot.society.village;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * What a village has from a day on. When that changes, the state ends and the next one begins. What is not known is null, which
 * is not no.
 *
 * @param name of the village
 * @param validTo first day on which it is no more so, null while it lasts
 * @param mobile4g whether it has 4G
 * @param mobile5g whether it has 5G
 * @param fixedInternet whether fixed Internet reaches it
 * @param fibreHouseholds of its households, those with fibre Internet
 * @param power whether the national grid reaches it
 * @param cultureHouse whether it has a culture house
 */
@Embeddable
record VillageProfile(
        @NotNull OrgUnitId village,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean mobile4g,
        @Nullable Boolean mobile5g,
        @Nullable Boolean fixedInternet,
        @Nullable @Min(0) @Max(100_000) Integer households,
        @Nullable @Min(0) @Max(100_000) Integer fibreHouseholds,
        @Nullable Boolean power,
        @Nullable Boolean cultureHouse,
        boolean demo)
        implements RecordState {

    @Override
    public OrgUnitId orgUnit() {
        return village;
    }

    /** What only one state has. */
    String key() {
        return village + " from " + validFrom;
    }

    @Override
    public Stream<Fact> facts() {
        return Facts.of(village, demo).span(has(), validFrom, validTo).stream();
    }

    /** All that is counted of it. */
    private List<@Nullable Object> has() {
        return Arrays.asList(mobile4g, mobile5g, fixedInternet, households, fibreHouseholds, power, cultureHouse);
    }
}
