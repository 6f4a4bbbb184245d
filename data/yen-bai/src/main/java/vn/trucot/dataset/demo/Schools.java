package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.demo.Owners.Stay;
import vn.trucot.dataset.demo.School.Level;
import vn.trucot.dataset.demo.School.Year;
import vn.trucot.events.OrgUnit;

/**
 * Three schools in some communes. The two secondary ones of the first of these in Yên Bái stand in for its two pilot schools, of
 * which is not known where they are, and tell of every year.
 */
final class Schools {

    private static final String YEN_BAI = "15.";
    private static final int PUPILS_OF_A_CLASS = 38;
    private static final int FEES_OF_A_PUPIL = 9;
    private static final Map<Level, String> NAMES = Map.of(
            Level.PRIMARY,
            "Trường Tiểu học",
            Level.LOWER_SECONDARY,
            "Trường THCS",
            Level.UPPER_SECONDARY,
            "Trường THPT");

    private final Dice dice;
    private final Owners owners;

    Schools(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<School> all() {
        List<School> schools = new ArrayList<>();
        List<List<OrgUnit>> communes = owners.chains().stream()
                .filter(chain -> !Owners.isDepartment(chain))
                .toList();
        OrgUnit first = communes.stream()
                .map(List::getFirst)
                .filter(commune -> commune.id().text().startsWith(YEN_BAI))
                .findFirst()
                .orElseThrow();
        for (List<OrgUnit> chain : communes) {
            for (Level level : Level.values()) {
                schools.addAll(of(chain, level, chain.getFirst().equals(first) && level != Level.PRIMARY));
            }
        }
        return schools;
    }

    private List<School> of(List<OrgUnit> chain, Level level, boolean pilot) {
        RandomGenerator draws = dice.of("school", chain.getFirst().id(), level);
        LocalDate platform = since(draws, 0.9);
        LocalDate reportCard = since(draws, 0.7);
        LocalDate contactBook = since(draws, 0.8);
        LocalDate rollCall = since(draws, 0.5);
        LocalDate cashless = since(draws, 0.7);
        LocalDate resources = since(draws, 0.6);
        String name =
                "%s %s (mẫu)".formatted(NAMES.get(level), chain.getFirst().id().officialCode());
        return owners.stays(chain, DemoVolumes.FIRST_MONTH.atDay(1)).stream()
                .map(stay -> new School(
                        DemoIds.of("school", stay.unit().id(), level),
                        stay.unit().id(),
                        name,
                        level,
                        stay.since(),
                        stay.until(),
                        pilot,
                        true,
                        platform,
                        reportCard,
                        contactBook,
                        rollCall,
                        cashless,
                        resources,
                        pilot ? years(chain.getFirst(), level, stay) : List.of(),
                        true))
                .toList();
    }

    private @Nullable LocalDate since(RandomGenerator draws, double chance) {
        LocalDate day = DemoVolumes.FIRST_MONTH.atDay(1).plusDays(draws.nextInt(1_500));
        return draws.nextDouble() < chance && owners.horizon().reaches(day) ? day : null;
    }

    /** Those of the years that are over at whose end it was there. */
    private List<Year> years(OrgUnit founder, Level level, Stay stay) {
        return IntStream.rangeClosed(
                        DemoVolumes.FIRST_MONTH.getYear(), owners.horizon().lastYear())
                .filter(year -> isThere(stay, LocalDate.of(year, 12, 31)))
                .mapToObj(year -> year(dice.of("school year", founder.id(), level, year), year))
                .toList();
    }

    private static boolean isThere(Stay stay, LocalDate day) {
        return !day.isBefore(stay.since()) && (stay.until() == null || day.isBefore(stay.until()));
    }

    private static Year year(RandomGenerator draws, int year) {
        int pupils = draws.nextInt(420, 900);
        int classes = pupils / PUPILS_OF_A_CLASS;
        int teachers = 2 * classes;
        int fees = FEES_OF_A_PUPIL * pupils;
        double share = 0.55 + 0.12 * (year - DemoVolumes.FIRST_MONTH.getYear());
        return new Year(
                year,
                pupils,
                Dice.share(draws, pupils, share + 0.2),
                classes,
                Dice.share(draws, classes, share),
                teachers,
                Dice.share(draws, teachers, share + 0.1),
                fees,
                Dice.share(draws, fees, share));
    }
}
