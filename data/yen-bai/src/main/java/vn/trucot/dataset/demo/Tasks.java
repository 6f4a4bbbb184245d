package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;

/** Tasks that some units have in a year: most are done in time, some late, some not at all. What ends with a unit is cancelled. */
final class Tasks {

    private static final int OF_A_DEPARTMENT = 6;
    private static final int OF_A_COMMUNE = 3;

    private final Dice dice;
    private final Owners owners;

    Tasks(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<Task> all() {
        List<Task> tasks = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            int most = Owners.isDepartment(chain) ? OF_A_DEPARTMENT : OF_A_COMMUNE;
            for (int year = DemoVolumes.FIRST_MONTH.getYear();
                    year <= owners.horizon().lastDay().getYear();
                    year++) {
                for (int number = 1; number <= most; number++) {
                    add(tasks, chain, year, number);
                }
            }
        }
        return tasks;
    }

    private void add(List<Task> tasks, List<OrgUnit> chain, int year, int number) {
        RandomGenerator draws = dice.of("task", chain.getFirst().id(), year, number);
        LocalDate assigned = LocalDate.of(year, 1, 5).plusDays(draws.nextInt(250));
        LocalDate due = assigned.plusDays(draws.nextInt(30, 150));
        LocalDate begun = assigned.plusDays(draws.nextInt(20));
        double end = draws.nextDouble();
        LocalDate finished = end < 0.75 ? due.minusDays(draws.nextInt(9)) : due.plusDays(draws.nextInt(1, 60));
        boolean isFinished = end < 0.88;
        int progress = draws.nextInt(20, 90);
        boolean accepted = draws.nextDouble() < 0.9;
        boolean electronic = draws.nextDouble() < 0.4 + 0.12 * (year - DemoVolumes.FIRST_MONTH.getYear());
        boolean serves = draws.nextDouble() < 0.5;
        int effort = draws.nextInt(1, 6) * 5;
        String model = PilotModels.code(chain, Owners.isDepartment(chain) ? "DVC" : "XS");
        chain.stream()
                .filter(unit -> owners.horizon().reaches(assigned) && unit.isValidOn(assigned))
                .forEach(unit -> {
                    LocalDate started = by(unit, begun);
                    LocalDate done = isFinished ? by(unit, finished) : null;
                    LocalDate to = unit.validTo();
                    tasks.add(new Task(
                            DemoIds.of("task", unit.id(), year, number),
                            unit.id(),
                            "MAU-NV-%d-%02d".formatted(year, number),
                            "Nhiệm vụ chuyển đổi số %d/%d (mẫu)".formatted(number, year),
                            assigned,
                            due,
                            "Báo cáo kết quả (mẫu)",
                            "Kinh phí thường xuyên (mẫu)",
                            "Công chức phụ trách (mẫu)",
                            started,
                            done,
                            done == null && to != null && owners.horizon().reaches(to) ? to : null,
                            done != null ? 100 : started != null ? progress : 0,
                            done != null ? (Boolean) accepted : null,
                            electronic,
                            serves ? model : null,
                            effort,
                            true));
                });
    }

    /** The day, if it has come and the unit is there. */
    private @Nullable LocalDate by(OrgUnit unit, LocalDate day) {
        return owners.horizon().reaches(day) && unit.isValidOn(day) ? day : null;
    }
}
