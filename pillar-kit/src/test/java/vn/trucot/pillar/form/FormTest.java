package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/** Who has to return a form, and until when. */
class FormTest {

    private final Form form = FormSample.form(FormSample.YAML);

    @ParameterizedTest
    @CsvSource({
        "15.132.04252, COMMUNE, true",
        "15.132, DISTRICT, false",
        "15, PROVINCE, false",
        "150.132.04252, COMMUNE, false",
        "10.080.00001, COMMUNE, false"
    })
    void unitsOfTheLevelWithinTheUnitsThatTheFormNamesHaveTo(String id, OrgUnitKind kind, boolean expected) {
        assertThat(form.isExpected(unit(id, kind, null, null), Period.parse("2025-Q1")))
                .isEqualTo(expected);
    }

    @Test
    void withoutUnitsThatItNamesAllOfTheLevelHaveTo() {
        // Given
        Form everywhere = FormSample.form(FormSample.YAML.replace(", within: [15]", ""));

        // Then
        assertThat(everywhere.isExpected(
                        unit("10.080.00001", OrgUnitKind.COMMUNE, null, null), Period.parse("2025-Q1")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "2025-03-31, -, true",
                "2025-04-01, -, false",
                "-, 2025-04-01, true",
                "-, 2025-03-31, false"
            })
    void whoIsThereOnTheLastDayOfThePeriodHasTo(@Nullable LocalDate from, @Nullable LocalDate to, boolean expected) {
        assertThat(form.isExpected(unit("15.132.04252", OrgUnitKind.COMMUNE, from, to), Period.parse("2025-Q1")))
                .isEqualTo(expected);
    }

    @Test
    void nobodyHasToBeforeTheFormBegins() {
        // Given
        Form later = FormSample.form("validFrom: 2025-Q2\n" + FormSample.YAML);
        OrgUnit commune = unit("15.132.04252", OrgUnitKind.COMMUNE, null, null);

        // Then
        assertThat(later.isExpected(commune, Period.parse("2025-Q1"))).isFalse();
        assertThat(later.isExpected(commune, Period.parse("2025-Q2"))).isTrue();
    }

    @Test
    void othersMayReturnItToo() {
        assertThat(form.mayBeOf(OrgUnitKind.COMMUNE)).isTrue();
        assertThat(form.mayBeOf(OrgUnitKind.DISTRICT)).isTrue();
        assertThat(form.mayBeOf(OrgUnitKind.PROVINCE)).isFalse();
        assertThat(form.mayBeOf(OrgUnitKind.VILLAGE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-Q1, 2024-04-05", "2024-Q4, 2025-01-05", "2025-Q2, 2025-07-05"})
    void itIsDueSoManyDaysAfterItsPeriod(String period, LocalDate due) {
        assertThat(form.due(Period.parse(period))).isEqualTo(due);
    }

    @Test
    void itsReturnsHaveAnAddress() {
        assertThat(form.collection()).isEqualTo("forms/BM-01/returns");
        assertThat(form.indicators()).extracting(Object::toString).containsExactly("SOC.NET.COVERED");
    }

    private static OrgUnit unit(String id, OrgUnitKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new OrgUnit(OrgUnitId.of(id), null, kind, new Names(id, null), null, from, to, null, null, false);
    }
}
