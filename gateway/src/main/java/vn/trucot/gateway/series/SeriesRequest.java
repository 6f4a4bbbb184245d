package vn.trucot.gateway.series;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.PeriodList;
import vn.trucot.figures.figure.Periods;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What a client asks of the series, found in the cube: every indicator for every breakdown, unit and period. */
record SeriesRequest(
        List<IndicatorDefinition> indicators,
        List<Breakdown> breakdowns,
        List<Selected> orgUnits,
        Periods periods,
        @Nullable LocalDate boundaries) {

    /** The most values of one answer. */
    static final long LARGEST = 2_000_000;

    static SeriesRequest of(SeriesParameters asked, CubeView view) {
        List<Period> periods = PeriodList.parse(asked.period());
        List<IndicatorDefinition> indicators =
                split(asked.indicator()).map(code -> definition(view, code)).toList();
        List<Breakdown> breakdowns =
                split(asked.breakdown()).map(Breakdown::parse).distinct().toList();
        indicators.forEach(indicator -> breakdowns.forEach(breakdown -> check(indicator, breakdown)));
        LocalDate boundaries = boundaries(asked, periods);
        List<Selected> orgUnits = orgUnits(asked, view, boundaries);
        SeriesRequest request = new SeriesRequest(indicators, breakdowns, orgUnits, new Periods(periods), boundaries);
        if (request.values() > LARGEST) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    request.values() + " values are asked for; at most " + LARGEST + " fit one answer");
        }
        return request;
    }

    long values() {
        return (long) indicators.size()
                * breakdowns.size()
                * orgUnits.size()
                * periods.periods().size();
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).distinct();
    }

    /**
     * The day whose units are meant: the units of a level are those of one day, or old and new ones would stand side by side
     * and add up to more than there is.
     */
    private static @Nullable LocalDate boundaries(SeriesParameters asked, List<Period> periods) {
        if (asked.boundaries() != null || asked.level() == null) {
            return asked.boundaries();
        }
        return periods.stream()
                .map(Period::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Selected> orgUnits(SeriesParameters asked, CubeView view, @Nullable LocalDate day) {
        Selection selection = new Selection(view.orgTree(), asked.boundaries());
        String ids = asked.orgUnit();
        if ((ids == null) == (asked.level() == null)) {
            throw problem(
                    ProblemCode.VALIDATION_FAILED, "orgUnit", "give either orgUnit, or level with or without parent");
        }
        return ids != null
                ? split(ids).map(OrgUnitId::of).map(selection::unit).toList()
                : selection.level(Objects.requireNonNull(asked.level()), asked.parent(), Objects.requireNonNull(day));
    }

    private static IndicatorDefinition definition(CubeView view, String code) {
        IndicatorDefinition definition = view.definition(IndicatorCode.of(code));
        if (definition == null) {
            throw problem(ProblemCode.INDICATOR_UNKNOWN, "indicator", "indicator " + code + " is unknown");
        }
        return definition;
    }

    private static void check(IndicatorDefinition indicator, Breakdown breakdown) {
        if (!indicator.has(breakdown)) {
            throw problem(
                    ProblemCode.BREAKDOWN_UNKNOWN, "breakdown", indicator.code() + " has no breakdown " + breakdown);
        }
    }

    private static Problem problem(ProblemCode code, String parameter, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
