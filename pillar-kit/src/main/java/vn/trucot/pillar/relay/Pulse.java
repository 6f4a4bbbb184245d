package vn.trucot.pillar.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;

/** When the relay says that it works, and what it says then. Belongs to the relay's thread. */
final class Pulse {

    private final Pillar pillar;
    private final Clock clock;
    private final Duration every;
    private final EventEncoder encoder = new EventEncoder();
    private @Nullable Instant last;
    private @Nullable Instant completeTo;

    Pulse(Pillar pillar, Clock clock, Duration every) {
        this.pillar = pillar;
        this.clock = clock;
        this.every = every;
    }

    /** Before a look at what was committed: if all of it is sent, everything is that was committed until now. */
    Instant now() {
        return clock.instant();
    }

    /** Everything that was committed before this instant is acknowledged. */
    void complete(Instant before) {
        completeTo = before;
    }

    /** Also if the clock was set back: silence would be taken for a failure. */
    boolean isDue() {
        Instant now = clock.instant();
        return last == null || now.isBefore(last) || !now.isBefore(last.plus(every));
    }

    /**
     * What is said now.
     *
     * @param epoch of the observations
     * @param pending rows that wait to be sent
     * @param ends where the topics end
     */
    Outbox.Message beat(long epoch, long pending, List<Heartbeat.End> ends) {
        Instant at = clock.instant();
        last = at;
        Instant complete = completeTo != null && completeTo.isAfter(at) ? at : completeTo;
        long revision = Math.max(1, at.toEpochMilli());
        Event event = new Event.PillarHeard(new Heartbeat(pillar, at, complete, pending, ends), revision, epoch);
        Envelope envelope = new Envelope(epoch + "/h" + revision, "/trucot/" + pillar.path(), at);
        return new Outbox.Message(0, revision, encoder.encode(Topics.HEARTBEATS, event, envelope));
    }
}
