package vn.trucot.gateway.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The place that is shown where an address names none, on a day. */
public final class HomePlaces {

    private HomePlaces() {}

    public static HomePlace of(String orgUnit, LocalDate today) {
        return new HomePlace(
                Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC), new HomeSettings() {
                    @Override
                    public String orgUnit() {
                        return orgUnit;
                    }

                    @Override
                    public Optional<String> period() {
                        return Optional.empty();
                    }
                });
    }
}
