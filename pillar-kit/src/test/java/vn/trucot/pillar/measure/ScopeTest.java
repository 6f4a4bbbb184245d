package vn.trucot.pillar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

class ScopeTest {

    private static final OrgUnitId UNIT = OrgUnitId.of("15.132.04252.03");
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 15);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "-; -; 2025-01-01; 2025-06-30; 2025-Q1 2025-01-01..2025-03-31, 2025-Q2 2025-04-01..2025-06-30",
                "-; -; 2025-06-30; -; 2025-Q2 2025-04-01..2025-06-30, 2025-Q3 2025-07-01..2025-08-15",
                "-; -; 2025-08-16; -; -",
                "2025-05-01; -; 2025-03-31; 2025-06-30; 2025-Q1 not there, 2025-Q2 2025-05-01..2025-06-30",
                "-; 2025-05-01; 2025-04-01; 2025-08-01; 2025-Q2 2025-04-01..2025-04-30, 2025-Q3 not there",
                "-; 2025-07-01; 2025-06-30; -; 2025-Q2 2025-04-01..2025-06-30, 2025-Q3 not there",
            })
    void holdsTheDaysOfThePeriodOnWhichTheUnitWasThere(
            LocalDate validFrom, LocalDate validTo, LocalDate first, LocalDate last, String expected) {
        // Given
        Measure measure = measure(null, Frequency.QUARTER);

        // When
        String scopes = scopes(measure, unit(validFrom, validTo), null, 0, first, last);

        // Then
        assertThat(scopes).isEqualTo(expected);
    }

    @Test
    void unitThatIsNotKnownCountsAsAlwaysThere() {
        // When
        String scopes = scopes(measure(null, Frequency.MONTH), null, null, 0, TODAY, TODAY);

        // Then
        assertThat(scopes).isEqualTo("2025-08 2025-08-01..2025-08-15");
    }

    @Test
    void expectedUnitIsThereFromThePeriodInWhichTheRegisterIsInUse() {
        // Given
        RegisterUse use = new RegisterUse(LocalDate.of(2025, 5, 20), false);
        LocalDate first = LocalDate.of(2025, 1, 1);
        Measure measure = measure(OrgUnitKind.VILLAGE, Frequency.QUARTER);

        // Then
        assertThat(scopes(measure, unit(null, null), use, 0, first, TODAY))
                .isEqualTo("2025-Q1 not there, 2025-Q2 2025-04-01..2025-06-30, 2025-Q3 2025-07-01..2025-08-15");
        assertThat(scopes(measure, unit(null, null), null, 0, TODAY, TODAY)).isEqualTo("2025-Q3 not there");
        assertThat(scopes(measure(OrgUnitKind.COMMUNE, Frequency.QUARTER), unit(null, null), use, 0, TODAY, TODAY))
                .isEqualTo("2025-Q3 not there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-06-30; 0; 2025 open, 2025-Q2 open",
                "2025-07-01; 0; 2025 closed, 2025-Q2 closed, 2025-Q3 open",
                "2025-07-15; 15; 2025 open, 2025-Q2 open, 2025-Q3 open",
                "2025-07-16; 15; 2025 closed, 2025-Q2 closed, 2025-Q3 open",
                "2026-01-01; 15; 2025 closed, 2025-Q2 closed, 2025-Q3 closed, 2025-Q4 open, 2026 open, 2026-Q1 open",
            })
    void longerPeriodClosesWithTheFirstShortOneInWhichTheUnitWasThere(
            LocalDate today, int closesAfterDays, String expected) {
        // Given
        OrgUnit unit = unit(LocalDate.of(2025, 5, 1), null);
        Measure measure = measure(null, Frequency.QUARTER, Frequency.YEAR);

        // When
        String scopes = new Scope.Of(measure, UNIT, UNIT, unit, null, closesAfterDays)
                .on(new DaySpan(LocalDate.of(2025, 5, 1), null), today)
                .sorted(Comparator.comparing(Scope::period))
                .map(scope -> scope.period() + (scope.closed() ? " closed" : " open"))
                .collect(Collectors.joining(", "));

        // Then
        assertThat(scopes).isEqualTo(expected);
    }

    @Test
    void aMeasureOfSomePeriodsIsCountedInTheseAloneAndTouchedByNoOtherDays() {
        // Given
        Measure some = measure(null, Frequency.YEAR).during(Set.of(Period.year(2024)));

        // Then
        assertThat(scopes(some, null, null, 0, LocalDate.of(2022, 5, 1), null))
                .isEqualTo("2024 2024-01-01..2024-12-31");
        assertThat(scopes(some, null, null, 0, LocalDate.of(2025, 1, 1), null)).isNull();
        assertThat(some.isTouchedBy(new DaySpan(LocalDate.of(2024, 12, 31), null)))
                .isTrue();
        assertThat(some.isTouchedBy(new DaySpan(LocalDate.of(2022, 5, 1), LocalDate.of(2024, 1, 1))))
                .isTrue();
        assertThat(some.isTouchedBy(new DaySpan(LocalDate.of(2025, 1, 1), null)))
                .isFalse();
        assertThat(some.isTouchedBy(new DaySpan(LocalDate.of(2022, 5, 1), LocalDate.of(2023, 12, 31))))
                .isFalse();
        assertThat(measure(null, Frequency.YEAR).isTouchedBy(new DaySpan(LocalDate.of(1999, 1, 1), null)))
                .isTrue();
    }

    private static @Nullable String scopes(
            Measure measure,
            @Nullable OrgUnit unit,
            @Nullable RegisterUse use,
            int closesAfterDays,
            LocalDate first,
            @Nullable LocalDate last) {
        return new Scope.Of(measure, UNIT, UNIT, unit, use, closesAfterDays)
                .on(new DaySpan(first, last), TODAY)
                .sorted(Comparator.comparing(Scope::period))
                .map(ScopeTest::days)
                .reduce((a, b) -> a + ", " + b)
                .orElse(null);
    }

    private static String days(Scope scope) {
        return scope.period() + (scope.isThere() ? " " + scope.firstDay() + ".." + scope.lastDay() : " not there");
    }

    private static Measure measure(@Nullable OrgUnitKind everyUnit, Frequency... frequencies) {
        return new Measure(
                "test", everyUnit, Set.of(frequencies), Set.of(IndicatorCode.of("SOC.TEAM.MEMBERS")), "", "");
    }

    private static OrgUnit unit(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new OrgUnit(
                UNIT, null, OrgUnitKind.VILLAGE, new Names("Thôn 03 (mẫu)", null), null, from, to, null, null, true);
    }
}
