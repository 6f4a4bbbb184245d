package vn.trucot.gateway.home;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which unit and period are shown first. */
@ConfigMapping(prefix = "trucot.home")
interface HomeSettings {

    /** {@code 15} is Yên Bái until 30/06/2025, {@code 15~2025} Lào Cai since. */
    @WithDefault("15")
    String orgUnit();

    /** The last full period with figures. */
    @WithDefault("2024")
    String period();
}
