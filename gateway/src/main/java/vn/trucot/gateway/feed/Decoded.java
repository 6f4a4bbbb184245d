package vn.trucot.gateway.feed;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.trucot.events.Event;
import vn.trucot.figures.cube.Applied;

/** The events of one poll beside the messages they came in, and the messages that cannot be taken. */
public final class Decoded {

    private final List<Event> events;
    private final List<ConsumerRecord<byte[], byte[]>> messages;
    private final List<Refused> refused = new ArrayList<>();

    record Refused(ConsumerRecord<byte[], byte[]> message, String reason) {}

    Decoded(int size) {
        events = new ArrayList<>(size);
        messages = new ArrayList<>(size);
    }

    public List<Event> events() {
        return events;
    }

    List<Refused> refused() {
        return refused;
    }

    void add(ConsumerRecord<byte[], byte[]> message, Event event) {
        messages.add(message);
        events.add(event);
    }

    void addRefused(ConsumerRecord<byte[], byte[]> message, String reason) {
        refused.add(new Refused(message, reason));
    }

    /** Adds what the cube refused of these events. */
    void addRefused(Applied applied) {
        applied.refused().forEach(event -> addRefused(messages.get(event.index()), event.reason()));
    }

    void addAll(Decoded later) {
        events.addAll(later.events);
        messages.addAll(later.messages);
        refused.addAll(later.refused);
    }
}
