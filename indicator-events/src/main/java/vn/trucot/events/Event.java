package vn.trucot.events;

/** Something the suite tells: a figure, a definition, a unit, a succession or a target changed, or a pillar is there. */
public sealed interface Event {

    /** The stable type, as {@code indicator.observed.v1}. */
    String type();

    /** What the event is about; records of one key replace each other in a compacted topic. */
    String key();

    /** The nth state of the key; a higher one replaces a lower one of the same epoch. */
    long revision();

    /** Counts restores of the owning database, 0 where it is not said; a higher one replaces whatever was before. */
    long epoch();

    /** Whether it tells a later state of the same key. */
    default boolean isAfter(Event held) {
        return epoch() != held.epoch() ? epoch() > held.epoch() : revision() > held.revision();
    }

    /** The figure in force for a key is this one. */
    record IndicatorObserved(Observation observation, long epoch) implements Event {
        public static final String TYPE = "indicator.observed.v1";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return observation.key().toString();
        }

        @Override
        public long revision() {
            return observation.revision();
        }
    }

    /** No source states the key any more. */
    record IndicatorWithdrawn(ObservationKey observationKey, long revision, long epoch) implements Event {
        public static final String TYPE = "indicator.withdrawn.v1";

        public IndicatorWithdrawn {
            Revision.check(revision);
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return observationKey.toString();
        }
    }

    /** An indicator means this. */
    record IndicatorDefined(IndicatorDefinition definition, long revision, long epoch) implements Event {
        public static final String TYPE = "indicator.defined.v1";

        public IndicatorDefined {
            Revision.check(revision, epoch);
        }

        public IndicatorDefined(IndicatorDefinition definition, long revision) {
            this(definition, revision, 0);
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return definition.code().text();
        }
    }

    /** An org unit is this. */
    record OrgUnitChanged(OrgUnit orgUnit, long revision, long epoch) implements Event {
        public static final String TYPE = "org-unit.changed.v1";

        public OrgUnitChanged {
            Revision.check(revision, epoch);
        }

        public OrgUnitChanged(OrgUnit orgUnit, long revision) {
            this(orgUnit, revision, 0);
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return orgUnit.id().text();
        }
    }

    /** One org unit goes on as another. */
    record OrgUnitSucceeded(Succession succession, long revision, long epoch) implements Event {
        public static final String TYPE = "org-unit.succeeded.v1";

        public OrgUnitSucceeded {
            Revision.check(revision, epoch);
        }

        public OrgUnitSucceeded(Succession succession, long revision) {
            this(succession, revision, 0);
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return succession.predecessor() + "|" + succession.successor();
        }
    }

    /** An indicator of a unit must reach a value. */
    record TargetSet(Target target, long revision, long epoch) implements Event {
        public static final String TYPE = "target.set.v1";

        public TargetSet {
            Revision.check(revision, epoch);
        }

        public TargetSet(Target target, long revision) {
            this(target, revision, 0);
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return target.indicator() + "|" + target.orgUnit() + "|" + target.due();
        }
    }

    /** A pillar is there, and has sent what it says. */
    record PillarHeard(Heartbeat heartbeat, long revision, long epoch) implements Event {
        public static final String TYPE = "pillar.heard.v1";

        public PillarHeard {
            Revision.check(revision, epoch);
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String key() {
            return heartbeat.pillar().path();
        }
    }
}
