package vn.trucot.pillar.observation;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;

/** Keys that no other test uses, and statements about them. */
public final class Stated {

    public static final IndicatorCode INDICATOR = IndicatorCode.of("SOC.TEAM.MEMBERS");

    private static final AtomicInteger UNITS = new AtomicInteger();

    private Stated() {}

    public static OrgUnitId newUnit() {
        return OrgUnitId.of("15.t" + UNITS.incrementAndGet());
    }

    public static ObservationKey newKey() {
        return key(newUnit());
    }

    public static ObservationKey key(OrgUnitId unit) {
        return new ObservationKey(INDICATOR, unit, Period.parse("2024-Q1"), Breakdown.TOTAL);
    }

    public static Statement by(SourceKind kind, String source, ObservationKey key, long figure) {
        return Statement.approved(key, Figure.of(figure), new Source(kind, source));
    }

    public static Statement published(String source, ObservationKey key, long figure, @Nullable String day) {
        return Statement.approved(
                key, Figure.of(figure), new Source(SourceKind.PUBLISHED, source), new Publication(day, null, null));
    }

    public static Statement reported(ObservationKey key, long figure) {
        return by(SourceKind.REPORTED, "commune", key, figure);
    }

    public static Statement in(Status status, Statement statement) {
        return new Statement(statement.key(), statement.figure(), statement.source(), status);
    }
}
