package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A working group of a unit, as gov-service takes it.
 *
 * @param validTo first day on which it is no more
 */
public record WorkingGroup(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        Kind kind,
        String documentNumber,
        LocalDate documentDate,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String headPosition,
        int members,
        List<Agency> agencies,
        boolean demo) {

    /** What it is. */
    public enum Kind {
        STEERING_COMMITTEE("BCD", "Ban chỉ đạo chuyển đổi số"),
        WORKING_GROUP("TCT", "Tổ công tác chuyển đổi số");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        String code() {
            return code;
        }

        String title() {
            return title;
        }
    }

    /** So many members from one agency. */
    public record Agency(String agency, int members) {}
}
