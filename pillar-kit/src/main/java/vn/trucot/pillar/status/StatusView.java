package vn.trucot.pillar.status;

import java.time.Instant;
import java.util.List;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.measure.MeasureLag;
import vn.trucot.pillar.relay.SetAside;

/**
 * What the service holds and how far its events are.
 *
 * @param epoch counts restores of the database
 * @param statements what sources state
 * @param keysInForce keys that have a figure in force
 * @param revisions accepted changes of statements so far
 * @param countedAt when these three were counted; they are counted again after some seconds
 * @param orgUnits units known from the topic
 * @param orgUnitsCaughtUp whether all units that were in the topic at the start are known
 * @param successions successions known from the topic
 * @param definitions indicators declared
 * @param forms forms that units return
 * @param criteria sets of criteria that subjects are assessed by
 * @param operatorFiles files of definitions that the operator brought ({@code TRUCOT_DEFINITIONS})
 * @param measures how far what time makes due is counted, by measure
 */
public record StatusView(
        Pillar pillar,
        long epoch,
        long statements,
        long keysInForce,
        long revisions,
        Instant countedAt,
        Relay relay,
        int orgUnits,
        boolean orgUnitsCaughtUp,
        int successions,
        int definitions,
        int forms,
        int criteria,
        List<String> operatorFiles,
        List<MeasureLag> measures) {

    /**
     * How far the relay is.
     *
     * @param sent the database snapshot up to which all observations are acknowledged by the broker
     * @param pending committed rows, of observations and of everything else, not yet known to be acknowledged
     * @param setAside rows that cannot be sent, the last hundred; none is the rule
     */
    public record Relay(String sent, long pending, List<SetAside.Row> setAside) {}
}
