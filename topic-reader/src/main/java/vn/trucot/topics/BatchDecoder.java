package vn.trucot.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.EventDecoder;
import vn.trucot.events.UndecodableEvent;

/** Decodes the messages of a poll in their order; when there are many, as while a topic is replayed, on all cores. */
public final class BatchDecoder {

    /** Fewer messages are decoded before another thread has begun. */
    private static final int SMALLEST_PART = 500;

    private final Predicate<byte @Nullable []> wanted;

    /** One for each part of a batch: a decoder belongs to one thread at a time. */
    private final List<EventDecoder> decoders = Stream.generate(EventDecoder::new)
            .limit(Runtime.getRuntime().availableProcessors())
            .toList();

    /** Decodes all messages. */
    public BatchDecoder() {
        this(_ -> true);
    }

    /** Decodes messages whose key is wanted; of others it is not even told whether they say something. */
    public BatchDecoder(Predicate<byte @Nullable []> wanted) {
        this.wanted = wanted;
    }

    /** The events of a poll, and the messages that say none. */
    public Decoded decode(ConsumerRecords<byte[], byte[]> polled) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        polled.forEach(message -> {
            if (wanted.test(message.key())) {
                messages.add(message);
            }
        });
        int size = messages.size();
        int parts = Math.clamp(size / SMALLEST_PART, 1, decoders.size());
        if (parts == 1) {
            return decode(decoders.getFirst(), messages);
        }
        Decoded all = new Decoded(size);
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part ->
                        decode(decoders.get(part), messages.subList(size * part / parts, size * (part + 1) / parts)))
                .forEachOrdered(all::addAll);
        return all;
    }

    private static Decoded decode(EventDecoder decoder, List<ConsumerRecord<byte[], byte[]>> messages) {
        Decoded decoded = new Decoded(messages.size());
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            try {
                decoded.add(message, decoder.decode(message.headers(), message.value()));
            } catch (UndecodableEvent e) {
                decoded.addRefused(message, String.valueOf(e.getMessage()));
            }
        }
        return decoded;
    }
}
