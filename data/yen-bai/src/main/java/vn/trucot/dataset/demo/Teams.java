package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Team.Activity;
import vn.trucot.dataset.demo.Team.Membership;
import vn.trucot.events.OrgUnit;

/** One community digital team for most villages, ended at a merger and continued under the successor village. */
final class Teams {

    private static final LocalDate PROGRAMME_START = LocalDate.of(2022, 3, 1);
    private static final int FEWEST_MEMBERS = 3;
    private static final int MOST_MEMBERS = 12;

    private final Dice dice;
    private final Horizon horizon;

    Teams(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    List<Team> of(Villages villages) {
        return villages.chains().stream().flatMap(this::ofChain).toList();
    }

    private Stream<Team> ofChain(List<OrgUnit> chain) {
        return life(chain.getFirst()).stream()
                .flatMap(life -> chain.stream().flatMap(village -> part(life, village, tells(chain)).stream()));
    }

    /** What a team is and does as long as its village goes on, whatever the village is called. */
    private record Life(
            LocalDate established,
            @Nullable LocalDate dissolved,
            List<Membership> memberships,
            List<Activity> activities) {}

    private Optional<Life> life(OrgUnit village) {
        RandomGenerator draws = dice.of("team", village.id());
        boolean yenBai = village.id().text().startsWith("15.");
        double fate = draws.nextDouble();
        double soon = yenBai ? 0.93 : 0.84;
        double late = soon + 0.05;
        if (fate >= late) {
            return Optional.empty();
        }
        LocalDate established =
                fate < soon ? PROGRAMME_START.plusDays(firstWave(draws, yenBai)) : laterDay(draws, 2024, 900);
        LocalDate dissolved = draws.nextDouble() < 0.03 ? laterDay(draws, 2024, 1000) : null;
        List<Membership> memberships = memberships(established, draws);
        double activity = draws.nextDouble(0.05, 0.5);
        return Optional.of(new Life(established, dissolved, memberships, activities(village, activity)));
    }

    /** Days after the start: most of Yên Bái's within 2022, the rest to June 2023. */
    private static int firstWave(RandomGenerator draws, boolean yenBai) {
        return draws.nextDouble() < (yenBai ? 0.85 : 0.55) ? draws.nextInt(300) : 300 + draws.nextInt(180);
    }

    private static LocalDate laterDay(RandomGenerator draws, int year, int days) {
        return LocalDate.of(year, 1, 1).plusDays(draws.nextInt(days));
    }

    private static List<Membership> memberships(LocalDate established, RandomGenerator draws) {
        List<Membership> memberships = new ArrayList<>();
        int members = draws.nextInt(6, 10);
        memberships.add(new Membership(established, members));
        for (int year = 1; year <= 8; year++) {
            LocalDate day = established.plusYears(year).minusDays(draws.nextInt(300));
            int change = draws.nextInt(-2, 4);
            if (draws.nextDouble() < 0.35) {
                members = Math.clamp(members + change, FEWEST_MEMBERS, MOST_MEMBERS);
                memberships.add(new Membership(day, members));
            }
        }
        return memberships;
    }

    private List<Activity> activities(OrgUnit village, double perMonth) {
        List<Activity> activities = new ArrayList<>();
        RandomGenerator draws = dice.of("activities", village.id());
        Activity.Kind[] kinds = Activity.Kind.values();
        for (YearMonth month : horizon.months()) {
            boolean happens = draws.nextDouble() < perMonth;
            LocalDate day = month.atDay(1 + draws.nextInt(month.lengthOfMonth()));
            Activity activity = new Activity(day, kinds[draws.nextInt(kinds.length)], draws.nextInt(8, 60));
            if (happens) {
                activities.add(activity);
            }
        }
        return activities;
    }

    /** Whether a team tells who its members are: one of twenty does. */
    private boolean tells(List<OrgUnit> chain) {
        return dice.of("team that tells", chain.getFirst().id()).nextInt(20) == 0;
    }

    /** The part of the life that falls into the time of one village. */
    private Optional<Team> part(Life life, OrgUnit village, boolean tells) {
        LocalDate from = latest(life.established(), village.validFrom());
        LocalDate to = earliest(life.dissolved(), village.validTo());
        if (!horizon.reaches(from) || (to != null && !from.isBefore(to))) {
            return Optional.empty();
        }
        LocalDate dissolved = to != null && horizon.reaches(to) ? to : null;
        List<Membership> memberships = new ArrayList<>();
        for (Membership membership : life.memberships()) {
            if (!membership.from().isAfter(from)) {
                memberships.clear();
                memberships.add(new Membership(from, membership.members()));
            } else if (horizon.reaches(membership.from())
                    && (to == null || membership.from().isBefore(to))) {
                memberships.add(membership);
            }
        }
        List<Activity> activities = life.activities().stream()
                .filter(activity -> !activity.on().isBefore(from)
                        && (to == null || activity.on().isBefore(to)))
                .toList();
        return Optional.of(new Team(
                DemoIds.of("team", village.id()),
                village.id(),
                "Tổ công nghệ số cộng đồng " + village.names().vi(),
                from,
                dissolved,
                memberships.stream()
                        .map(count -> tells ? withParts(count, village) : count)
                        .toList(),
                activities,
                true));
    }

    private Membership withParts(Membership count, OrgUnit village) {
        RandomGenerator draws = dice.of("parts of a team", village.id());
        int leaders = 1 + draws.nextInt(2);
        int youth = draws.nextInt(2);
        return new Membership(
                count.from(),
                count.members(),
                Math.min(count.members(), 1 + draws.nextInt(4)),
                leaders,
                youth,
                Math.min(count.members() - leaders - youth, draws.nextInt(4)));
    }

    private static LocalDate latest(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate day, @Nullable LocalDate other) {
        if (day == null || other == null) {
            return day == null ? other : day;
        }
        return day.isBefore(other) ? day : other;
    }
}
