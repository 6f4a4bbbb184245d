package vn.trucot.pillar.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A log of the database whose rows are to be published, each with its position and the transaction that wrote it. */
sealed interface Outbox permits ObservationOutbox, ReferenceOutbox {

    /** The name in {@code stream_state}. */
    String stream();

    /** {@code table r where ...}: where the rows to publish are kept, by {@code position} and {@code xid}. */
    String log();

    /** {@code select ... from ... where ...} of the rows to publish, to be continued with {@code and}; table alias r. */
    String rows();

    /** What a row is about, for whoever looks for it. */
    String what(ResultSet row) throws SQLException;

    /**
     * The message of a row.
     *
     * @throws IllegalArgumentException what stands in the row is no event
     */
    Message message(ResultSet row, long epoch) throws SQLException;

    /** What is sent, and what orders the states of its key. */
    record Message(long position, long revision, ProducerRecord<byte[], byte[]> message) {

        /** Topic and key. */
        String key() {
            return message.topic() + "|" + new String(message.key(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
