package vn.trucot.gateway.load;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Heavy reads with chosen bounds, for tests. */
public final class Loads {

    private Loads() {}

    public static HeavyReads of(int atOnce, int waiting) {
        String places = Integer.toString(atOnce);
        Map<String, String> settings = Map.of(
                "trucot.gateway.load.sent", places,
                "trucot.gateway.load.worked-out", places,
                "trucot.gateway.load.waiting", Integer.toString(waiting));
        return new HeavyReads(new SmallRyeConfigBuilder()
                .withMapping(LoadSettings.class)
                .withConverter(Duration.class, 200, DurationConverter::parseDuration)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(LoadSettings.class));
    }
}
