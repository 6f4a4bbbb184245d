package vn.trucot.pillar.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import vn.trucot.events.Pillar;

/**
 * Sends the rows of the outboxes to their topics. One relay of a service works at a time, held by an advisory lock; a failure
 * of database or broker starts it over from the stored position, so a row may be sent again but is never left out.
 */
@Singleton
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LOCK = 0x7472_7563_6f74L;
    private static final Duration PAGE_SENT = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Map<String, Object> broker;
    private final Pillar pillar;
    private final RelaySettings settings;
    private final RelayWake wake;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "relay");

    Relay(
            DataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Pillar pillar,
            RelaySettings settings,
            RelayWake wake,
            Clock clock) {
        this.dataSource = dataSource;
        this.broker = new HashMap<>(broker);
        this.broker.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, "1000");
        this.pillar = pillar;
        this.settings = settings;
        this.wake = wake;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        wake.now();
        if (!thread.join(PAGE_SENT)) {
            thread.interrupt(); // it waits for a broker that does not answer
            thread.join(Duration.ofSeconds(10));
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void run() {
        while (!isStopped()) {
            try (Connection connection = dataSource.getConnection()) {
                if (isAlone(connection)) {
                    try {
                        relay(connection);
                    } finally {
                        release(connection); // also if the broker is away from the beginning: the connection is one of
                        // a pool
                    }
                }
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("relay starts over: problem=%s", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause();
        }
    }

    private void relay(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = new PillarTopics(pillar, settings).create(broker);
        ObservationOutbox outbox = new ObservationOutbox(pillar);
        Stream observations = new Stream(outbox, settings.page());
        ToldAgain again = new ToldAgain(outbox, settings.page());
        List<Stream> streams = List.of(new Stream(new ReferenceOutbox(pillar), settings.page()), observations);
        Pulse pulse = new Pulse(pillar, clock, settings.heartbeat());
        tune(connection);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        LOG.infof("relay started: pillar=%s", pillar.path());
        try (Broker acknowledged = new Broker(pillar, broker, ends)) {
            while (!isStopped()) {
                boolean more = false;
                Instant before = pulse.now();
                for (Stream stream : streams) {
                    more |= stream.step(connection, acknowledged);
                    connection.commit();
                }
                more |= again.step(connection, acknowledged);
                connection.commit();
                if (!more) {
                    pulse.complete(before);
                }
                if (pulse.isDue()) {
                    long pending = pending(streams, connection);
                    connection.commit();
                    acknowledged.send(List.of(pulse.beat(observations.epoch(), pending, acknowledged.ends())));
                }
                if (!more) {
                    wake.await(settings.poll());
                }
            }
        }
    }

    private static long pending(List<Stream> streams, Connection connection) throws SQLException {
        long pending = 0;
        for (Stream stream : streams) {
            pending += stream.pending(connection);
        }
        return pending;
    }

    /** Whether no other relay of this service works; the lock goes with the connection. */
    static boolean isAlone(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** New rows are few among many: always look them and their keys up by index, planned for the snapshot asked for. */
    static void tune(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("set plan_cache_mode = force_custom_plan;"
                + " set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off")) {
            set.execute();
        }
    }

    private static void release(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
            try (PreparedStatement reset = connection.prepareStatement("reset plan_cache_mode; reset enable_seqscan;"
                    + " reset enable_hashjoin; reset enable_mergejoin")) {
                reset.execute();
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
                connection.setAutoCommit(true);
            }
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException e) {
            LOG.debugf("relay's connection is gone, and its lock with it: problem=%s", e.getMessage());
        }
    }

    private void pause() {
        try {
            if (stopped.await(settings.retry().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("relay stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
