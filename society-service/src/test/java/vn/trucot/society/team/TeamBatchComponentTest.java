package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.batch;
import static vn.trucot.society.team.TeamClient.headCount;
import static vn.trucot.society.team.TeamClient.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** A province's teams in one request; {@code -Dtrucot.test.teams=2600} makes it a large province. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamBatchComponentTest {

    private static final Logger LOG = Logger.getLogger(TeamBatchComponentTest.class);
    private static final int TEAMS = Integer.getInteger("trucot.test.teams", 260);
    private static final int VILLAGES = 10;
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 10);
    private static final int QUARTERS = 17;

    /** Of what is active the quarters and years without the open ones, in which nothing is recorded; and the support of 2023. */
    private static final int FIGURES = QUARTERS * 2 + (QUARTERS - 1) + 4 + 1;

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void teamsOfAProvinceAreStoredAndMeasuredInOneRequest() {
        // Given
        KnownUnits units = new KnownUnits(orgUnits);
        List<Map<String, Object>> teams = new ArrayList<>();
        List<String> villages = new ArrayList<>();
        String commune = "";
        for (int i = 0; i < TEAMS; i++) {
            commune = i % VILLAGES == 0 ? units.commune() : commune;
            String village = units.village(commune, i % VILLAGES + 1);
            villages.add(village);
            teams.add(with(team(village), "id", UUID.randomUUID().toString()));
        }

        // When
        long start = System.nanoTime();
        batch(teams).statusCode(200).body("created", equalTo(TEAMS));
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        batch(teams).statusCode(200).body("unchanged", equalTo(TEAMS));
        Duration second = Duration.ofNanos(System.nanoTime() - start).minus(first);

        // Then
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        assertThat(figures.of("SOC.TEAM.MEMBERS", villages.getFirst(), "2026-Q1"))
                .hasValue("9 RECORDS");
        assertThat(figures.of("SOC.TEAM.MEMBERS", villages.getLast(), "2022-Q1"))
                .hasValue("5 RECORDS");
        assertThat(villages)
                .allSatisfy(village -> assertThat(figures.inForce(village)).isEqualTo(FIGURES));
        LOG.infof(
                "batch measured: teams=%d, rows=%d, figures=%d, first=%s, again=%s",
                TEAMS, TEAMS * 26, TEAMS * FIGURES, first, second);
    }

    /** 5 head counts and 20 activities. */
    private static Map<String, Object> team(String village) {
        return with(
                with(
                        TeamClient.team(village, BEGIN.toString()),
                        "memberships",
                        IntStream.range(0, 5)
                                .mapToObj(year ->
                                        headCount(BEGIN.plusMonths(10L * year).toString(), 5 + year))
                                .toList()),
                "activities",
                IntStream.range(0, 20)
                        .mapToObj(i -> activity(BEGIN.plusDays(70L * i).toString()))
                        .toList());
    }
}
