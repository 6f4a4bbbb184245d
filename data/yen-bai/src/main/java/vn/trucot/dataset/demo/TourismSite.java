package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A site for tourists, as economy-service takes it.
 *
 * @param activeTo first day on which it is no more
 */
public record TourismSite(
        UUID id,
        OrgUnitId commune,
        String code,
        String name,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable LocalDate guideSince,
        @Nullable LocalDate qrSince,
        @Nullable LocalDate bookingSince,
        @Nullable LocalDate appSince,
        boolean demo) {}
