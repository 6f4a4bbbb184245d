package vn.trucot.dataset.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

/**
 * Figures of indicators that no record measures yet. A commune that was merged has what its predecessors would have. Where a
 * figure was published nothing is made up for a period that overlaps it, and later figures do not fall below it.
 */
final class DemoFigures {

    static final Source SOURCE = new Source(SourceKind.DEMO, "Trụ Cột demo generator");

    private static final double PEOPLE_OF_A_HOUSEHOLD = 4.1;
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
    private final Map<Subject, List<StatedFigure>> published;

    DemoFigures(Dice dice, Horizon horizon, Communes communes, Villages villages, List<StatedFigure> published) {
        this.dice = dice;
        this.horizon = horizon;
        this.communes = communes;
        this.villages = villages;
        this.published = published.stream()
                .collect(Collectors.groupingBy(stated ->
                        new Subject(stated.key().indicator(), stated.key().orgUnit())));
    }

    List<StatedFigure> of(Pillar pillar) {
        List<StatedFigure> figures = new ArrayList<>();
        for (DemoIndicator indicator : DemoIndicator.ALL) {
            if (pillar.owns(indicator.code())) {
                add(indicator, figures);
            }
        }
        return figures;
    }

    private void add(DemoIndicator indicator, List<StatedFigure> figures) {
        for (Period period : horizon.periods(indicator.frequency())) {
            for (OrgUnit commune : communes.validOn(period.lastDay())) {
                if (publishedFor(indicator, commune).stream().noneMatch(stated -> overlaps(stated, period))) {
                    figures.add(figure(indicator, commune, period));
                }
            }
        }
    }

    private StatedFigure figure(DemoIndicator indicator, OrgUnit commune, Period period) {
        Part whole = communes.founders(commune).stream()
                .map(founder -> part(indicator, founder, period.lastDay()))
                .reduce(new Part(0, 0), Part::plus);
        Figure figure =
                indicator.ratio() ? Figure.ratio(whole.numerator(), whole.denominator()) : Figure.of(whole.numerator());
        return new StatedFigure(
                new ObservationKey(indicator.code(), commune.id(), period, Breakdown.TOTAL), figure, SOURCE);
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
                .map(stated -> indicator.ratio() ? ofBase(stated.figure(), base) : numerator(stated.figure()))
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

    private long base(DemoIndicator.Base base, OrgUnit founder) {
        RandomGenerator draws = dice.of("commune", founder.id());
        int households = draws.nextInt(600, 1900);
        int officials = draws.nextInt(18, 26);
        int schools = draws.nextInt(2, 6);
        return switch (base) {
            case VILLAGES -> villages.count(founder);
            case HOUSEHOLDS -> households;
            case PEOPLE -> Math.round(households * PEOPLE_OF_A_HOUSEHOLD);
            case OFFICIALS -> officials;
            case SCHOOLS -> schools;
        };
    }

    private List<StatedFigure> publishedFor(DemoIndicator indicator, OrgUnit commune) {
        return published.getOrDefault(new Subject(indicator.code(), commune.id()), List.of());
    }

    private static boolean overlaps(StatedFigure stated, Period period) {
        return stated.key().period().contains(period)
                || period.contains(stated.key().period());
    }
}
