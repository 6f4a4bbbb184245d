package vn.trucot.pillar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

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
        // When
        List<Scope> scopes =
                Scope.of(UNIT, unit(validFrom, validTo), new DaySpan(first, last), Frequency.QUARTER, TODAY);

        // Then
        assertThat(scopes.stream()
                        .map(ScopeTest::text)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(null))
                .isEqualTo(expected);
        assertThat(scopes).allMatch(Scope::demo);
    }

    @Test
    void unitThatIsNotKnownCountsAsAlwaysThere() {
        // When
        List<Scope> scopes = Scope.of(UNIT, null, new DaySpan(TODAY, TODAY), Frequency.MONTH, TODAY);

        // Then
        assertThat(scopes).extracting(ScopeTest::text).containsExactly("2025-08 2025-08-01..2025-08-15");
        assertThat(scopes).noneMatch(Scope::demo);
    }

    private static String text(Scope scope) {
        return scope.period() + (scope.isThere() ? " " + scope.firstDay() + ".." + scope.lastDay() : " not there");
    }

    private static OrgUnit unit(LocalDate from, LocalDate to) {
        return new OrgUnit(
                UNIT, null, OrgUnitKind.VILLAGE, new Names("Thôn 03 (mẫu)", null), null, from, to, null, null, true);
    }
}
