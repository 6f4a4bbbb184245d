package vn.trucot.dataset.demo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * An administrative procedure at one level of online service, as gov-service takes it. When the level changes the row ends and
 * another begins.
 *
 * @param orgUnit who publishes it
 * @param validTo first day on which this is no more so
 */
public record Procedure(
        UUID id,
        String code,
        String name,
        OrgUnitId orgUnit,
        String field,
        Level level,
        boolean postal,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonUnwrapped Offer offer,
        boolean demo) {

    /**
     * What it offers besides, the same at every level.
     *
     * @param decidedBy who decides about a dossier
     * @param fee in VND
     * @param anyPlace whether a unit takes dossiers from outside its area
     */
    public record Offer(
            String nationalCode,
            String decidedBy,
            List<PostOffice> postOffices,
            long fee,
            boolean onlinePayment,
            boolean anyPlace) {}

    /** An office of the public post. */
    public record PostOffice(String code, String name) {}

    /** How much of the procedure can be done online. */
    public enum Level {
        NONE,
        PARTIAL,
        FULL
    }
}
