package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.trucot.society.team.TeamClient.batch;
import static vn.trucot.society.team.TeamClient.put;
import static vn.trucot.society.team.TeamClient.team;
import static vn.trucot.society.team.TeamClient.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** What teams are due: in 2023 500,000 VND for each of at most seven months; of other years nothing is known. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamSupportComponentTest {

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private MeasuredFigures figures;
    private String village;

    @BeforeEach
    void aVillage() {
        KnownUnits units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        village = units.village(units.commune(), 1);
    }

    @Test
    void sevenHundredAndSeventyOneTeamsForSevenMonthsAreDueWhatWasPublished() {
        // Given: 771 x 7 x 500,000
        List<Map<String, Object>> teams = new ArrayList<>();
        for (int i = 1; i <= 771; i++) {
            teams.add(with(with(team(village, "2022-06-01"), "id", UUID.randomUUID()), "name", "Tổ " + i));
        }

        // When
        batch(teams).statusCode(200).body("created", equalTo(771));

        // Then
        assertThat(due("2023")).isEqualTo("2698500000 RECORDS");
        assertThat(due("2022")).as("no amount is known").isEqualTo("none");
        assertThat(due("2024")).isEqualTo("none");
    }

    @Test
    void aTeamIsDueTheMonthsAtWhoseEndItStands() {
        // Given: August to December are five months
        UUID late = UUID.randomUUID();
        put(late, team(village, "2023-08-20")).statusCode(201);
        assertThat(due("2023")).isEqualTo("2500000 RECORDS");

        // When: another one stood at the end of January and of February, and was no more at the end of March
        put(UUID.randomUUID(), with(with(team(village, "2022-03-01"), "name", "Tổ cũ"), "dissolvedOn", "2023-03-31"))
                .statusCode(201);

        // Then
        assertThat(due("2023")).isEqualTo("3500000 RECORDS");
        assertThat(new OpenedFigures(dataSource, "society").addUp(village)).contains("SOC.TEAM.SUPPORT_DUE");

        // When: it had been there from the beginning of the year, twelve months of which seven are supported
        put(late, team(village, "2023-01-01")).statusCode(200);

        // Then
        assertThat(due("2023")).isEqualTo("4500000 RECORDS");
    }

    private String due(String year) {
        return figures.of("SOC.TEAM.SUPPORT_DUE", village, year).orElse("none");
    }
}
