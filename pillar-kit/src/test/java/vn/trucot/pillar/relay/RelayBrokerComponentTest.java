package vn.trucot.pillar.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.trucot.pillar.relay.RelayedFigures.LIMIT;
import static vn.trucot.pillar.relay.RelayedFigures.key;
import static vn.trucot.pillar.relay.RelayedFigures.revisions;
import static vn.trucot.pillar.relay.RelayedFigures.statement;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.trucot.events.Event;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Statement;

/** A broker that is away or comes back, a relay that stood still, and signs of life. Stands before what fills the log. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(SmallPages.class)
class RelayBrokerComponentTest {

    @Inject
    Catalogue catalogue;

    @Inject
    RelaySettings settings;

    @Inject
    RelayWake wake;

    @Inject
    DataSource dataSource;

    @Inject
    ObservationStore store;

    Platform platform;

    private RelayedFigures figures;

    @BeforeEach
    void begin() {
        figures = new RelayedFigures(platform, store);
    }

    @Test
    void aBrokerThatIsAwayFromTheBeginningLeavesTheRelayToOthers() throws Exception {
        // Given
        PGSimpleDataSource elsewhere = new PGSimpleDataSource();
        elsewhere.setUrl(platform.postgres().jdbcUrl("template1"));
        elsewhere.setUser(PostgresServer.USER);
        elsewhere.setPassword(platform.postgres().password());
        Map<String, Object> nobody = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + Ports.free(),
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                300,
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                500);
        try (Connection pooled = elsewhere.getConnection();
                Connection other = elsewhere.getConnection()) {
            CountDownLatch returned = new CountDownLatch(1);
            Relay relay =
                    new Relay(poolOf(pooled, returned), nobody, Pillar.SOCIETY, onceAnHour(), wake, Clock.systemUTC());

            // When
            relay.start(null);
            boolean failed = returned.await(60, TimeUnit.SECONDS);

            // Then
            assertThat(failed).isTrue();
            assertThat(Relay.isAlone(other)).isTrue();
            relay.stop(null);
        }
    }

    @Test
    void nothingIsLostWhenTheBrokerIsKilled() {
        // Given
        figures.record(List.of(statement(key("G", 0), 1)));
        platform.kafka().process().kill();
        List<Statement> meanwhile =
                IntStream.range(1, 300).mapToObj(n -> statement(key("G", n), 1)).toList();
        meanwhile.forEach(statement -> figures.record(List.of(statement)));

        // When
        platform.kafka().restart();

        // Then
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT).untilAsserted(() -> assertThat(
                            topic.lastOfEachKey().keySet())
                    .containsAll(meanwhile.stream().map(s -> s.key().toString()).toList()));
        }
    }

    @Test
    void theRelaySaysThatAllIsSentAndWhereItEnds() {
        // Given
        ObservationKey key = key("L", 1);
        figures.record(List.of(statement(key, 1)));
        Instant recorded = Instant.now();
        long sent;
        try (TopicReader topic = figures.topic()) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(revisions(topic, key)).containsExactly(1L));
            sent = topic.events().size();
        }

        try (TopicReader heartbeats = new TopicReader(platform.kafka().bootstrapServers(), Topics.HEARTBEATS)) {

            // When
            Heartbeat heard = await().atMost(LIMIT)
                    .until(
                            () -> lastOf(heartbeats),
                            last -> last != null
                                    && last.completeTo() != null
                                    && last.completeTo().isAfter(recorded));

            // Then
            assertThat(heard.pillar()).isEqualTo(Pillar.SOCIETY);
            assertThat(heard.pending()).isZero();
            assertThat(heard.ends().stream()
                            .filter(end -> end.topic().equals(Topics.observations(Pillar.SOCIETY)))
                            .mapToLong(Heartbeat.End::next)
                            .sum())
                    .isGreaterThanOrEqualTo(sent);
            assertThat(heard.ends()).extracting(Heartbeat.End::topic).containsAll(Topics.REFERENCE);
        }
    }

    @Test
    void aRelayThatStoodStillCannotSendBehindItsSuccessor() {
        // Given
        Map<String, Object> kafka = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, platform.kafka().bootstrapServers());
        Pulse pulse = new Pulse(Pillar.ECONOMY, Clock.systemUTC(), Duration.ofSeconds(5));
        try (Broker stoodStill = new Broker(Pillar.ECONOMY, kafka, Map.of());
                Broker successor = new Broker(Pillar.ECONOMY, kafka, Map.of());
                TopicReader heartbeats = new TopicReader(platform.kafka().bootstrapServers(), Topics.HEARTBEATS)) {
            successor.send(List.of(pulse.beat(1, 2, List.of())));

            // When
            assertThatExceptionOfType(Broker.NotAcknowledged.class)
                    .isThrownBy(() -> stoodStill.send(List.of(pulse.beat(1, 1, List.of()))));

            // Then
            successor.send(List.of(pulse.beat(1, 3, List.of())));
            await().atMost(LIMIT).untilAsserted(() -> assertThat(pendingToldOf(Pillar.ECONOMY, heartbeats))
                    .containsExactly(2L, 3L));
        }
    }

    @Test
    void whatOthersReferToIsToldInTheEpochOfTheDatabase() throws Exception {
        // Given
        String code = catalogue.all().iterator().next().code().text();
        try (TopicReader definitions = new TopicReader(platform.kafka().bootstrapServers(), Topics.INDICATORS)) {
            Event before = await().atMost(LIMIT)
                    .until(() -> definitions.lastOfEachKey().get(code), Objects::nonNull);

            // When
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement restore = connection.prepareStatement(
                            "update stream_state set epoch = epoch + 1, sent = '1:1:' where stream = 'reference'")) {
                restore.executeUpdate();
            }

            // Then
            Event after = await().atMost(LIMIT)
                    .until(() -> definitions.lastOfEachKey().get(code), last -> last.isAfter(before));
            assertThat(after.epoch()).isEqualTo(before.epoch() + 1);
            assertThat(after.revision()).isEqualTo(before.revision());
        }
    }

    /** A pool of one connection, which stays open when it is given back. */
    private static DataSource poolOf(Connection only, CountDownLatch returned) {
        Connection lent = (Connection) Proxy.newProxyInstance(
                Relay.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, args) -> {
                    if (method.getName().equals("close")) {
                        returned.countDown();
                        return null;
                    }
                    return method.invoke(only, args);
                });
        return (DataSource) Proxy.newProxyInstance(
                Relay.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, _, _) -> lent);
    }

    private RelaySettings onceAnHour() {
        return (RelaySettings) Proxy.newProxyInstance(
                Relay.class.getClassLoader(),
                new Class<?>[] {RelaySettings.class},
                (_, method, _) -> method.getName().equals("retry") ? Duration.ofHours(1) : method.invoke(settings));
    }

    private static List<Long> pendingToldOf(Pillar pillar, TopicReader heartbeats) {
        return heartbeats.events().stream()
                .filter(Event.PillarHeard.class::isInstance)
                .map(event -> ((Event.PillarHeard) event).heartbeat())
                .filter(heartbeat -> heartbeat.pillar() == pillar)
                .map(Heartbeat::pending)
                .toList();
    }

    private static @Nullable Heartbeat lastOf(TopicReader heartbeats) {
        return heartbeats.lastOfEachKey().get(Pillar.SOCIETY.path()) instanceof Event.PillarHeard heard
                ? heard.heartbeat()
                : null;
    }
}
