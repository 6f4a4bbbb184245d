package vn.trucot.pillar;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the suite: days begin and end as in Việt Nam. */
class PillarClock {

    @Produces
    @Singleton
    @DefaultBean
    static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
