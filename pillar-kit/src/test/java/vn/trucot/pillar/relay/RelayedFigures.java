package vn.trucot.pillar.relay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.List;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Topics;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Statement;

/** Figures that are recorded, and what of them comes to the topic. */
record RelayedFigures(Platform platform, ObservationStore store) {

    static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Source SOURCE = new Source(SourceKind.REPORTED, "test");

    TopicReader topic() {
        return new TopicReader(platform.kafka().bootstrapServers(), Topics.observations(Pillar.SOCIETY));
    }

    void record(List<Statement> statements) {
        QuarkusTransaction.requiringNew().run(() -> store.record(statements, "test", "test"));
    }

    static Statement statement(ObservationKey key, int figure) {
        return Statement.approved(key, Figure.of(figure), SOURCE);
    }

    static ObservationKey key(String test, int number) {
        return ObservationKey.parse("SOC.RELAY." + test + "|15." + (1_000 + number) + "|2024-Q1|");
    }

    static List<Long> revisions(TopicReader topic, ObservationKey key) {
        return topic.events().stream()
                .filter(event -> event.key().equals(key.toString()))
                .map(Event::revision)
                .toList();
    }
}
