package vn.trucot.pillar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.catalogue.Catalogue;

/** A measure says what it counts, in which periods; one that contradicts itself or the catalogue stops the start. */
class MeasureTest {

    private static final Set<Frequency> QUARTERS = Set.of(Frequency.QUARTER);
    private static final Set<IndicatorCode> TEAMS = Set.of(IndicatorCode.of("SOC.TEAM.COUNT"));

    @Test
    void aMeasureThatSaysTooLittleIsRefused() {
        assertThatThrownBy(() -> new Measure("teams", null, QUARTERS, Set.of(), "", null))
                .hasMessage("measure teams names no indicator");
        assertThatThrownBy(() -> new Measure("teams", null, Set.of(), TEAMS, "", null))
                .hasMessage("measure teams counts no period");
        assertThatThrownBy(() -> new Measure("teams", OrgUnitKind.VILLAGE, QUARTERS, TEAMS, "", null))
                .hasMessage("measure teams does not say from which day its register is in use");
    }

    @Test
    void theShortestPeriodIsTheFinest() {
        assertThat(measure("a", Frequency.YEAR, Frequency.MONTH, Frequency.QUARTER)
                        .finest())
                .isEqualTo(Frequency.MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "SOC.TEAM.COUNT, 2025-Q1, '', true",
        "SOC.TEAM.COUNT, 2025-Q1, sex=F, true",
        "SOC.TEAM.COUNT, 2025-01, '', false",
        "SOC.TEAM.MEMBERS, 2025-Q1, '', false"
    })
    void aMeasureStatesItsIndicatorsInItsPeriods(String indicator, String period, String breakdown, boolean states) {
        assertThat(measure("teams", Frequency.QUARTER).states(key(indicator, period, breakdown)))
                .isEqualTo(states);
    }

    @Test
    void aMeasureOfOneBreakdownStatesNoOther() {
        // Given
        Measure women = measure("teams", Frequency.QUARTER).only(Breakdown.parse("sex=F"), 5);

        // Then
        assertThat(women.states(key("SOC.TEAM.COUNT", "2025-Q1", "sex=F"))).isTrue();
        assertThat(women.states(key("SOC.TEAM.COUNT", "2025-Q1", "sex=M"))).isFalse();
        assertThat(women.states(key("SOC.TEAM.COUNT", "2025-Q1", ""))).isFalse();
        assertThat(women.closesAfterDays()).isEqualTo(5);
        assertThat(women.counted(SourceKind.REPORTED).counted()).isEqualTo(SourceKind.REPORTED);
    }

    @Test
    void aRecordMeasureCountsTheIndicatorsOfItsFiguresInTheirPeriods() {
        // When
        CountedRecords records = RecordMeasure.of("teams", "community-teams", "select * from team")
                .every(OrgUnitKind.VILLAGE)
                .each(Frequency.MONTH)
                .figure(CountedFigure.count("SOC.TEAM.ACTIVE", "r.is_active"))
                .each(Frequency.QUARTER, Frequency.YEAR)
                .figure(CountedFigure.sum("SOC.TEAM.MEMBERS", "r.members"))
                .figure(CountedFigure.sum("SOC.TEAM.MEMBERS", "r.women").by("sex=F"))
                .build();

        // Then
        assertThat(records.collection()).isEqualTo("community-teams");
        assertThat(records.measure().indicators())
                .containsExactlyInAnyOrder(IndicatorCode.of("SOC.TEAM.ACTIVE"), IndicatorCode.of("SOC.TEAM.MEMBERS"));
        assertThat(records.measure().frequencies())
                .containsExactlyInAnyOrder(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR);
        assertThat(records.measure().everyUnit()).isEqualTo(OrgUnitKind.VILLAGE);
        assertThat(records.measure().counted()).isEqualTo(SourceKind.RECORDS);
    }

    @Test
    void aShareIsOfThoseOfWhichTheWholeHolds() {
        // When
        CountedFigure share = CountedFigure.share("SOC.TEAM.ACTIVE", "r.met", "r.stands");

        // Then
        assertThat(share.numerator()).isEqualTo("case when r.stands then coalesce(r.met, false)::int end");
        assertThat(share.denominator()).isEqualTo("case when r.stands then 1 end");
        assertThat(share.ofOne()).isFalse();
        assertThat(CountedFigure.count("SOC.TEAM.COUNT", "r.stands").perUnit().ofOne())
                .isTrue();
        assertThat(share.whenTold().onceTold()).isTrue();
        assertThat(share.onceTold()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-01, 0, 2025-02-01", "2025-Q1, 5, 2025-04-06", "2024, 31, 2025-02-01"})
    void aPeriodIsClosedSoManyDaysAfterItsEnd(String period, int days, LocalDate closed) {
        assertThat(Closing.of(Period.parse(period), days)).isEqualTo(closed);
    }

    @Test
    void aRegisterIsInUseFromItsFirstRecordOn() {
        // Given
        RegisterUse may = new RegisterUse(LocalDate.of(2024, 5, 1), false);
        RegisterUse june = new RegisterUse(LocalDate.of(2024, 6, 1), true);

        // Then
        assertThat(may.and(june)).isEqualTo(new RegisterUse(LocalDate.of(2024, 5, 1), true));
        assertThat(june.and(may)).isEqualTo(may.and(june));
        assertThat(may.notBefore(LocalDate.of(2024, 5, 20)).firstDay()).isEqualTo("2024-05-20");
        assertThat(may.notBefore(LocalDate.of(2024, 4, 20))).isSameAs(may);
    }

    @Test
    void measuresThatShareNoFigureStandBesideEachOther() {
        // Given
        Measures measures = measures(
                measure("women", Frequency.QUARTER).only(Breakdown.parse("sex=F"), 0),
                measure("men", Frequency.QUARTER).only(Breakdown.parse("sex=M"), 0));

        // When
        measures.check(null);

        // Then
        assertThat(measures.all()).extracting(Measure::name).containsExactly("men", "women");
    }

    @Test
    void aFigureIsCountedByOneMeasure() {
        Measure all = measure("a", Frequency.QUARTER);
        Measure women = measure("b", Frequency.QUARTER).only(Breakdown.parse("sex=F"), 0);
        for (Measures twice : List.of(
                measures(all, measure("b", Frequency.QUARTER)),
                measures(all, women),
                measures(women, measure("c", Frequency.QUARTER)),
                measures(women, measure("c", Frequency.QUARTER).only(Breakdown.parse("sex=F"), 0)))) {
            assertThatThrownBy(() -> twice.check(null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("SOC.TEAM.COUNT belongs to another measure already");
        }
    }

    @Test
    void aMeasureFitsTheCatalogue() {
        assertThatThrownBy(() -> measures(new Measure(
                                "lost", null, QUARTERS, Set.of(IndicatorCode.of("SOC.TEAM.LOST")), "", null))
                        .check(null))
                .hasMessage("measure lost: one of its indicators is not in the catalogue");
        assertThatThrownBy(() -> measures(measure("monthly", Frequency.MONTH)).check(null))
                .hasMessage("measure monthly: SOC.TEAM.COUNT is not observed each MONTH");
        assertThatThrownBy(() -> measures(new Measure(
                                "mixed",
                                null,
                                QUARTERS,
                                Set.of(IndicatorCode.of("SOC.TEAM.COUNT"), IndicatorCode.of("SOC.TEAM.LATE")),
                                "",
                                null))
                        .check(null))
                .hasMessageContaining("closes on another day than the others");
    }

    @Test
    void whenAPeriodClosesSaysTheMeasureOrElseTheCatalogue() {
        // Given
        Measure late = new Measure("late", null, QUARTERS, Set.of(IndicatorCode.of("SOC.TEAM.LATE")), "", null);
        Measures measures = measures(late);

        // Then
        assertThat(measures.closesAfterDays(late)).isEqualTo(10);
        assertThat(measures.closesAfterDays(late.only(Breakdown.TOTAL, 3))).isEqualTo(3);
        assertThat(measures.closesAfterDays(measure("teams", Frequency.QUARTER)))
                .isZero();
    }

    private static Measures measures(Measure... measures) {
        return new Measures(
                List.of(measures),
                List.of(),
                List.of(),
                new Catalogue(List.of(indicator("SOC.TEAM.COUNT", null), indicator("SOC.TEAM.LATE", 10))));
    }

    private static Measure measure(String name, Frequency... frequencies) {
        return new Measure(name, null, Set.of(frequencies), TEAMS, "", null);
    }

    private static ObservationKey key(String indicator, String period, String breakdown) {
        return new ObservationKey(
                IndicatorCode.of(indicator), OrgUnitId.of("15"), Period.parse(period), Breakdown.parse(breakdown));
    }

    private static IndicatorDefinition indicator(String code, @Nullable Integer closesAfterDays) {
        return new IndicatorDefinition(
                IndicatorCode.of(code),
                new Names(code, null),
                null,
                "TEAM",
                false,
                BigDecimal.ONE,
                0,
                Frequency.QUARTER,
                List.of(Frequency.YEAR),
                OrgUnitKind.VILLAGE,
                AcrossUnits.SUM,
                null,
                AcrossUnits.SUM,
                AcrossTime.LAST,
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                false,
                List.of(),
                null,
                closesAfterDays,
                true);
    }
}
