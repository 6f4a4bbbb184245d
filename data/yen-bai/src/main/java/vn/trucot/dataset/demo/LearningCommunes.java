package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trucot.dataset.demo.LearningCourse.Mode;
import vn.trucot.dataset.demo.LearningCourse.Programme;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;

/**
 * Courses for everybody that some communes hold, from 2025 on two a year; a contest or campaign of each every October from 2024
 * on; and what people report to it, from 2025 on.
 */
final class LearningCommunes {

    static final String FEEDBACK = "feedback";
    private static final double WAITING = 0.3;

    private static final int FIRST_COURSES = 2025;
    private static final int FIRST_CONTEST = 2024;
    private static final int FIRST_REPORTS = 2025;
    private static final int DUE_AFTER_DAYS = 10;
    private static final List<String> KINDS = List.of("infrastructure", "environment", "order", "service", "other");

    private final Dice dice;
    private final Owners owners;

    LearningCommunes(Dice dice, Owners owners) {
        this.dice = dice;
        this.owners = owners;
    }

    List<LearningCourse> courses() {
        return chains().flatMap(chain -> years(FIRST_COURSES).boxed().flatMap(year -> Stream.of(Programme.values())
                        .flatMap(programme -> course(chain, year, programme))))
                .toList();
    }

    private Stream<LearningCourse> course(List<OrgUnit> chain, int year, Programme programme) {
        RandomGenerator draws = dice.of("learning course", chain.getFirst().id(), year, programme);
        LocalDate first = LocalDate.of(year, 3, 1).plusDays(draws.nextInt(270));
        LocalDate last = first.plusDays(draws.nextInt(1, 5));
        int learners = draws.nextInt(25, 90);
        int women = Dice.share(draws, learners, 0.52);
        int minorities = Dice.share(draws, learners, 0.55);
        int certificates = Dice.share(draws, learners, 0.8);
        Mode mode = draws.nextDouble() < 0.7 ? Mode.IN_PERSON : Mode.ONLINE;
        String what = programme == Programme.AI_LITERACY ? "AI" : "vụ số";
        return there(chain, first, last)
                .map(unit -> new LearningCourse(
                        DemoIds.of("learning course", unit.id(), year, programme),
                        unit.id(),
                        "Bình dân học %s %d (mẫu)".formatted(what, year),
                        programme,
                        mode,
                        first,
                        last,
                        learners,
                        women,
                        minorities,
                        certificates,
                        true));
    }

    List<Contest> contests() {
        return chains().flatMap(chain -> years(FIRST_CONTEST).boxed().flatMap(year -> contest(chain, year)))
                .toList();
    }

    private Stream<Contest> contest(List<OrgUnit> chain, int year) {
        RandomGenerator draws = dice.of("contest", chain.getFirst().id(), year);
        LocalDate first = LocalDate.of(year, 10, 1);
        LocalDate last = first.plusDays(draws.nextInt(10, 25));
        boolean contest = draws.nextBoolean();
        int reach = draws.nextInt(400, 2_400);
        return there(chain, first, last)
                .map(unit -> new Contest(
                        DemoIds.of("contest", unit.id(), year),
                        unit.id(),
                        "%s chuyển đổi số %d (mẫu)".formatted(contest ? "Tìm hiểu" : "Tháng", year),
                        contest ? Contest.Kind.CONTEST : Contest.Kind.CAMPAIGN,
                        first,
                        last,
                        contest ? Dice.share(draws, reach, 0.3) : null,
                        reach,
                        true));
    }

    /** What each of them returns of the form of reports; of the last quarter some wait for a decision. */
    List<FormRow> feedback() {
        ReturnedOn returned = new ReturnedOn(dice, owners.horizon());
        Period last = owners.horizon().periods(Frequency.QUARTER).getLast();
        return owners.horizon().periods(Frequency.QUARTER).stream()
                .filter(quarter -> quarter.year() >= FIRST_REPORTS)
                .flatMap(quarter -> chains().flatMap(chain -> chain.stream()
                        .filter(unit -> unit.isValidOn(quarter.lastDay()))
                        .map(unit -> new FormRow(
                                unit.id(),
                                quarter,
                                reports(unit, quarter),
                                quarter.equals(last) && isWaiting(unit)
                                        ? null
                                        : returned.of(FEEDBACK, unit, quarter, DUE_AFTER_DAYS),
                                true))))
                .toList();
    }

    private boolean isWaiting(OrgUnit unit) {
        return dice.of("waiting", FEEDBACK, unit.id()).nextDouble() < WAITING;
    }

    private Map<String, Long> reports(OrgUnit unit, Period quarter) {
        RandomGenerator draws = dice.of("reports", unit.id(), quarter);
        Map<String, Long> numbers = new TreeMap<>();
        int answered = 0;
        for (String kind : KINDS) {
            int received = draws.nextInt(0, 12);
            int ofKind = Dice.share(draws, received, 0.95);
            numbers.put(kind, (long) received);
            numbers.put(kind + "Answered", (long) ofKind);
            numbers.put(kind + "InTime", (long) Dice.share(draws, ofKind, 0.85));
            answered += ofKind;
        }
        int rated = Dice.share(draws, answered, 0.4);
        numbers.put("rated", (long) rated);
        numbers.put("satisfied", (long) Dice.share(draws, rated, 0.8));
        return numbers;
    }

    private Stream<List<OrgUnit>> chains() {
        return owners.chains().stream().filter(chain -> !Owners.isDepartment(chain));
    }

    private IntStream years(int first) {
        return IntStream.rangeClosed(first, owners.horizon().lastDay().getYear());
    }

    private Stream<OrgUnit> there(List<OrgUnit> chain, LocalDate first, LocalDate last) {
        return chain.stream()
                .filter(unit -> owners.horizon().reaches(last) && unit.isValidOn(first) && unit.isValidOn(last));
    }
}
