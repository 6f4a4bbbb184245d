package vn.trucot.pillar;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Topics;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Plays gov-service for component tests: publishes a few units. */
public final class PublishedUnits {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final List<OrgUnit> UNITS = List.of(
            unit("15", OrgUnitKind.PROVINCE, null),
            unit("15.132", OrgUnitKind.DISTRICT, "15"),
            unit("15.132.04252", OrgUnitKind.COMMUNE, "15.132"),
            unit("15.132.04252.03", OrgUnitKind.VILLAGE, "15.132.04252"),
            ended("15.132.04264", OrgUnitKind.COMMUNE, "15.132"));

    private PublishedUnits() {}

    /** Publishes the units and waits until the service knows them. */
    public static void publish(Platform platform, OrgUnits orgUnits) {
        Map<String, Object> broker =
                Map.of("bootstrap.servers", platform.kafka().bootstrapServers());
        await().atMost(LONGEST).until(orgUnits::isCaughtUp);
        EventEncoder encoder = new EventEncoder();
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            UNITS.forEach(unit -> producer.send(encoder.encode(
                    Topics.ORG_UNITS,
                    new Event.OrgUnitChanged(unit, 1),
                    new Envelope(unit.id().text(), "/trucot/gov", Instant.EPOCH))));
        }
        await().atMost(LONGEST).until(() -> UNITS.stream().allMatch(unit -> orgUnits.find(unit.id()) != null));
    }

    private static OrgUnit unit(String id, OrgUnitKind kind, @Nullable String parent) {
        return unit(id, kind, parent, null);
    }

    private static OrgUnit ended(String id, OrgUnitKind kind, String parent) {
        return unit(id, kind, parent, LocalDate.of(2025, 1, 1));
    }

    private static OrgUnit unit(String id, OrgUnitKind kind, @Nullable String parent, @Nullable LocalDate end) {
        return new OrgUnit(
                OrgUnitId.of(id),
                null,
                kind,
                new Names("Đơn vị " + id, null),
                parent == null ? null : OrgUnitId.of(parent),
                null,
                end,
                null,
                null,
                false);
    }
}
