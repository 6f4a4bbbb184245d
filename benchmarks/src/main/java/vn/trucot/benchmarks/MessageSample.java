package vn.trucot.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;

/** Ordinary observation events over the peer's tree, one for each number. */
final class MessageSample {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Tree tree = new Tree();
    private final EventEncoder encoder = new EventEncoder();

    /** The nth event: indicators x communes x months, all different up to 207,600 and far beyond. */
    Event event(int n) {
        int communes = tree.communes().size();
        int month = n / communes % 240;
        ObservationKey key = new ObservationKey(
                IndicatorCode.of("ECO.BENCH.I" + n / communes / 240),
                tree.units().get(11 + n % communes).id(),
                Period.month(2006 + month / 12, 1 + month % 12),
                Breakdown.TOTAL);
        Source source = new Source(SourceKind.REPORTED, "Benchmark");
        return new Event.IndicatorObserved(
                new Observation(key, Figure.of(BigDecimal.valueOf(n % 1000)), 1, source, Status.APPROVED, NOW), 1);
    }

    ProducerRecord<byte[], byte[]> message(String topic, int n) {
        return encoder.encode(topic, event(n), new Envelope("1/" + n, "/trucot/economy", NOW));
    }
}
