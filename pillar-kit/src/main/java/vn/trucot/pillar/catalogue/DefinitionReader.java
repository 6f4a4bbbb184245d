package vn.trucot.pillar.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.definition.DefinitionEntry;

/** Reads one indicator of the catalogue, with the defaults of docs/indicators.md. */
record DefinitionReader(Map<String, BreakdownDimension> codeLists) {

    static final List<String> NEVER_DEFAULT = List.of("names", "description", "measureUnit", "weight");
    static final List<String> FIELDS = List.of(
            "names",
            "description",
            "measureUnit",
            "ratio",
            "factor",
            "decimals",
            "frequency",
            "coarserPeriods",
            "level",
            "acrossUnits",
            "weight",
            "acrossMergers",
            "acrossTime",
            "direction",
            "minimum",
            "maximum",
            "numeratorWithinDenominator",
            "breakdowns",
            "legalBasis",
            "closesAfterDays",
            "wholeNumbers");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What is measured rather than counted: a half of it is something. */
    private static final Set<String> CONTINUOUS = Set.of(
            "PERCENT", "INDEX", "POINT", "RATE", "VND", "USD", "KM", "KM2", "HA", "KG", "TONNE", "HOUR", "MINUTE", "GB",
            "MBPS");

    /** The definition; null if the entry got a mistake. */
    @Nullable
    IndicatorDefinition read(IndicatorCode code, DefinitionEntry entry) {
        entry.onlyKnown(FIELDS);
        Names names = entry.required("names", entry.names("names"));
        String measureUnit = entry.required("measureUnit", entry.term("measureUnit", DefinitionReader::measureUnit));
        boolean ratio = entry.flag("ratio", false);
        boolean percentage = ratio && "PERCENT".equals(measureUnit);
        BigDecimal factor = entry.required("factor", entry.number("factor", percentage ? HUNDRED : BigDecimal.ONE));
        BigDecimal decimals =
                entry.required("decimals", entry.number("decimals", ratio ? BigDecimal.TWO : BigDecimal.ZERO));
        Frequency frequency = entry.required("frequency", entry.oneOf("frequency", Frequency.class));
        List<Frequency> coarserPeriods = coarserPeriods(entry, frequency);
        OrgUnitKind level = entry.oneOf("level", OrgUnitKind.class, OrgUnitKind.COMMUNE);
        AcrossUnits acrossUnits =
                entry.oneOf("acrossUnits", AcrossUnits.class, ratio ? AcrossUnits.RATIO : AcrossUnits.SUM);
        IndicatorCode weight = entry.term("weight", IndicatorCode::of);
        AcrossUnits acrossMergers = entry.oneOf("acrossMergers", AcrossUnits.class, acrossUnits);
        AcrossTime acrossTime = entry.oneOf("acrossTime", AcrossTime.class, AcrossTime.SUM);
        Direction direction = entry.oneOf("direction", Direction.class, Direction.HIGHER_IS_BETTER);
        BigDecimal minimum = entry.number("minimum", BigDecimal.ZERO);
        BigDecimal maximum = entry.number("maximum", null);
        boolean within = entry.flag("numeratorWithinDenominator", ratio);
        List<BreakdownDimension> breakdowns = breakdowns(entry);
        Names description = entry.names("description");
        String legalBasis = entry.text("legalBasis");
        BigDecimal closesAfterDays = entry.number("closesAfterDays", null);
        boolean counted = ratio
                ? percentage
                : measureUnit != null
                        && !CONTINUOUS.contains(measureUnit)
                        && decimals != null
                        && decimals.signum() == 0
                        && acrossUnits != AcrossUnits.MEAN
                        && acrossUnits != AcrossUnits.WEIGHTED_MEAN
                        && acrossTime != AcrossTime.MEAN;
        boolean wholeNumbers = entry.flag("wholeNumbers", counted);
        if (names == null || measureUnit == null || factor == null || decimals == null || frequency == null) {
            return null;
        }
        try {
            return new IndicatorDefinition(
                    code,
                    names,
                    description,
                    measureUnit,
                    ratio,
                    factor,
                    decimals.intValueExact(),
                    frequency,
                    coarserPeriods,
                    level,
                    acrossUnits,
                    weight,
                    acrossMergers,
                    acrossTime,
                    direction,
                    minimum,
                    maximum,
                    within,
                    breakdowns,
                    legalBasis,
                    closesAfterDays == null ? null : closesAfterDays.intValueExact(),
                    wholeNumbers);
        } catch (InvalidTerm | ArithmeticException e) {
            entry.mistake("", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** A default that fits the monthly indicators of a file need not fit its yearly ones. */
    private static List<Frequency> coarserPeriods(DefinitionEntry entry, @Nullable Frequency frequency) {
        return entry.several("coarserPeriods", Frequency.class).stream()
                .filter(coarser -> entry.isOwn("coarserPeriods") || frequency == null || coarser.isMadeOf(frequency))
                .toList();
    }

    private List<BreakdownDimension> breakdowns(DefinitionEntry entry) {
        List<BreakdownDimension> breakdowns = new ArrayList<>();
        for (JsonNode name : entry.list("breakdowns")) {
            BreakdownDimension dimension = codeLists.get(name.asText());
            if (dimension == null) {
                entry.mistake(
                        "breakdowns", "there is no code list '" + name.asText() + "', only " + codeLists.keySet());
            } else {
                breakdowns.add(dimension);
            }
        }
        return breakdowns;
    }

    private static String measureUnit(String text) {
        if (!text.matches("[A-Z][A-Z0-9_]*")) {
            throw new InvalidTerm("measure unit", text, "write upper-case letters, as PERSON or PERCENT");
        }
        return text;
    }
}
