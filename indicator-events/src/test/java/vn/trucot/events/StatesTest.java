package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions, units and successions that contradict themselves do not construct. */
class StatesTest {

    private static final JsonMapper MAPPER = Json.mapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "least # factor # 0 # a factor is above 0",
                "least # factor # -1 # a factor is above 0",
                "least # decimals # 7 # 0 to 6 places are printed",
                "least # decimals # -1 # 0 to 6 places are printed",
                "least # acrossUnits # \"RATIO\" # only a ratio can be RATIO",
                "least # acrossMergers # \"RATIO\" # only a ratio can be RATIO",
                "full # acrossUnits # \"SUM\" # a ratio rolls up as RATIO",
                "full # acrossMergers # \"SUM\" # a ratio merges as RATIO",
                "full # acrossUnits # \"RATIO\" # a weight goes with WEIGHTED_MEAN",
                "least # acrossUnits # \"WEIGHTED_MEAN\" # a weight goes with WEIGHTED_MEAN",
                "least # weight # \"SOC.TEAM.MEMBERS\" # a weight goes with WEIGHTED_MEAN",
                "full # coarserPeriods # [\"MONTH\"] # is not made up of whole periods of QUARTER",
                "full # coarserPeriods # [\"QUARTER\"] # is not made up of whole periods of QUARTER",
                "full # minimum # 12.6 # is above the maximum 12.5",
                "least # numeratorWithinDenominator # true # only a ratio has a denominator",
                "least # breakdowns # [{\"code\":\"Sex\",\"names\":{\"vi\":\"x\"},\"codes\":[{\"code\":\"F\",\"names\":{\"vi\":\"x\"}}]}] # Sex=F",
                "least # breakdowns # [{\"code\":\"sex\",\"names\":{\"vi\":\"x\"},\"codes\":[{\"code\":\"F\",\"names\":{\"vi\":\"x\"}},{\"code\":\"F\",\"names\":{\"vi\":\"y\"}}]}] # each code stands in it once",
                "least # breakdowns # [{\"code\":\"sex\",\"names\":{\"vi\":\"x\"},\"codes\":[]},{\"code\":\"sex\",\"names\":{\"vi\":\"x\"},\"codes\":[]}] # each dimension is declared once",
            })
    void definitionThatContradictsItselfIsRefused(String file, String field, String value, String reason)
            throws IOException {
        // Given
        ObjectNode definition =
                (ObjectNode) MAPPER.readTree(Resources.bytes("golden/indicator.defined.v1/" + file + ".json"));
        definition.set(field, MAPPER.readTree(value));

        // When
        assertThatThrownBy(() -> MAPPER.treeToValue(definition, IndicatorDefinition.class))

                // Then
                .hasRootCauseInstanceOf(InvalidTerm.class)
                .hasMessageContaining(reason);
    }

    @Test
    void definitionAcceptsItsFrequencyAndTheCoarserOnesItNames() throws IOException {
        // When
        IndicatorDefinition definition =
                MAPPER.readValue(Resources.bytes("golden/indicator.defined.v1/full.json"), IndicatorDefinition.class);

        // Then
        assertThat(definition.accepts(Frequency.QUARTER)).isTrue();
        assertThat(definition.accepts(Frequency.YEAR)).isTrue();
        assertThat(definition.accepts(Frequency.MONTH)).isFalse();
        assertThat(definition.pillar()).isEqualTo(Pillar.SOCIETY);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2024, false",
        "2025-01-01, 2025-01, true",
        "2025-06-30, 2025-Q2, true",
        "2025-07-01, 2025-Q3, false",
        "2025-12-31, 2025, true",
    })
    void unitIsThereFromItsFirstDayUntilTheDayItEnds(LocalDate day, Period period, boolean there) {
        // Given
        OrgUnit unit = unit(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1), null);

        // Then
        assertThat(unit.isValidIn(period)).isEqualTo(there);
        assertThat(unit.isValidOn(day)).isEqualTo(there && day.isBefore(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void unitThatEndsBeforeItBeginsOrHoldsItselfIsRefused() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThatThrownBy(() -> unit(day, day, null)).isInstanceOf(InvalidTerm.class);
        assertThatThrownBy(() -> unit(null, null, OrgUnitId.of("15"))).isInstanceOf(InvalidTerm.class);
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, 63", "2025-06-30, 63", "2025-07-01, 34", "2030-01-01, 34"})
    void unitHasAsManyPartsAsWereCountedLastBeforeTheDay(LocalDate day, int count) {
        // Given
        OrgUnit country =
                country(PartCount.parse("63 PROVINCE; 34 PROVINCE from 2025-07-01; 10 COMMUNE from 2000-01-01"));

        // Then
        assertThat(country.partCount(OrgUnitKind.PROVINCE, day)).hasValue(count);
        assertThat(country.partCount(OrgUnitKind.VILLAGE, day)).isEmpty();
        assertThat(country.partCount(OrgUnitKind.COMMUNE, LocalDate.of(1999, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 PROVINCE",
                "63 TOWN",
                "63 PROVINCE from 2025-02-30",
                "PROVINCE 63",
                "63 PROVINCE;",
                "34 PROVINCE from 2025-07-01; 63 PROVINCE",
                "34 PROVINCE from 2025-07-01; 35 PROVINCE from 2025-07-01",
                "1 COUNTRY"
            })
    void countsOfPartsThatCannotBeAreRefused(String text) {
        assertThatThrownBy(() -> country(PartCount.parse(text)))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("count of parts");
    }

    private static OrgUnit country(List<PartCount> counts) {
        return new OrgUnit(
                OrgUnitId.of("VN"),
                null,
                OrgUnitKind.COUNTRY,
                new Names("Việt Nam", null),
                null,
                null,
                null,
                null,
                null,
                false,
                counts);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1", "1.01", "1E+2147483647"})
    void shareOutsideZeroToOneIsRefused(BigDecimal share) {
        assertThatThrownBy(() -> new Succession(
                        OrgUnitId.of("15"), OrgUnitId.of("15~2025"), LocalDate.of(2025, 7, 1), share, null))
                .isInstanceOf(InvalidTerm.class)
                .hasMessageContaining("share");
    }

    @Test
    void unitDoesNotSucceedItself() {
        OrgUnitId unit = OrgUnitId.of("15");
        assertThatThrownBy(() -> new Succession(unit, unit, LocalDate.of(2025, 7, 1), BigDecimal.ONE, null))
                .isInstanceOf(InvalidTerm.class);
    }

    private static OrgUnit unit(LocalDate from, LocalDate to, OrgUnitId parent) {
        return new OrgUnit(
                OrgUnitId.of("15"),
                null,
                OrgUnitKind.PROVINCE,
                new Names("Yên Bái", null),
                parent,
                from,
                to,
                null,
                null,
                false);
    }
}
