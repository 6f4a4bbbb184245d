package vn.trucot.gateway.route;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.trucot.events.Pillar;

/** How the ways to the pillars' services are, which is the same for all who ask. */
@Singleton
public class PillarStates implements MeterBinder {

    private final Map<Pillar, PillarState> states = new EnumMap<>(Pillar.class);

    PillarStates(RouteSettings settings) {
        for (Pillar pillar : Pillar.values()) {
            states.put(pillar, new PillarState(pillar, settings));
        }
    }

    PillarState of(Pillar pillar) {
        return Objects.requireNonNull(states.get(pillar));
    }

    /** What is known of each service now, in the order of the pillars. */
    public List<ServiceState> now() {
        return Stream.of(Pillar.values())
                .map(pillar -> new ServiceState(pillar.path(), of(pillar).isOpen()))
                .toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        states.forEach((pillar, state) -> Gauge.builder("trucot.gateway.service.down", state, it -> it.isOpen() ? 1 : 0)
                .tag("pillar", pillar.path())
                .description("1 while requests to the service of the pillar are refused without asking it")
                .register(registry));
    }
}
