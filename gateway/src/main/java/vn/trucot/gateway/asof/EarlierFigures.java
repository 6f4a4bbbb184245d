package vn.trucot.gateway.asof;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import vn.trucot.events.Event;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.Pillar;
import vn.trucot.events.UndecodableEvent;
import vn.trucot.gateway.route.PillarStreams;

/** Reads from all pillars what was in force at an instant, a batch at a time. */
@Singleton
public class EarlierFigures {

    private static final Logger LOG = Logger.getLogger(EarlierFigures.class);
    private static final int BATCH = 5_000;

    private final PillarStreams pillars;
    private final Duration longest;

    EarlierFigures(PillarStreams pillars, AsOfSettings settings) {
        this.pillars = pillars;
        this.longest = settings.longestReading();
    }

    /**
     * The figures of all pillars, which may be none.
     *
     * @throws vn.trucot.problem.Problem that a pillar cannot tell
     */
    public EarlierCube read(Instant asOf) {
        long began = System.nanoTime();
        EarlierCube cube = new EarlierCube(asOf);
        for (Pillar pillar : Pillar.values()) {
            Duration left = longest.minusNanos(System.nanoTime() - began);
            String path = "/api/v1/" + pillar.path() + "/observations/as-of?at=" + asOf;
            pillars.read(pillar, path, left, lines -> take(lines, cube));
        }
        LOG.infof(
                "earlier figures read: asOf=%s, figures=%d, milliseconds=%d",
                asOf, cube.count(), Duration.ofNanos(System.nanoTime() - began).toMillis());
        return cube;
    }

    private static long take(InputStream in, EarlierCube cube) throws IOException {
        EventDecoder decoder = new EventDecoder();
        Lines lines = new Lines(in);
        List<Event> batch = new ArrayList<>(BATCH);
        long count = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            batch.add(event(decoder, line));
            count++;
            if (batch.size() == BATCH) {
                take(batch, cube);
                batch = new ArrayList<>(BATCH);
            }
        }
        take(batch, cube);
        return count;
    }

    private static Event event(EventDecoder decoder, byte[] line) throws IOException {
        try {
            return decoder.decode(Event.IndicatorObserved.TYPE, line);
        } catch (UndecodableEvent e) {
            throw new IOException(e);
        }
    }

    private static void take(List<Event> batch, EarlierCube cube) {
        int refused = cube.take(batch);
        if (refused > 0) {
            LOG.warnf("earlier figures that no cube can hold: count=%d", refused);
        }
    }
}
