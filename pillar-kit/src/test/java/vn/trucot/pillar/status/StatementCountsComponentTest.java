package vn.trucot.pillar.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.observation.ObservationStore;
import vn.trucot.pillar.observation.Statement;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class StatementCountsComponentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Inject
    DataSource dataSource;

    @Inject
    ObservationStore store;

    private final MovableClock clock = MovableClock.at(TODAY);

    @Test
    void whoAsksAgainAtOnceIsToldWhatWasCountedAndLaterWhatIsThere() {
        // Given
        StatementCounts counts = new StatementCounts(dataSource, clock, () -> Duration.ofSeconds(10));
        StatementCounts.Counts before = counts.read();
        state();

        // When
        StatementCounts.Counts atOnce = counts.read();
        clock.moveTo(TODAY.plusDays(1));
        StatementCounts.Counts later = counts.read();

        // Then
        assertThat(atOnce).isEqualTo(before);
        assertThat(later)
                .isEqualTo(new StatementCounts.Counts(
                        before.statements() + 1, before.keysInForce() + 1, before.revisions() + 1, clock.instant()));
    }

    @Test
    void aClockThatIsSetBackKeepsNoCounts() {
        // Given
        StatementCounts counts = new StatementCounts(dataSource, clock, () -> Duration.ofSeconds(10));
        counts.read();

        // When
        clock.moveTo(TODAY.minusDays(1));

        // Then
        assertThat(counts.read().at()).isEqualTo(clock.instant());
    }

    private void state() {
        ObservationKey key = ObservationKey.parse("SOC.COUNTED.ONCE|15.9999|2024-Q1|");
        QuarkusTransaction.requiringNew()
                .run(() -> store.record(
                        List.of(Statement.approved(key, Figure.of(1), new Source(SourceKind.REPORTED, "test"))),
                        "test",
                        "test"));
    }
}
