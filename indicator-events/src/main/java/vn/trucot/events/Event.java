package vn.trucot.events;

/** Something the suite tells: a figure, a definition, a unit, a succession or a target changed. */
public sealed interface Event {

    /** The stable type, as {@code indicator.observed.v1}. */
    String type();

    /** What the event is about; records of one key replace each other in a compacted topic. */
    String key();

    /** The nth state of the key; a higher one replaces a lower one. */
    long revision();

    /**
     * The figure in force for a key is this one.
     *
     * @param epoch counts restores of the owning database; (epoch, revision) orders the states of a key
     */
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
    record IndicatorDefined(IndicatorDefinition definition, long revision) implements Event {
        public static final String TYPE = "indicator.defined.v1";

        public IndicatorDefined {
            Revision.check(revision);
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
    record OrgUnitChanged(OrgUnit orgUnit, long revision) implements Event {
        public static final String TYPE = "org-unit.changed.v1";

        public OrgUnitChanged {
            Revision.check(revision);
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
    record OrgUnitSucceeded(Succession succession, long revision) implements Event {
        public static final String TYPE = "org-unit.succeeded.v1";

        public OrgUnitSucceeded {
            Revision.check(revision);
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
    record TargetSet(Target target, long revision) implements Event {
        public static final String TYPE = "target.set.v1";

        public TargetSet {
            Revision.check(revision);
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
}
