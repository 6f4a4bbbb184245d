package vn.trucot.pillar.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ObservationStoreComponentTest {

    @Inject
    ObservationStore store;

    @Test
    void tellsCreatedFromUpdatedFromUnchanged() {
        ObservationKey key = ObservationKey.parse("SOC.TEAM.MEMBERS|15.132.04252|2024-Q1|");
        Recorded recorded = QuarkusTransaction.requiringNew()
                .call(() -> store.record(
                        List.of(Statement.approved(key, Figure.of(3), new Source(SourceKind.REPORTED, "x"))),
                        "me",
                        "test"));
        assertThat(recorded).isEqualTo(new Recorded(1, 0, 0));
    }
}
