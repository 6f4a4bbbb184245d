package vn.trucot.pillar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.events.Pillar;

/** The pillar this service owns: {@code trucot.pillar.name}. */
final class OwnPillar {

    private OwnPillar() {}

    @Produces
    @Singleton
    static Pillar pillar(@ConfigProperty(name = "trucot.pillar.name") String name) {
        return Arrays.stream(Pillar.values())
                .filter(pillar -> pillar.path().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "trucot.pillar.name: '" + name + "' is no pillar, write gov, economy or society"));
    }
}
