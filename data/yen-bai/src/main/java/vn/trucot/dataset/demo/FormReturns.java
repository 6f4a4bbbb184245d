package vn.trucot.dataset.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.trucot.dataset.demo.DemoIndicator.Base;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What communes return of forms. A commune that was merged has what its predecessors would have. Where a
 * figure was published nothing is made up for a period that overlaps it, and later figures do not fall below it.
 */
final class FormReturns {

    private static final double PEOPLE_OF_A_HOUSEHOLD = 4.1;
    private static final double ADULTS_OF_THE_PEOPLE = 0.68;
    private static final double FROM_14_OF_THE_PEOPLE = 0.76;
    private static final double FROM_15_OF_THE_PEOPLE = 0.74;
    private static final double PUPILS_OF_THE_PEOPLE = 0.2;
    private static final int PUPILS_OF_A_CLASS = 32;
    private static final int PUPILS_OF_A_TEACHER = 18;
    private static final int MEMBERS_OF_A_CELL = 22;
    private static final String VAN_YEN = "15.136.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Subject(IndicatorCode indicator, OrgUnitId orgUnit) {}

    private record Part(long numerator, long denominator) {

        Part plus(Part other) {
            return new Part(numerator + other.numerator, denominator + other.denominator);
        }
    }

    private final Dice dice;
    private final Horizon horizon;
    private final Communes communes;
    private final Villages villages;
    private final ReturnedOn returned;
    private final Map<Subject, List<StatedFigure>> published;

    FormReturns(Dice dice, Horizon horizon, Communes communes, Villages villages, List<StatedFigure> published) {
        this.dice = dice;
        this.horizon = horizon;
        this.communes = communes;
        this.villages = villages;
        this.returned = new ReturnedOn(dice, horizon);
        this.published = published.stream()
                .collect(Collectors.groupingBy(stated ->
                        new Subject(stated.key().indicator(), stated.key().orgUnit())));
    }

    /** The returns of a form by all communes. */
    List<FormRow> of(DemoForm form) {
        List<FormRow> rows = new ArrayList<>();
        for (Period period : horizon.periods(form.frequency())) {
            for (OrgUnit commune : communes.validOn(period.lastDay())) {
                Map<String, Long> numbers =
                        isReturned(form, commune, period) ? numbers(form, commune, period) : Map.of();
                if (!numbers.isEmpty()) {
                    rows.add(new FormRow(
                            commune.id(),
                            period,
                            numbers,
                            returned.of(form.code(), commune, period, form.dueAfterDays()),
                            true));
                }
            }
        }
        return rows;
    }

    private boolean isReturned(DemoForm form, OrgUnit commune, Period period) {
        if (form != DemoForm.SERVICE_QUALITY) {
            return true;
        }
        return period.year() == horizon.lastYear()
                && communes.founders(commune).stream()
                        .anyMatch(founder -> founder.id().text().startsWith(VAN_YEN));
    }

    private Map<String, Long> numbers(DemoForm form, OrgUnit commune, Period period) {
        Map<String, Long> numbers = new TreeMap<>();
        for (DemoIndicator indicator : form.indicators()) {
            if (indicator.isAskedIn(period)
                    && publishedFor(indicator, commune).stream().noneMatch(stated -> overlaps(stated, period))) {
                Part whole = counted(indicator, commune).stream()
                        .map(founder -> part(indicator, founder, period.lastDay()))
                        .reduce(new Part(0, 0), Part::plus);
                long least = indicator.notBelow() == null ? 0 : numbers.getOrDefault(indicator.notBelow(), 0L);
                numbers.put(indicator.field(), Math.max(whole.numerator(), least));
                if (indicator.whole() != null) {
                    numbers.put(indicator.whole(), whole.denominator());
                }
            }
        }
        return numbers;
    }

    /** Of which communes the base is counted together. */
    private List<OrgUnit> counted(DemoIndicator indicator, OrgUnit commune) {
        return indicator.base().isTogether() ? List.of(commune) : communes.founders(commune);
    }

    private Part part(DemoIndicator indicator, OrgUnit founder, LocalDate day) {
        long base = base(indicator.base(), founder);
        double lead = dice.of("lead", indicator.code(), founder.id()).nextDouble(0.75, 1.25);
        double share =
                Math.min((indicator.start() + indicator.perYear() * Horizon.yearsAt(day)) * lead, indicator.most());
        long numerator = Math.max(Math.round(base * share) * indicator.each(), least(indicator, founder, base, day));
        return new Part(numerator, base);
    }

    /** What was last published before the day, as a numerator over the base. */
    private long least(DemoIndicator indicator, OrgUnit founder, long base, LocalDate day) {
        return publishedFor(indicator, founder).stream()
                .filter(stated -> stated.key().period().lastDay().isBefore(day))
                .map(stated -> indicator.whole() != null ? ofBase(stated.figure(), base) : numerator(stated.figure()))
                .map(number -> number.setScale(0, RoundingMode.CEILING).longValueExact())
                .reduce(0L, Math::max);
    }

    private static BigDecimal ofBase(Figure figure, long base) {
        BigDecimal per = figure.denominator() == null ? HUNDRED : figure.denominator();
        return numerator(figure).multiply(BigDecimal.valueOf(base)).divide(per, 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal numerator(Figure figure) {
        return figure.numerator() == null ? BigDecimal.ZERO : figure.numerator();
    }

    private long base(Base base, OrgUnit founder) {
        RandomGenerator draws = dice.of("commune", founder.id());
        int households = draws.nextInt(600, 1900);
        int officials = draws.nextInt(18, 26);
        int schools = draws.nextInt(2, 6);
        return switch (base) {
            case VILLAGES -> villages.count(founder);
            case HOUSEHOLDS -> households;
            case PEOPLE -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD);
            case ADULTS -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD * ADULTS_OF_THE_PEOPLE);
            case OFFICIALS -> officials;
            case SCHOOLS -> schools;
            case COMPUTERS -> officials + drawn(base, founder, 0, 6);
            case MANAGERS -> drawn(base, founder, 3, 5);
            case OUTGOING -> drawn(base, founder, 250, 900);
            case WORK_FILES -> drawn(base, founder, 40, 160);
            case REPORTS -> drawn(base, founder, 40, 90);
            case MEETINGS -> drawn(base, founder, 20, 50);
            case STEERING_MEETINGS -> drawn(base, founder, 2, 6);
            case DIRECTIVES -> drawn(base, founder, 4, 14);
            case NEWS -> drawn(base, founder, 12, 80);
            case PLAN_TASKS -> drawn(base, founder, 10, 24);
            case PARTY_CELLS -> drawn(Base.PARTY_CELLS, founder, 8, 20);
            case PARTY_MEMBERS -> MEMBERS_OF_A_CELL * drawn(Base.PARTY_CELLS, founder, 8, 20);
            case INCIDENTS -> drawn(base, founder, 1, 3);
            case PETITIONS_SENT -> drawn(Base.PETITIONS_SENT, founder, 6, 40);
            case ANSWERS -> drawn(Base.PETITIONS_SENT, founder, 6, 40) - 1;
            case RATINGS -> drawn(Base.PETITIONS_SENT, founder, 6, 40) / 2;
            case PUPILS -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD * PUPILS_OF_THE_PEOPLE);
            case CLASSES -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD * PUPILS_OF_THE_PEOPLE / PUPILS_OF_A_CLASS);
            case TEACHERS ->
                Math.round(households * PEOPLE_OF_A_HOUSEHOLD * PUPILS_OF_THE_PEOPLE / PUPILS_OF_A_TEACHER);
            case FACILITIES -> drawn(base, founder, 1, 3);
            case HEALTH_FEES -> households * drawn(base, founder, 2, 6);
            case PEOPLE_OF_14 -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD * FROM_14_OF_THE_PEOPLE);
            case PEOPLE_OF_15 -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD * FROM_15_OF_THE_PEOPLE);
            case BUDGET_VND -> 1_000_000L * drawn(base, founder, 6_000, 14_000);
            case SCHOOL_FEES -> 1_000_000L * drawn(base, founder, 150, 900);
            case CLINIC_FEES -> 1_000_000L * drawn(base, founder, 40, 300);
            case SERVICE_FEES -> 100_000L * drawn(base, founder, 60, 400);
            case COMMUNE -> 1;
            case PROCEDURES, DOSSIERS, DOCUMENTS, REPLACEABLE, PETITIONS -> ofQuarter(base, founder);
        };
    }

    /** What a commune has of it in each quarter. */
    private long ofQuarter(DemoIndicator.Base base, OrgUnit founder) {
        return switch (base) {
            case PROCEDURES -> dice.of("quality", base, founder.id()).nextInt(4, 13);
            case PETITIONS -> dice.of("quality", base, founder.id()).nextInt(1, 8);
            default -> dice.of("quality", base, founder.id()).nextInt(80, 400);
        };
    }

    private long drawn(Base base, OrgUnit commune, int least, int most) {
        return dice.of("base", base, commune.id()).nextInt(least, most + 1);
    }

    private List<StatedFigure> publishedFor(DemoIndicator indicator, OrgUnit commune) {
        return published.getOrDefault(new Subject(indicator.code(), commune.id()), List.of());
    }

    private static boolean overlaps(StatedFigure stated, Period period) {
        return stated.key().period().contains(period)
                || period.contains(stated.key().period());
    }
}
