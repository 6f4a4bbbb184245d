package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.register.Fact;

class TeamDifferenceTest {

    private static final Team TEAM = new Team(
            OrgUnitId.of("15.132.04252.01"),
            "Tổ 01",
            LocalDate.of(2022, 3, 1),
            null,
            memberships("2022-03-01=5", "2024-01-10=8"),
            activities("2023-05-04", "2024-02-02"),
            false);

    @Test
    void newTeamAndTheEndOfOneDifferOnAllItsDays() {
        assertThat(text(Fact.differences(null, TEAM))).isEqualTo("2022-03-01..");
        assertThat(text(Fact.differences(TEAM, null))).isEqualTo("2022-03-01..");
        assertThat(text(Fact.differences(TEAM, TEAM))).isEmpty();
    }

    @Test
    void headCountDiffersFromItsDayToTheNext() {
        assertThat(changed(team -> team.withMemberships("2022-03-01=5", "2024-01-10=8", "2026-03-15=9")))
                .isEqualTo("2026-03-15..");
        assertThat(changed(team -> team.withMemberships("2022-03-01=6", "2024-01-10=8")))
                .isEqualTo("2022-03-01..2024-01-09");
        assertThat(changed(team -> team.withMemberships("2022-03-01=5", "2024-01-10=8=3")))
                .as("how many of them are women")
                .isEqualTo("2024-01-10..");
        assertThat(changed(team -> team.withMemberships("2022-03-01=5"))).isEqualTo("2024-01-10..");
        assertThat(changed(team -> team.withMemberships("2022-03-01=5", "2023-06-01=7", "2024-01-10=8")))
                .isEqualTo("2023-06-01..2024-01-09");
    }

    @Test
    void activityDiffersOnItsDay() {
        assertThat(changed(team -> team.withActivities("2023-05-04", "2024-02-02", "2025-01-01")))
                .isEqualTo("2025-01-01..2025-01-01");
        assertThat(changed(team -> team.withActivities("2023-05-04"))).isEqualTo("2024-02-02..2024-02-02");
        assertThat(changed(team -> team.withActivities("2023-05-04", "2023-05-04", "2024-02-02")))
                .isEmpty();
    }

    @Test
    void validityDiffersOnTheDaysThatOneHasAlone() {
        assertThat(changed(team -> team.withDays("2022-06-01", null))).isEqualTo("2022-03-01..2022-05-31");
        assertThat(changed(team -> team.withDays("2022-03-01", "2025-07-01"))).isEqualTo("2025-07-01..");
    }

    @Test
    void teamOfAnotherVillageDiffersOnAllDays() {
        assertThat(changed(team -> team.withVillage("15.132.04252.02"))).isEqualTo("2022-03-01..");
    }

    @Test
    void nameMakesNoDifference() {
        assertThat(changed(team -> team.withName("Tổ khác"))).isEmpty();
    }

    private interface Change {
        Draft apply(Draft team);
    }

    private record Draft(
            OrgUnitId village,
            String name,
            LocalDate from,
            LocalDate to,
            List<Team.Membership> memberships,
            List<Team.Activity> activities) {

        Draft withMemberships(String... counts) {
            return new Draft(village, name, from, to, TeamDifferenceTest.memberships(counts), activities);
        }

        Draft withActivities(String... days) {
            return new Draft(village, name, from, to, memberships, TeamDifferenceTest.activities(days));
        }

        Draft withDays(String from, String to) {
            return new Draft(
                    village,
                    name,
                    LocalDate.parse(from),
                    to == null ? null : LocalDate.parse(to),
                    memberships,
                    activities);
        }

        Draft withVillage(String id) {
            return new Draft(OrgUnitId.of(id), name, from, to, memberships, activities);
        }

        Draft withName(String other) {
            return new Draft(village, other, from, to, memberships, activities);
        }
    }

    private static String changed(Change change) {
        Draft draft = change.apply(new Draft(
                TEAM.village(),
                TEAM.name(),
                TEAM.establishedOn(),
                TEAM.dissolvedOn(),
                TEAM.memberships(),
                TEAM.activities()));
        return text(Fact.differences(
                TEAM,
                new Team(
                        draft.village(),
                        draft.name(),
                        draft.from(),
                        draft.to(),
                        draft.memberships(),
                        draft.activities(),
                        false)));
    }

    private static List<Team.Membership> memberships(String... counts) {
        return Arrays.stream(counts)
                .map(count -> count.split("="))
                .map(parts -> new Team.Membership(
                        LocalDate.parse(parts[0]),
                        Integer.valueOf(parts[1]),
                        parts.length > 2 ? Integer.valueOf(parts[2]) : null,
                        null,
                        null,
                        null))
                .toList();
    }

    private static List<Team.Activity> activities(String... days) {
        return Arrays.stream(days)
                .map(day -> new Team.Activity(LocalDate.parse(day), ActivityKind.TRAINING, 10))
                .toList();
    }

    private static String text(List<DaySpan> spans) {
        return spans.stream()
                .map(span -> span.first() + ".." + (span.last() == null ? "" : span.last()))
                .collect(Collectors.joining(" "));
    }
}
