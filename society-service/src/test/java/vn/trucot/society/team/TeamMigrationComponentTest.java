package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class TeamMigrationComponentTest {

    private static final String MEMBERSHIPS = "select * from team_membership order by team_id, valid_from";
    private static final String ACTIVITIES =
            "select * from team_activity order by team_id, held_on, kind, participants";

    @Test
    void headCountsAndActivitiesOfBeforeAreThoseOfTheTeamNow() {
        try (EarlierDatabase database = EarlierDatabase.at("0003", "0100")) {
            // Given
            database.run("""
                    insert into team values
                        ('018f0000-0000-7000-8000-000000000001', 3, '15.132.04252.01', 'Tổ 01', '2024-01-01', null, false),
                        ('018f0000-0000-7000-8000-000000000002', 0, '15.132.04252.02', 'Tổ 02', '2024-01-01', '2025-01-01', true)""");
            database.run("""
                    insert into team_membership values
                        ('018f0000-0000-7000-8000-000000000001', '2025-02-01', 7),
                        ('018f0000-0000-7000-8000-000000000001', '2024-01-01', 5)""");
            database.run("""
                    insert into team_activity values
                        ('018f0000-0000-7000-8000-000000000001', '2024-05-02', 'MEETING', 12),
                        ('018f0000-0000-7000-8000-000000000001', '2024-05-02', 'TRAINING', 30),
                        ('018f0000-0000-7000-8000-000000000001', '2024-05-02', 'TRAINING', 30),
                        ('018f0000-0000-7000-8000-000000000001', '2024-03-02', 'MEETING', 12)""");
            List<String> memberships = database.run(MEMBERSHIPS);
            List<String> activities = database.run(ACTIVITIES);

            // When
            database.migrate();

            // Then
            assertThat(database.run(MEMBERSHIPS)).hasSize(2).isEqualTo(memberships);
            assertThat(database.run(ACTIVITIES)).hasSize(4).isEqualTo(activities);
            assertThat(database.run("select version, memberships, activities from team order by id"))
                    .containsExactly(
                            "3 [{\"from\": \"2024-01-01\", \"members\": 5}, {\"from\": \"2025-02-01\", \"members\": 7}] ["
                                    + "{\"on\": \"2024-03-02\", \"kind\": \"MEETING\", \"participants\": 12}, "
                                    + "{\"on\": \"2024-05-02\", \"kind\": \"TRAINING\", \"participants\": 30}, "
                                    + "{\"on\": \"2024-05-02\", \"kind\": \"TRAINING\", \"participants\": 30}, "
                                    + "{\"on\": \"2024-05-02\", \"kind\": \"MEETING\", \"participants\": 12}]",
                            "0 [] []");
        }
    }
}
