package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.trucot.dataset.demo.Procedure.Level;
import vn.trucot.dataset.demo.Procedure.Offer;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/**
 * What the departments of the new province publish and return themselves, beside its communes: two procedures each from the
 * first day on, and from {@value #SINCE} on their dossiers and what Decision 766 asks for.
 */
final class Departments {

    private static final int SINCE = 2026;
    private static final int PROCEDURES = 2;

    private final Dice dice;
    private final Horizon horizon;
    private final List<OrgUnit> departments;

    /** @param units of which those are meant that began with their province */
    Departments(Dice dice, Horizon horizon, List<OrgUnit> units) {
        this.dice = dice;
        this.horizon = horizon;
        this.departments = units.stream()
                .filter(unit -> unit.kind() == OrgUnitKind.DEPARTMENT && unit.validFrom() != null)
                .filter(unit -> horizon.reaches(first(unit)))
                .toList();
    }

    private static LocalDate first(OrgUnit department) {
        LocalDate from = department.validFrom();
        return from == null ? DemoVolumes.FIRST_MONTH.atDay(1) : from;
    }

    private static String code(OrgUnit department, int number) {
        return "MAU-%s-%d".formatted(department.id().officialCode(), number);
    }

    List<Procedure> procedures() {
        List<Procedure> procedures = new ArrayList<>();
        for (OrgUnit department : departments) {
            for (int number = 1; number <= PROCEDURES; number++) {
                RandomGenerator draws = dice.of("procedure of a department", department.id(), number);
                long fee = draws.nextDouble() < 0.5 ? 0 : 50_000;
                procedures.add(new Procedure(
                        DemoIds.of("procedure", department.id(), code(department, number)),
                        code(department, number),
                        "Thủ tục %d (mẫu)".formatted(number),
                        department.id(),
                        department.names().vi(),
                        draws.nextDouble() < 0.6 ? Level.FULL : Level.PARTIAL,
                        true,
                        first(department),
                        null,
                        new Offer("MAU." + code(department, number), "PROVINCE", List.of(), fee, fee > 0, true),
                        true));
            }
        }
        return procedures;
    }

    /** By department, then month. */
    List<Dossier> dossiers(Dossiers dossiers) {
        List<Dossier> lines = new ArrayList<>();
        for (OrgUnit department : departments) {
            int usual = dice.of("dossiers of a department", department.id()).nextInt(20, 120);
            for (YearMonth month : horizon.months()) {
                for (int number = 1; number <= PROCEDURES && month.getYear() >= SINCE; number++) {
                    lines.add(dossiers.dossier(department, code(department, number), month, usual, 0.1));
                }
            }
        }
        return lines;
    }

    /** What Decision 766 counts, quarter by quarter. */
    List<FormRow> quality(ReturnedOn returned) {
        List<FormRow> rows = new ArrayList<>();
        for (OrgUnit department : departments) {
            for (Period quarter : horizon.periods(Frequency.QUARTER)) {
                if (quarter.year() >= SINCE) {
                    rows.add(new FormRow(
                            department.id(),
                            quarter,
                            numbers(department, quarter),
                            returned.of("service-quality", department, quarter, 10),
                            true));
                }
            }
        }
        return rows;
    }

    private Map<String, Long> numbers(OrgUnit department, Period quarter) {
        RandomGenerator draws = dice.of("quality of a department", department.id(), quarter);
        Map<String, Long> numbers = new LinkedHashMap<>();
        part(numbers, draws, "toPublish", "publishedOnTime", 12, 0.9);
        part(numbers, draws, "toUpdate", "updatedOnTime", 10, 0.88);
        part(numbers, draws, "toSynchronise", "synchronised", 300, 0.9);
        part(numbers, draws, "dossiers", "resolvedInTime", 280, 0.92);
        numbers.put("inWorkInTime", 0L);
        part(numbers, draws, "documentResults", "electronicResults", 260, 0.75);
        part(numbers, draws, "petitions", "petitionsInTime", 6, 0.9);
        return numbers;
    }

    private static void part(
            Map<String, Long> numbers, RandomGenerator draws, String whole, String part, int most, double share) {
        int all = draws.nextInt(most / 2, most + 1);
        numbers.put(whole, (long) all);
        numbers.put(part, (long) Dice.share(draws, all, share));
    }
}
