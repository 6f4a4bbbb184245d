package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/** Records of the society pillar that are generated besides teams and culture houses. */
class SocietyRecordsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final PublishedData PUBLISHED = new PublishedData();
    private static final DemoData DEMO = new DemoData(PUBLISHED, new Horizon(YearMonth.of(2026, 10)));

    @Test
    void an_activity_is_that_of_a_team_that_stands_and_once_a_day_and_kind() {
        // Given
        Map<OrgUnitId, Team> teams =
                values(DEMO.teams()).stream().collect(Collectors.toMap(Team::village, Function.identity()));

        // When
        List<TeamActivity> activities = values(DEMO.teamActivities());

        // Then
        assertThat(activities).hasSizeBetween(50, 200).allSatisfy(activity -> {
            Team team = teams.get(activity.village());
            assertThat(team.name()).isEqualTo(activity.team());
            assertThat(activity.heldOn()).isBetween(team.establishedOn(), LAST_DAY);
            assertThat(team.dissolvedOn() == null || activity.heldOn().isBefore(team.dissolvedOn()))
                    .isTrue();
            assertThat(activity.name()).endsWith("(mẫu)");
            assertThat(activity.demo()).isTrue();
        });
        assertThat(activities).extracting(TeamActivity::id).doesNotHaveDuplicates();
    }

    @Test
    void some_teams_tell_who_their_members_are_each_counted_in_one_role() {
        List<Team.Membership> told = values(DEMO.teams()).stream()
                .flatMap(team -> team.memberships().stream())
                .filter(count -> count.women() != null)
                .toList();

        assertThat(told).hasSizeBetween(100, 900).allSatisfy(count -> {
            assertThat(count.women()).isBetween(0, count.members());
            assertThat(Objects.requireNonNull(count.leaders())
                            + Objects.requireNonNull(count.youth())
                            + Objects.requireNonNull(count.associations()))
                    .isBetween(1, count.members());
            assertThat(count.associations()).isNotNegative();
        });
    }

    @Test
    void a_village_has_one_state_from_its_first_day_on() {
        // Given
        Map<OrgUnitId, OrgUnit> villages =
                values(DEMO.villages()).stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));

        // When
        List<VillageProfile> profiles = values(DEMO.villageProfiles());

        // Then
        assertThat(profiles).hasSizeBetween(30, 100).allSatisfy(profile -> {
            OrgUnit village = villages.get(profile.village());
            assertThat(profile.validFrom()).isEqualTo(village.validFrom());
            assertThat(profile.fibreHouseholds()).isBetween(0, profile.households());
            assertThat(profile.name()).endsWith("(mẫu)");
            assertThat(profile.demo()).isTrue();
        });
        assertThat(profiles).extracting(VillageProfile::village).doesNotHaveDuplicates();
        assertThat(profiles).extracting(VillageProfile::mobile5g).contains(true, false, null);
    }

    @Test
    void people_are_made_up_only_where_none_were_published_and_households_follow_from_them() throws Exception {
        // Given
        Map<OrgUnitId, Long> published = values(PUBLISHED.facts()).stream()
                .filter(fact -> fact.key().indicator().text().equals("SOC.POPULATION.PEOPLE"))
                .collect(Collectors.toMap(
                        fact -> fact.key().orgUnit(),
                        fact -> fact.figure().numerator().longValueExact()));

        // When
        List<FormRow> rows = values(DEMO.societyReturns().get("population"));

        // Then
        assertThat(published).hasSize(91);
        assertThat(rows).hasSize(99).allSatisfy(row -> {
            Map<String, Long> numbers = row.numbers();
            assertThat(numbers.containsKey("people")).isNotEqualTo(published.containsKey(row.orgUnit()));
            long people = published.getOrDefault(row.orgUnit(), numbers.get("people"));
            assertThat(people).isBetween(3 * numbers.get("households"), 5 * numbers.get("households"));
            assertThat(numbers.get("adults")).isBetween(people / 2, people);
        });
        assertThat(fields("population")).containsAll(rows.getLast().numbers().keySet());
    }

    @Test
    void the_quality_of_the_internet_is_returned_of_every_month_since_the_province_is_there() throws Exception {
        List<FormRow> rows = values(DEMO.societyReturns().get("internet-quality"));

        assertThat(rows).hasSize(16).allMatch(row -> row.orgUnit().text().equals("15~2025"));
        assertThat(fields("internet-quality"))
                .isEqualTo(rows.getFirst().numbers().keySet());
        assertThat(rows).allMatch(row -> row.numbers().get("ipv6") <= 100);
    }

    @Test
    void operators_have_no_more_of_a_kind_than_of_all_in_a_commune_that_is_there() {
        Map<OrgUnitId, OrgUnit> units =
                values(PUBLISHED.orgUnits()).stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));

        assertThat(values(DEMO.operators())).hasSize(9 * 3).allSatisfy(row -> {
            assertThat(units.get(row.orgUnit()).kind()).isEqualTo(OrgUnitKind.COMMUNE);
            assertThat(row.stations4g()).isBetween(0, row.stations());
            assertThat(row.stations5g()).isBetween(0, row.stations());
            assertThat(row.fibre()).isBetween(0, row.fixed());
            assertThat(row.demo()).isTrue();
        });
        assertThat(values(DEMO.operators()))
                .extracting(row -> row.orgUnit() + " " + row.operator())
                .doesNotHaveDuplicates();
    }

    private static Set<String> fields(String form) throws Exception {
        JsonNode root = new YAMLMapper()
                .readTree(Path.of(System.getProperty("trucot.checkout", "../.."))
                        .resolve("society-service/src/main/resources/forms/" + form + ".yaml")
                        .toFile());
        return root.path("fields").properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}
