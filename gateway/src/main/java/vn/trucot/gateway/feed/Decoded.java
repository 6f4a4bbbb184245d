package vn.trucot.gateway.feed;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import vn.trucot.events.Event;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.UndecodableEvent;
import vn.trucot.gateway.cube.Applied;

/** The events of one poll, beside the messages they came in. */
final class Decoded {

    private final List<Event> events;
    private final List<ConsumerRecord<byte[], byte[]>> messages;

    Decoded(ConsumerRecords<byte[], byte[]> records, EventDecoder decoder, DeadLetters deadLetters) {
        events = new ArrayList<>(records.count());
        messages = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> message : records) {
            try {
                events.add(decoder.decode(message.headers(), message.value()));
                messages.add(message);
            } catch (UndecodableEvent e) {
                deadLetters.put(message, String.valueOf(e.getMessage()));
            }
        }
    }

    List<Event> events() {
        return events;
    }

    void refused(Applied applied, DeadLetters deadLetters) {
        applied.refused().forEach(refused -> deadLetters.put(messages.get(refused.index()), refused.reason()));
    }
}
