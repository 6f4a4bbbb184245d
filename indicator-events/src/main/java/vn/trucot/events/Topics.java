package vn.trucot.events;

import java.util.List;

/** The compacted topics of the suite. */
public final class Topics {

    public static final String INDICATORS = "trucot.indicators.v1";
    public static final String ORG_UNITS = "trucot.org-units.v1";
    public static final String SUCCESSIONS = "trucot.successions.v1";
    public static final String TARGETS = "trucot.targets.v1";
    /** Signs of life: they have a topic of their own, so that they move nobody's figures and reach nobody who does not ask. */
    public static final String HEARTBEATS = "trucot.heartbeats.v1";

    public static final String DEAD_LETTERS = "trucot.dead-letters.v1";

    /** Few and small: one partition keeps their order. */
    public static final List<String> REFERENCE = List.of(INDICATORS, ORG_UNITS, SUCCESSIONS, TARGETS);

    private Topics() {}

    /** The topic that carries the observations of a pillar. */
    public static String observations(Pillar pillar) {
        return "trucot." + pillar.path() + ".observations.v1";
    }
}
