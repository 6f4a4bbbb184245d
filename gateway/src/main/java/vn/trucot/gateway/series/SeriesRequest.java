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

/** What a client asks of the series, found in the cube: each indicator in its breakdowns for every unit and period. */
record SeriesRequest(
        List<Asked> asked,
        List<Selected> orgUnits,
        Periods periods,
        @Nullable LocalDate boundaries) {

    /** An indicator in each of some breakdowns. */
    record Asked(IndicatorDefinition indicator, List<Breakdown> breakdowns) {}

    /** The most values of one answer. */
    static final long LARGEST = 2_000_000;

    static SeriesRequest of(SeriesParameters asked, CubeView view) {
        List<Period> periods = PeriodList.parse(asked.period());
        List<Asked> indicators = split(asked.indicator())
                .map(code -> definition(view, code))
                .map(indicator -> new Asked(indicator, breakdowns(indicator, asked.breakdown())))
                .toList();
        LocalDate boundaries = boundaries(asked, periods);
        List<Selected> orgUnits = orgUnits(asked, view, boundaries);
        SeriesRequest request = new SeriesRequest(indicators, orgUnits, new Periods(periods), boundaries);
        if (request.values() > LARGEST) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    request.values() + " values are asked for; at most " + LARGEST + " fit one answer");
        }
        return request;
    }

    List<IndicatorDefinition> indicators() {
        return asked.stream().map(Asked::indicator).toList();
    }

    long values() {
        long lines = asked.stream().mapToLong(one -> one.breakdowns().size()).sum();
        return lines * orgUnits.size() * periods.periods().size();
    }

    private static List<Breakdown> breakdowns(IndicatorDefinition indicator, String asked) {
        return split(asked)
                .flatMap(text -> Breakdowns.of(indicator, text))
                .distinct()
                .toList();
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

    private static Problem problem(ProblemCode code, String parameter, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
