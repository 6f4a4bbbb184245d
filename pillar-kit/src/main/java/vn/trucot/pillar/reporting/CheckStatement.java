package vn.trucot.pillar.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.catalogue.Catalogue;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.ProblemCode;

/** Whether a statement makes sense: against the catalogue, the org units and the calendar. Finds all mistakes at once. */
@Singleton
class CheckStatement {

    private static final int THOUSANDS = 3;

    private final Catalogue catalogue;
    private final OrgUnits orgUnits;
    private final Pillar pillar;
    private final Clock clock;

    CheckStatement(Catalogue catalogue, OrgUnits orgUnits, Pillar pillar, Clock clock) {
        this.catalogue = catalogue;
        this.orgUnits = orgUnits;
        this.pillar = pillar;
        this.clock = clock;
    }

    void check(Draft draft, Mistakes mistakes) {
        IndicatorDefinition definition = draft.indicator() == null ? null : definition(draft.indicator(), mistakes);
        OrgUnit unit = draft.orgUnit() == null ? null : unit(draft.orgUnit(), mistakes);
        boolean published = draft.sourceKind() == SourceKind.PUBLISHED;
        if (draft.period() != null) {
            period(draft.period(), definition, mistakes);
            if (unit != null) {
                validity(unit, draft.period(), published, mistakes);
            }
        }
        if (definition == null) {
            return;
        }
        if (unit != null && !published && unit.kind().compareTo(definition.level()) > 0) {
            mistakes.add(
                    "orgUnit",
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "'" + unit.id() + "' is a " + unit.kind() + ", " + definition.code() + " is reported by each "
                            + definition.level() + " or a larger unit");
        }
        if (draft.breakdown() != null && !draft.breakdown().isTotal()) {
            breakdown(draft.breakdown(), definition, mistakes);
        }
        if (draft.figure() != null && draft.figure().isApplicable()) {
            figure(draft.figure(), definition, published, mistakes);
        }
    }

    private @Nullable IndicatorDefinition definition(IndicatorCode code, Mistakes mistakes) {
        IndicatorDefinition definition = catalogue.find(code);
        if (definition == null) {
            if (isOfAnotherPillar(code)) {
                mistakes.add(
                        "indicator",
                        ProblemCode.INDICATOR_NOT_OWNED,
                        "'" + code + "' belongs to the pillar "
                                + Pillar.of(code).path() + ", this is " + pillar.path());
            } else {
                mistakes.add(
                        "indicator",
                        ProblemCode.INDICATOR_UNKNOWN,
                        "'" + code + "' is no indicator of the pillar " + pillar.path());
            }
        }
        return definition;
    }

    private boolean isOfAnotherPillar(IndicatorCode code) {
        for (Pillar other : Pillar.values()) {
            if (other != pillar && other.owns(code)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable OrgUnit unit(OrgUnitId id, Mistakes mistakes) {
        OrgUnit unit = orgUnits.find(id);
        if (unit == null) {
            mistakes.add("orgUnit", ProblemCode.ORG_UNIT_UNKNOWN, "'" + id + "' is no org unit");
        }
        return unit;
    }

    private void period(Period period, @Nullable IndicatorDefinition definition, Mistakes mistakes) {
        if (definition != null && !definition.accepts(period.frequency())) {
            mistakes.add(
                    "period",
                    ProblemCode.PERIOD_WRONG_FREQUENCY,
                    "'" + period + "' is a " + period.frequency() + ", " + definition.code() + " is observed each "
                            + definition.frequency() + coarser(definition));
        }
        LocalDate today = LocalDate.now(clock);
        if (period.firstDay().isAfter(today)) {
            mistakes.add(
                    "period",
                    ProblemCode.PERIOD_IN_FUTURE,
                    "'" + period + "' begins on " + period.firstDay() + ", today is " + today);
        }
    }

    /** A publication may speak of the past on later boundaries: the index of 2024 for a province formed in 2025. */
    private static void validity(OrgUnit unit, Period period, boolean published, Mistakes mistakes) {
        boolean formedLater = unit.validFrom() != null && unit.validFrom().isAfter(period.lastDay());
        if (!unit.isValidIn(period) && !(published && formedLater)) {
            mistakes.add(
                    "orgUnit",
                    ProblemCode.ORG_UNIT_NOT_VALID,
                    "'" + unit.id() + "' (" + unit.names().vi() + ") was not there in " + period + validity(unit));
        }
    }

    private static String coarser(IndicatorDefinition definition) {
        return definition.coarserPeriods().isEmpty() ? "" : ", also " + definition.coarserPeriods();
    }

    private static String validity(OrgUnit unit) {
        return (unit.validFrom() == null ? "" : ", it begins on " + unit.validFrom())
                + (unit.validTo() == null ? "" : ", it ends before " + unit.validTo());
    }

    private static void breakdown(Breakdown breakdown, IndicatorDefinition definition, Mistakes mistakes) {
        for (Map.Entry<String, String> part : breakdown.codes().entrySet()) {
            List<BreakdownDimension> dimensions = definition.breakdowns();
            if (dimensions.stream()
                    .noneMatch(dimension -> dimension.code().equals(part.getKey()) && dimension.has(part.getValue()))) {
                mistakes.add(
                        "breakdown",
                        ProblemCode.BREAKDOWN_UNKNOWN,
                        "'" + part + "' is no breakdown of " + definition.code() + "; it has " + offered(dimensions));
            }
        }
    }

    private static String offered(List<BreakdownDimension> dimensions) {
        return dimensions.isEmpty()
                ? "none"
                : dimensions.stream()
                        .map(dimension -> dimension.code() + "="
                                + String.join(
                                        "|",
                                        dimension.codes().stream()
                                                .map(BreakdownDimension.Code::code)
                                                .toList()))
                        .toList()
                        .toString();
    }

    private static void figure(Figure figure, IndicatorDefinition definition, boolean published, Mistakes mistakes) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (numerator == null) {
            return;
        }
        if (denominator != null && !definition.ratio()) {
            mistakes.add(
                    "denominator",
                    ProblemCode.VALIDATION_FAILED,
                    definition.code() + " has no denominator, leave it out");
        } else if (denominator != null && denominator.signum() <= 0) {
            mistakes.add(
                    "denominator",
                    ProblemCode.DENOMINATOR_ZERO,
                    "the denominator of " + definition.code() + " is " + denominator.toPlainString()
                            + ", it must be above 0");
        } else if (denominator == null && definition.ratio() && !published) {
            mistakes.add(
                    "denominator",
                    ProblemCode.DENOMINATOR_MISSING,
                    definition.code() + " is a ratio, only a PUBLISHED fact may give the rate alone");
        }
        whole(numerator, denominator, definition, mistakes);
        bounds(numerator, denominator, definition, mistakes);
    }

    /** A rate alone counts nothing; of all else that counts, each number is whole. */
    private static void whole(
            BigDecimal numerator, @Nullable BigDecimal denominator, IndicatorDefinition definition, Mistakes mistakes) {
        if (!definition.wholeNumbers() || (definition.ratio() && denominator == null)) {
            return;
        }
        whole("numerator", numerator, definition, mistakes);
        if (denominator != null) {
            whole("denominator", denominator, definition, mistakes);
        }
    }

    /** In Vietnam a point separates thousands, so three decimals are most often none. */
    private static void whole(String field, BigDecimal number, IndicatorDefinition definition, Mistakes mistakes) {
        if (number.scale() <= 0) {
            return;
        }
        String cause = number.scale() > THOUSANDS
                ? ""
                : "; if %s was meant, write it without a thousands separator"
                        .formatted(number.movePointRight(THOUSANDS).toPlainString());
        mistakes.add(
                field,
                ProblemCode.NUMBER_NOT_WHOLE,
                number.toPlainString() + " is no whole number, and " + definition.code() + " counts whole things"
                        + cause);
    }

    private static void bounds(
            BigDecimal numerator, @Nullable BigDecimal denominator, IndicatorDefinition definition, Mistakes mistakes) {
        if (definition.minimum() != null && numerator.compareTo(definition.minimum()) < 0) {
            mistakes.add(
                    "numerator",
                    ProblemCode.NUMERATOR_BELOW_BOUND,
                    numerator.toPlainString() + " is below "
                            + definition.minimum().toPlainString() + ", the least there is of " + definition.code());
        }
        BigDecimal greatest = definition.maximum();
        boolean hasWhole = definition.ratio() && (denominator == null || denominator.signum() > 0);
        if (hasWhole && definition.numeratorWithinDenominator()) {
            BigDecimal whole = denominator == null ? definition.factor() : denominator;
            greatest = greatest == null ? whole : greatest.min(whole);
        }
        if (greatest != null && numerator.compareTo(greatest) > 0) {
            mistakes.add(
                    "numerator",
                    ProblemCode.NUMERATOR_ABOVE_BOUND,
                    numerator.toPlainString() + " is above " + greatest.toPlainString() + ", the most there can be of "
                            + definition.code());
        }
    }
}
