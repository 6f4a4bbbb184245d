package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A merchant or agent of a commune, as economy-service takes it.
 *
 * @param closedOn first day on which it is no more
 * @param qrSince null if it takes no QR codes
 */
public record PaymentPoint(
        UUID id,
        OrgUnitId commune,
        String code,
        String name,
        Kind kind,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate qrSince,
        boolean demo) {

    /** What is done there. */
    public enum Kind {
        MERCHANT,
        AGENT
    }
}
