package vn.trucot.gateway.home;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;

/** The unit and the period that are shown where an address names none. */
@Singleton
public class HomePlace {

    private final Clock clock;
    private final OrgUnitId orgUnit;
    private final @Nullable Period period;

    HomePlace(Clock clock, HomeSettings settings) {
        this.clock = clock;
        this.orgUnit = OrgUnitId.of(settings.orgUnit());
        this.period = settings.period().map(Period::parse).orElse(null);
    }

    /** The unit that is configured; as what it went on may be another one. */
    OrgUnitId configured() {
        return orgUnit;
    }

    /** The unit that is there now; null while nobody has told of it. */
    public @Nullable OrgNode unit(CubeView view) {
        return new Home(view, LocalDate.now(clock)).present(orgUnit);
    }

    public Period period(CubeView view) {
        return period == null ? new Home(view, LocalDate.now(clock)).lastClosedYear() : period;
    }
}
