package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A plan to support businesses, as economy-service takes it.
 *
 * @param validTo first day on which it holds no more
 */
public record SupportPlan(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int enterprises,
        List<Progress> progress,
        boolean demo) {

    /** How many it had reached by a day. */
    public record Progress(LocalDate day, int enterprises) {}
}
