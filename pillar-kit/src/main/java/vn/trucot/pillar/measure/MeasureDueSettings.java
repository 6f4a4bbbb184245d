package vn.trucot.pillar.measure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** How what is due is counted. */
@ConfigMapping(prefix = "trucot.measure-due")
interface MeasureDueSettings {

    /** How often it is looked whether a day has passed, a unit has changed or a register has begun; {@code off}: never. */
    @WithDefault("1s")
    String every();

    /**
     * No register is in use before this day: a mistyped year in one record must not give thousands of units the figures of
     * decades.
     */
    @WithDefault("2010-01-01")
    LocalDate earliest();

    /** Units that are counted in one transaction. */
    @WithDefault("200")
    @Min(1)
    @Max(5_000)
    int chunk();
}
