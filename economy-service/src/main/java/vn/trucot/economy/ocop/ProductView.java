package vn.trucot.economy.ocop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** An OCOP product as a client sees it. */
record ProductView(
        UUID id,
        String code,
        String name,
        String producer,
        OrgUnitId commune,
        int stars,
        LocalDate recognisedOn,
        @Nullable LocalDate endedOn,
        List<Listing> listings,
        List<Sale> sales,
        boolean demo,
        long version) {}
