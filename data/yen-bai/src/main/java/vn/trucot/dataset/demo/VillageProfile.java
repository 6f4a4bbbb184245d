package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** What a village has from a day on, as society-service takes it; null is not known. */
public record VillageProfile(
        UUID id,
        OrgUnitId village,
        String name,
        LocalDate validFrom,
        boolean mobile4g,
        @Nullable Boolean mobile5g,
        boolean fixedInternet,
        int households,
        int fibreHouseholds,
        boolean power,
        boolean cultureHouse,
        boolean demo) {}
