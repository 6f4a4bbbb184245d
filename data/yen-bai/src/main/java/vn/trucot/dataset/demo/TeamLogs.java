package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What some teams logged from 2026 on, at most one activity a month; one team of seventy does. */
final class TeamLogs {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private final Dice dice;
    private final Horizon horizon;

    TeamLogs(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    List<TeamActivity> of(List<Team> teams) {
        return teams.stream()
                .filter(team -> dice.of("log of a team", team.village()).nextInt(70) == 0)
                .flatMap(this::ofTeam)
                .toList();
    }

    private Stream<TeamActivity> ofTeam(Team team) {
        return horizon.months().stream()
                .filter(month -> !month.isBefore(FIRST))
                .map(month -> activity(team, month))
                .flatMap(Optional::stream);
    }

    private Optional<TeamActivity> activity(Team team, YearMonth month) {
        RandomGenerator draws = dice.of("logged activity", team.village(), month);
        LocalDate day = month.atDay(1 + draws.nextInt(month.lengthOfMonth()));
        Team.Activity.Kind[] kinds = Team.Activity.Kind.values();
        Team.Activity.Kind kind = kinds[draws.nextInt(kinds.length)];
        int people = draws.nextInt(5, 60);
        boolean stands =
                !day.isBefore(team.establishedOn()) && (team.dissolvedOn() == null || day.isBefore(team.dissolvedOn()));
        return draws.nextDouble() < 0.4 && stands
                ? Optional.of(new TeamActivity(
                        DemoIds.of("logged activity", team.village(), day),
                        team.village(),
                        team.name(),
                        day,
                        kind,
                        "Hoạt động của tổ (mẫu)",
                        people,
                        true))
                : Optional.empty();
    }
}
