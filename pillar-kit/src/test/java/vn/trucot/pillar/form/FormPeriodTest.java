package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.FormPeriod.State;

/** Which days a period of a form is about, until when returns of it are in time, and when none is taken. */
class FormPeriodTest {

    private static final String MONTHLY = FormSample.YAML.replace("QUARTER", "MONTH");

    private final Form closing = form("{daysAfter: 5, closedAfter: 20}");

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-02-15, 2025-03-14, 2025-03-17",
        "2025-01, 2024-12-15, 2025-01-14, 2025-01-17",
        "2024-03, 2024-02-15, 2024-03-14, 2024-03-17"
    })
    void aMonthMayGoFromTheFifteenthToTheFourteenth(String month, LocalDate first, LocalDate last, LocalDate due) {
        // When
        FormPeriod period = at(form("{daysAfter: 3, cutoff: 14}"), month, null, "2025-06-01");

        // Then
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.due()).isEqualTo(due);
    }

    @Test
    void aQuarterWithACutoffEndsInItsLastMonth() {
        // Given
        Schedule schedule = new Schedule(3, null, 14);
        Period quarter = Period.parse("2025-Q1");

        // Then
        assertThat(schedule.firstDay(quarter)).isEqualTo(LocalDate.of(2024, 12, 15));
        assertThat(schedule.lastDay(quarter)).isEqualTo(LocalDate.of(2025, 3, 14));
    }

    /** In a February of 28 days 14 + 20 days are six days after its end; in a longer month fewer. */
    @ParameterizedTest
    @CsvSource({"5, 0", "14, 0", "20, 6"})
    void eachReturnWasDueSoManyDaysAfterTheCalendarSaysSo(int daysAfter, int days) {
        assertThat(new Schedule(daysAfter, null, 14).dueAfterCalendar()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, NOT_BEGUN",
        "2025-03-01, RUNNING",
        "2025-03-31, RUNNING",
        "2025-04-01, OPEN",
        "2025-04-05, OPEN",
        "2025-04-06, LATE",
        "2025-04-20, LATE",
        "2025-04-21, CLOSED"
    })
    void aPeriodRunsIsOpenIsLateAndCloses(String day, State state) {
        assertThat(at(closing, "2025-03", null, day).state()).isEqualTo(state);
    }

    @Test
    void withoutADayItStaysOpenUntilSomebodyClosesIt() {
        assertThat(at(form("{daysAfter: 5}"), "2025-03", null, "2030-01-01").state())
                .isEqualTo(State.LATE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, -, 2025-04-02, CLOSED",
                "false, -, 2026-01-01, REOPENED",
                "false, 2025-05-01, 2025-05-01, REOPENED",
                "false, 2025-05-01, 2025-05-02, CLOSED"
            })
    void whatSomebodyDecidedGoesBeforeTheDays(boolean closed, @Nullable LocalDate until, String day, State state) {
        assertThat(at(closing, "2025-03", decision("15", closed, until), day).state())
                .isEqualTo(state);
    }

    @Test
    void theLastDecisionAboutAUnitOrAWholeHolds() {
        // Given: the whole was closed, then a part opened, then another closed
        List<PeriodDecision> lastFirst = List.of(
                decision("15.132.04300", true, null), decision("15.132", false, null), decision("15", true, null));

        // Then
        assertThat(PeriodDecisions.last(lastFirst, OrgUnitId.of("15.132.04252")))
                .isEqualTo(decision("15.132", false, null));
        assertThat(PeriodDecisions.last(lastFirst, OrgUnitId.of("15.132.04300")))
                .isEqualTo(decision("15.132.04300", true, null));
        assertThat(PeriodDecisions.last(lastFirst, OrgUnitId.of("15.1321"))).isEqualTo(decision("15", true, null));
        assertThat(PeriodDecisions.last(lastFirst, OrgUnitId.of("10"))).isNull();
    }

    private static PeriodDecision decision(String unit, boolean closed, @Nullable LocalDate until) {
        return new PeriodDecision(OrgUnitId.of(unit), closed, "vì", until, Instant.EPOCH, "minh");
    }

    private static FormPeriod at(Form form, String period, @Nullable PeriodDecision last, String day) {
        return FormPeriod.of(form, Period.parse(period), last, LocalDate.parse(day));
    }

    private static Form form(String due) {
        return FormSample.form(MONTHLY.replace("{daysAfter: 5}", due));
    }
}
