package vn.trucot.society;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.FirstDatabaseContract;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class FirstDatabaseComponentTest extends FirstDatabaseContract {

    FirstDatabaseComponentTest() {
        super("0100");
    }

    @Test
    void everyTeamIsKeptWithItsHeadCountsAndActivities() {
        try (EarlierDatabase database = firstDatabase()) {
            // When
            database.migrate();

            // Then
            assertThat(database.run("""
                    select village, name, established_on, dissolved_on, demo, version, memberships->0->>'members',
                        memberships->1->>'members', jsonb_array_length(activities)
                    from team order by name"""))
                    .containsExactly(
                            "15.132.04249.01 Tổ 01 2024-01-01 null true 0 5 7 3",
                            "15.132.04249.02 Tổ 02 2024-01-01 2025-01-01 false 0 4 null 0",
                            "15.132.04252.01 Tổ 03 2024-02-01 null true 1 8 null 0");
        }
    }
}
