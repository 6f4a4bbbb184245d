package vn.trucot.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.trucot.events.Event;

/** The events of one poll beside the messages they came in, and the messages that cannot be taken. */
public final class Decoded {

    private final List<Event> events;
    private final List<ConsumerRecord<byte[], byte[]>> messages;
    private final List<Refused> refused = new ArrayList<>();

    /** A message that cannot be taken, and why. */
    public record Refused(ConsumerRecord<byte[], byte[]> message, String reason) {}

    Decoded(int size) {
        events = new ArrayList<>(size);
        messages = new ArrayList<>(size);
    }

    /** In the order of their messages; in that of each partition. */
    public List<Event> events() {
        return events;
    }

    public List<Refused> refused() {
        return refused;
    }

    void add(ConsumerRecord<byte[], byte[]> message, Event event) {
        messages.add(message);
        events.add(event);
    }

    void addRefused(ConsumerRecord<byte[], byte[]> message, String reason) {
        refused.add(new Refused(message, reason));
    }

    /**
     * Adds an event that was decoded and cannot be taken all the same.
     *
     * @param index of the event
     */
    public void refuse(int index, String reason) {
        addRefused(messages.get(index), reason);
    }

    void addAll(Decoded later) {
        events.addAll(later.events);
        messages.addAll(later.messages);
        refused.addAll(later.refused);
    }
}
