package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Assessment.Answer;
import vn.trucot.dataset.demo.CultureHouse.Use;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;

/**
 * A culture house for most villages of Văn Yên, the district of which numbers were published, and what it says about itself
 * each November by the trial set of criteria. At a merger a house goes on under the successor of its village.
 */
final class CultureHouses {

    private static final String VAN_YEN = "15.136.";
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate FIRST_USE = LocalDate.of(2026, 1, 1);
    private static final double SHARE_OF_VILLAGES = 0.85;

    private final Dice dice;
    private final Horizon horizon;

    CultureHouses(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    List<CultureHouse> of(Villages villages) {
        return villages.chains().stream()
                .filter(chain -> chain.getFirst().id().text().startsWith(VAN_YEN))
                .flatMap(this::ofChain)
                .toList();
    }

    private Stream<CultureHouse> ofChain(List<OrgUnit> chain) {
        RandomGenerator draws = dice.of("culture house", chain.getFirst().id());
        if (draws.nextDouble() >= SHARE_OF_VILLAGES) {
            return Stream.empty();
        }
        LocalDate opened = draws.nextDouble() < 0.7 ? FIRST : FIRST.plusDays(draws.nextInt(1_000));
        int computers = draws.nextInt(5);
        boolean internet = draws.nextDouble() < 0.8;
        boolean screen = draws.nextDouble() < 0.3;
        return chain.stream().flatMap(village -> part(village, opened, computers, internet, screen).stream());
    }

    private Optional<CultureHouse> part(
            OrgUnit village, LocalDate opened, int computers, boolean internet, boolean screen) {
        LocalDate from =
                village.validFrom() != null && village.validFrom().isAfter(opened) ? village.validFrom() : opened;
        LocalDate to = village.validTo();
        if (!horizon.reaches(from) || (to != null && !from.isBefore(to))) {
            return Optional.empty();
        }
        @Nullable LocalDate closed = to != null && horizon.reaches(to) ? to : null;
        return Optional.of(new CultureHouse(
                DemoIds.of("culture house", village.id()),
                village.id(),
                "Nhà văn hóa " + village.names().vi(),
                from,
                closed,
                computers,
                internet,
                screen,
                uses(village, from, closed, internet),
                true));
    }

    /** Of the quarters of the last years that a house was there from the beginning of to the end. */
    private List<Use> uses(OrgUnit village, LocalDate from, @Nullable LocalDate closed, boolean internet) {
        return horizon.periods(Frequency.QUARTER).stream()
                .filter(quarter -> !quarter.firstDay().isBefore(FIRST_USE)
                        && !quarter.firstDay().isBefore(from)
                        && (closed == null || closed.isAfter(quarter.lastDay())))
                .map(quarter -> {
                    RandomGenerator draws = dice.of("use of a culture house", village.id(), quarter);
                    int users = draws.nextInt(60, 400);
                    return new Use(quarter, users, internet ? draws.nextInt(7) : 0);
                })
                .toList();
    }

    /** Better from year to year; what a house has is what its record says. */
    List<Assessment> assessments(List<CultureHouse> houses) {
        return houses.stream().flatMap(this::ofHouse).toList();
    }

    private Stream<Assessment> ofHouse(CultureHouse house) {
        return IntStream.rangeClosed(FIRST.getYear(), horizon.lastDay().getYear())
                .mapToObj(year -> assessment(house, year))
                .flatMap(Optional::stream);
    }

    private Optional<Assessment> assessment(CultureHouse house, int year) {
        RandomGenerator draws = dice.of("assessment of a culture house", house.id(), year);
        LocalDate day = LocalDate.of(year, 11, 1).plusDays(draws.nextInt(30));
        if (!horizon.reaches(day)
                || day.isBefore(house.openedOn())
                || (house.closedOn() != null && !day.isBefore(house.closedOn()))) {
            return Optional.empty();
        }
        int progress = year - FIRST.getYear();
        return Optional.of(new Assessment(
                house.id().toString(),
                day,
                "SELF",
                List.of(
                        new Answer("internet", house.internet() ? 1 : 0),
                        new Answer("wifi", yes(draws, 0.5 + progress * 0.1)),
                        new Answer("computers", house.computers()),
                        new Answer("screen", house.screen() ? 1 : 0),
                        new Answer("meetings", draws.nextInt(6 + 3 * progress)),
                        new Answer("team", draws.nextInt(3)),
                        new Answer("services", yes(draws, 0.6 + progress * 0.08))),
                true));
    }

    private static int yes(RandomGenerator draws, double chance) {
        return draws.nextDouble() < chance ? 1 : 0;
    }
}
