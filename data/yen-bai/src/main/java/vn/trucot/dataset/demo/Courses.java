package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.trucot.dataset.demo.Course.Kind;
import vn.trucot.dataset.demo.Course.Level;
import vn.trucot.events.OrgUnit;

/** Courses that some units hold: a department several a year for officials, a commune one now and then for everybody. */
final class Courses {

    private static final int OF_A_DEPARTMENT = 3;

    private final Dice dice;
    private final Owners owners;

    Courses(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<Course> all() {
        List<Course> courses = new ArrayList<>();
        for (List<OrgUnit> chain : owners.chains()) {
            boolean department = Owners.isDepartment(chain);
            for (int year = DemoVolumes.FIRST_MONTH.getYear();
                    year <= owners.horizon().lastDay().getYear();
                    year++) {
                for (int number = 1; number <= (department ? OF_A_DEPARTMENT : 1); number++) {
                    add(courses, chain, year, number, department);
                }
            }
        }
        return courses;
    }

    private void add(List<Course> courses, List<OrgUnit> chain, int year, int number, boolean department) {
        RandomGenerator draws = dice.of("course", chain.getFirst().id(), year, number);
        LocalDate first = LocalDate.of(year, 2, 1).plusDays(draws.nextInt(300));
        LocalDate last = first.plusDays(draws.nextInt(3));
        int leaders = draws.nextInt(1, 6);
        int officials = department ? draws.nextInt(25, 80) : draws.nextInt(5, 20);
        int others = department ? 0 : draws.nextInt(10, 60);
        boolean advanced = department && draws.nextDouble() < 0.3;
        boolean held = department || draws.nextDouble() < 0.6;
        chain.stream()
                .filter(unit -> held && owners.horizon().reaches(last) && unit.isValidOn(first) && unit.isValidOn(last))
                .forEach(unit -> courses.add(new Course(
                        DemoIds.of("course", unit.id(), year, number),
                        unit.id(),
                        "Lớp %s về chuyển đổi số %d/%d (mẫu)"
                                .formatted(department ? "bồi dưỡng" : "tập huấn", number, year),
                        department ? Kind.TRAINING : Kind.WORKSHOP,
                        advanced ? Level.ADVANCED : Level.BASIC,
                        first,
                        last,
                        leaders,
                        officials,
                        others,
                        true)));
    }
}
