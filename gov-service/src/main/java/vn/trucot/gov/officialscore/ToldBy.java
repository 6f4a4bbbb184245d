package vn.trucot.gov.officialscore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

/**
 * Of which period an answer tells, and who said so when.
 *
 * @param on the day on which the portal showed it
 * @param place where it can be looked up, or what file it was
 */
record ToldBy(
        Period period,
        Source source,
        LocalDate on,
        @Nullable String place) {

    private static final Source PORTAL = new Source(SourceKind.PUBLISHED, "Cổng Dịch vụ công quốc gia");
    private static final Source MADE_UP = new Source(SourceKind.DEMO, "DEMO: điểm mẫu, không phải điểm chính thức");

    static ToldBy portal(Period period, LocalDate on, @Nullable String place) {
        return new ToldBy(period, PORTAL, on, place);
    }

    /** Something made up, to try the way of it. */
    static ToldBy demo(Period period, LocalDate on) {
        return new ToldBy(period, MADE_UP, on, null);
    }
}
