package vn.trucot.gateway.home;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Which unit and period are shown first. */
@ConfigMapping(prefix = "trucot.home")
interface HomeSettings {

    /** The unit, or as what it went on: {@code 15} is Yên Bái until 30/06/2025, {@code 15~2025} Lào Cai since. */
    @WithDefault("15")
    String orgUnit();

    /** Left out: the last year that is closed. */
    Optional<String> period();
}
