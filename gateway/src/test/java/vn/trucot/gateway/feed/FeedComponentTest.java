package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.trucot.gateway.feed.PublishedFigures.LIMIT;
import static vn.trucot.gateway.feed.PublishedFigures.RECORDS;
import static vn.trucot.gateway.feed.PublishedFigures.awaitSeries;
import static vn.trucot.gateway.feed.PublishedFigures.status;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.figures.cube.CubeBuilder;

/** What comes over the topics: out of order, unreadable, late, or not at all. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class FeedComponentTest {

    Broker broker;
    private PublishedFigures figures;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        figures = new PublishedFigures(broker);
    }

    @Test
    void anOldRevisionChangesNothingAndAWithdrawalTakesTheFigureAway() {
        // Given
        figures.observe(MEMBERS, "15.132.04264", "2023-01", Figure.of(5), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04264&period=2023-01", 0, 5);
        broker.publish(List.of(CubeBuilder.observed(
                CubeBuilder.key(MEMBERS, "15.132.04264", "2023-01", ""), Figure.of(6), 1, 1, RECORDS)));

        // When
        figures.observe(MEMBERS, "15.132.04267", "2023-01", Figure.of(1), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04264,15.132.04267&period=2023-01", 1, 1)
                .then()
                .body("series[0].values[0]", equalTo(5));
        broker.publish(List.of(new Event.IndicatorWithdrawn(
                CubeBuilder.key(MEMBERS, "15.132.04264", "2023-01", ""), figures.nextRevision(), 1)));

        // Then
        await().atMost(LIMIT)
                .until(
                        () -> get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=15.132.04264&period=2023-01")
                                .path("series[0].states.'2023-01'"),
                        equalTo("NO_DATA"));
    }

    @Test
    void aMessageThatIsNoEventIsPutAsideAndReadingGoesOn() {
        // Given
        long before = status("deadLetters", Long.class);
        byte[] key = "GOV.X|15|2024|".getBytes(StandardCharsets.UTF_8);
        byte[] garbage = {1, 2, 3};
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(Topics.observations(Pillar.GOVERNMENT), 2, key, garbage);
        message.headers().add("ce_type", "indicator.observed.v1".getBytes(StandardCharsets.UTF_8));

        // When
        long offset = broker.write(List.of(message)).getLast();
        figures.observe(MEMBERS, "15.132.04273", "2023-01", Figure.of(3), RECORDS);

        // Then
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04273&period=2023-01", 0, 3);
        ConsumerRecord<byte[], byte[]> letter = deadLetters().getLast();
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(header(letter, "trucot_reason")).contains("unreadable");
        assertThat(header(letter, "trucot_topic")).isEqualTo("trucot.gov.observations.v1");
        assertThat(header(letter, "trucot_partition")).isEqualTo("2");
        assertThat(header(letter, "trucot_offset")).isEqualTo(Long.toString(offset));
        assertThat(status("deadLetters", Long.class)).isEqualTo(before + 1);
    }

    @Test
    void aBrokerThatWasAwayIsReadOnAndReadersAreAnsweredMeanwhile() {
        // Given
        figures.observe(MEMBERS, "15.132.04276", "2023-01", Figure.of(1), RECORDS);
        String query = "indicator=" + MEMBERS + "&orgUnit=15.132.04276&period=2023-01";
        awaitSeries(query, 0, 1);

        // When
        broker.kafka().process().kill();
        Response meanwhile = get("/api/v1/series?" + query);
        int health = get("/q/health/ready").statusCode();
        broker.kafka().restart();
        figures.observe(MEMBERS, "15.132.04276", "2023-01", Figure.of(2), RECORDS);

        // Then
        meanwhile.then().body("series[0].values[0]", equalTo(1));
        assertThat(health).isEqualTo(200);
        awaitSeries(query, 0, 2);
    }

    @Test
    void theStatusSaysHowOldTheFiguresOfASilentPillarAre() {
        // Given
        long version = status("version", Long.class);
        long deadLetters = status("deadLetters", Long.class);
        Instant at = Instant.now().minusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
        Heartbeat last = new Heartbeat(Pillar.ECONOMY, at, at, 0, List.of());

        // When
        broker.publish(List.of(new Event.PillarHeard(last, at.toEpochMilli(), 1)));

        // Then
        await().atMost(LIMIT).untilAsserted(() -> get("/api/v1/status")
                .then()
                .body("pillars.pillar", contains("gov", "economy", "society"))
                .body("pillars[1].state", equalTo("SILENT"))
                .body("pillars[1].completeTo", equalTo(at.toString()))
                .body("pillars[1].ageSeconds", greaterThanOrEqualTo(3_600))
                .body("pillars[1].silentSeconds", greaterThanOrEqualTo(3_600)));
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'cube' }.data.economy", equalTo("SILENT, complete to " + at));
        assertThat(status("version", Long.class)).isEqualTo(version);
        assertThat(status("deadLetters", Long.class)).isEqualTo(deadLetters);
    }

    @Test
    void theStatusShowsEveryTopic() {
        // When
        Response status = get("/api/v1/status");

        // Then
        status.then()
                .body("topics.topic", hasItem("trucot.org-units.v1"))
                .body("topics.size()", equalTo(7))
                .body("caughtUp", equalTo(true))
                .body("topics.find { it.topic == 'trucot.society.observations.v1' }.partitions", equalTo(4));
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(broker.settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(Topics.DEAD_LETTERS, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(LIMIT).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
                return !letters.isEmpty();
            });
        }
        return letters;
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
