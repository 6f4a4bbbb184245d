package vn.trucot.gateway.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.figure.Origin;

/** How it is said of what a figure was made, and where the next step down is. */
class WordsOfLineageTest {

    private static final IndicatorCode RATE = IndicatorCode.of("GOV.DOSSIER.ONLINE");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTS        | SUM  | SUM  | cộng số liệu của các đơn vị thuộc đơn vị này | the sum over the units it consists of
            PREDECESSORS | SUM  | SUM  | cộng số liệu của các đơn vị trước khi sáp nhập | the sum over its predecessors
            PARTS        | MEAN | SUM  | trung bình cộng của các đơn vị thuộc đơn vị này | the plain mean over the units it consists of
            PARTS        | MAX  | SUM  | giá trị lớn nhất trong các đơn vị thuộc đơn vị này | the greatest value among the units it consists of
            TIME         | SUM  | SUM  | cộng các kỳ ngắn hơn | the sum of the shorter periods
            TIME         | SUM  | LAST | kỳ ngắn hơn mới nhất có số liệu | the last shorter period with data
            TIME         | SUM  | MEAN | trung bình cộng các kỳ ngắn hơn | the plain mean of the shorter periods
            OWN          | SUM  | SUM  | số liệu của chính đơn vị trong kỳ | stated for exactly this unit and period
            BREAKDOWNS   | SUM  | SUM  | cộng các phân tổ | the sum of a complete breakdown
            """)
    void ofACountItIsSaidByWhichRule(Origin origin, AcrossUnits units, AcrossTime time, String vi, String en) {
        assertThat(RollUpWords.of(origin, count(units, time))).isEqualTo(new Names(vi, en));
    }

    @Test
    void numeratorsAndDenominatorsOfARatioAreAddedUpApart() {
        // Given
        IndicatorDefinition ratio = ratio(AcrossTime.SUM);

        // Then
        assertThat(RollUpWords.of(Origin.PARTS, ratio))
                .isEqualTo(new Names(
                        "cộng tử số và cộng mẫu số của các đơn vị thuộc đơn vị này, rồi chia",
                        "numerators and denominators of the units it consists of added up apart, then divided"));
        assertThat(RollUpWords.of(Origin.TIME, ratio))
                .isEqualTo(new Names(
                        "cộng tử số và cộng mẫu số các kỳ ngắn hơn, rồi chia",
                        "numerators and denominators of the shorter periods added up apart, then divided"));
        assertThat(RollUpWords.of(null, ratio)).isNull();
    }

    @Test
    void everyRuleHasItsOwnWords() {
        // Given
        Set<Names> words = new HashSet<>();

        // When
        for (AcrossUnits rule : List.of(AcrossUnits.SUM, AcrossUnits.MEAN, AcrossUnits.MAX, AcrossUnits.NONE)) {
            words.add(RollUpWords.of(Origin.PARTS, count(rule, AcrossTime.SUM)));
        }
        Arrays.stream(AcrossTime.values())
                .forEach(rule -> words.add(RollUpWords.of(Origin.TIME, count(AcrossUnits.SUM, rule))));

        // Then
        assertThat(words).hasSize(8).allSatisfy(names -> assertThat(names.en()).isNotEqualTo(names.vi()));
    }

    @Test
    void theNextStepDownIsOnTheSameBoundariesAndOfTheSameInstant() {
        // Given
        Links now = new Links(null, null);
        Links then = new Links(LocalDate.of(2024, 12, 31), Instant.parse("2025-03-31T10:00:00Z"));
        OrgUnitId unit = OrgUnitId.of("15~2025");
        Period year = Period.parse("2024");

        // Then
        assertThat(now.figure(RATE, Breakdown.TOTAL, unit, year))
                .isEqualTo("/api/v1/lineage?indicator=GOV.DOSSIER.ONLINE&orgUnit=15%7E2025&period=2024");
        assertThat(then.figure(RATE, Breakdown.parse("channel=postal;level=full"), unit, year))
                .isEqualTo("/api/v1/lineage?indicator=GOV.DOSSIER.ONLINE&breakdown=channel%3Dpostal%3Blevel%3Dfull"
                        + "&orgUnit=15%7E2025&period=2024&boundaries=2024-12-31&asOf=2025-03-31T10:00:00Z");
        assertThat(now.item("dti-922", "mainIndex", "a&b", unit, year))
                .isEqualTo("/api/v1/lineage?indexSet=dti-922&mainIndex=a%26b&orgUnit=15%7E2025&period=2024");
    }

    @Test
    void aKeyIsOpenedAtItsPillar() {
        // Given
        Links now = new Links(null, null);
        Links then = new Links(null, Instant.parse("2025-03-31T10:00:00Z"));
        ObservationKey women = CubeBuilder.key("SOC.TEAM.MEMBERS", "15.132", "2024-Q1", "sex=F");
        ObservationKey sales = CubeBuilder.key("ECO.OCOP.SALES", "15", "2024", "");

        // Then
        assertThat(now.observation(women))
                .isEqualTo("/api/v1/society/observations/SOC.TEAM.MEMBERS/15.132/2024-Q1?breakdown=sex%3DF");
        assertThat(then.observation(women)).isEqualTo(now.observation(women) + "&asOf=2025-03-31T10:00:00Z");
        assertThat(then.observation(sales))
                .isEqualTo("/api/v1/economy/observations/ECO.OCOP.SALES/15/2024?asOf=2025-03-31T10:00:00Z");
        assertThat(now.records(sales)).isEqualTo("/api/v1/economy/observations/ECO.OCOP.SALES/15/2024/records");
        assertThat(then.records(sales)).as("records are those of now").isNull();
    }

    private static IndicatorDefinition count(AcrossUnits units, AcrossTime time) {
        return CubeBuilder.indicator("GOV.DOSSIER.RECEIVED", false, units, units, time);
    }

    private static IndicatorDefinition ratio(AcrossTime time) {
        return CubeBuilder.indicator(
                RATE.text(),
                true,
                1,
                Frequency.MONTH,
                List.of(Frequency.YEAR),
                OrgUnitKind.COMMUNE,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                time,
                List.of());
    }
}
