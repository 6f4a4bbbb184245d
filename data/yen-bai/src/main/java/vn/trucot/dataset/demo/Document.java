package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A guiding document, as gov-service takes it.
 *
 * @param validTo first day on which it is no more in force
 */
public record Document(
        UUID id,
        OrgUnitId orgUnit,
        String number,
        LocalDate issuedOn,
        Kind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo) {

    /** Which sort of document it is. */
    public enum Kind {
        DECISION("QĐ-UBND"),
        DIRECTIVE("CT-UBND"),
        PLAN("KH-UBND");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String number(int number) {
            return "MAU-%02d/%s".formatted(number, sign);
        }
    }
}
