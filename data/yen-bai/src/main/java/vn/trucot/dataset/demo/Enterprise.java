package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A business in the time that it has in one commune, as economy-service takes it.
 *
 * @param name null of a household business
 * @param sizeClass null if it is not known
 * @param activeTo first day on which it is active there no more
 */
public record Enterprise(
        UUID id,
        String taxCode,
        Kind kind,
        @Nullable String name,
        @Nullable SizeClass sizeClass,
        Area area,
        OrgUnitId commune,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean digitalTechnology,
        @Nullable LocalDate eInvoiceSince,
        @Nullable LocalDate eContractSince,
        @Nullable LocalDate eTaxSince,
        @Nullable LocalDate platformSince,
        boolean demo) {

    /** What it is by law. */
    public enum Kind {
        ENTERPRISE,
        COOPERATIVE,
        HOUSEHOLD
    }

    /** How large it is. */
    public enum SizeClass {
        MICRO,
        SMALL,
        MEDIUM
    }

    /** What it does. */
    public enum Area {
        AGRICULTURE,
        INDUSTRY,
        SERVICES
    }
}
