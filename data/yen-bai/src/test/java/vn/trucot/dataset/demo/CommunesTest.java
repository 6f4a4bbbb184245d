package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Frequency;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Succession;

/** What the generators stand on: communes through mergers, the end of what is generated, draws that repeat. */
class CommunesTest {

    private static final LocalDate FIRST_MERGER = LocalDate.of(2024, 2, 1);
    private static final LocalDate SECOND_MERGER = LocalDate.of(2025, 7, 1);

    private final OrgUnit a = commune("15.132.00001", null, FIRST_MERGER);
    private final OrgUnit b = commune("15.132.00002", null, FIRST_MERGER);
    private final OrgUnit c = commune("15.132.00003", null, SECOND_MERGER);
    private final OrgUnit ended = commune("15.132.00004", null, SECOND_MERGER);
    private final OrgUnit ab = commune("15.132.00001~2024", FIRST_MERGER, SECOND_MERGER);
    private final OrgUnit abc = commune("15~2025.00001", SECOND_MERGER, null);
    private final Communes communes = new Communes(
            List.of(abc, ab, ended, c, b, a, district()),
            List.of(
                    succession(ab, abc, SECOND_MERGER),
                    succession(c, abc, SECOND_MERGER),
                    succession(b, ab, FIRST_MERGER),
                    succession(a, ab, FIRST_MERGER)));

    @Test
    void predecessorsComeBeforeTheirSuccessors() {
        assertThat(communes.all()).containsExactly(a, b, c, ended, ab, abc);
        assertThat(communes.founders()).containsExactly(a, b, c, ended);
    }

    @Test
    void aCommuneGoesOnInThoseThatItBecame() {
        assertThat(communes.chain(a)).containsExactly(a, ab, abc);
        assertThat(communes.chain(c)).containsExactly(c, abc);
        assertThat(communes.chain(ended)).containsExactly(ended);
        assertThat(communes.chain(abc)).containsExactly(abc);
    }

    @Test
    void aCommuneIsMadeOfThoseThatWereThereFirst() {
        assertThat(communes.founders(abc)).containsExactlyInAnyOrder(a, b, c);
        assertThat(communes.founders(ab)).containsExactly(a, b);
        assertThat(communes.founders(a)).containsExactly(a);
        assertThat(communes.predecessors(abc)).containsExactlyInAnyOrder(ab, c);
        assertThat(communes.predecessors(a)).isEmpty();
    }

    @Test
    void onADayThoseAreThereThatHaveBegunAndNotEnded() {
        assertThat(communes.validOn(LocalDate.of(2024, 1, 31))).containsExactly(a, b, c, ended);
        assertThat(communes.validOn(FIRST_MERGER)).containsExactly(c, ended, ab);
        assertThat(communes.validOn(SECOND_MERGER)).containsExactly(abc);
    }

    @Test
    void theProvinceStandsAtTheHeadOfTheId() {
        assertThat(Communes.province(a)).isEqualTo(OrgUnitId.of("15"));
        assertThat(Communes.province(abc)).isEqualTo(OrgUnitId.of("15~2025"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T16:59:59Z, 2026-09, 2026-10-31",
        "2026-10-31T17:00:00Z, 2026-10, 2026-11-01",
        "2026-01-15T00:00:00Z, 2025-12, 2026-01-15"
    })
    void whatIsGeneratedEndsWithTheLastMonthThatIsOverInVietnam(Instant now, YearMonth last, LocalDate today) {
        assertThat(Horizon.of(Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")))).isEqualTo(new Horizon(last, today));
    }

    @Test
    void onlyPeriodsThatAreOverAreGenerated() {
        // Given
        Horizon may = new Horizon(YearMonth.of(2022, 5));

        // Then
        assertThat(may.months()).hasSize(5).startsWith(YearMonth.of(2022, 1)).endsWith(YearMonth.of(2022, 5));
        assertThat(may.periods(Frequency.QUARTER)).containsExactly(Period.parse("2022-Q1"));
        assertThat(may.periods(Frequency.YEAR)).isEmpty();
        assertThat(may.reaches(LocalDate.of(2022, 5, 31))).isTrue();
        assertThat(may.reaches(LocalDate.of(2022, 6, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-31, 0", "2022-07-01, 0.5", "2024-01-01, 2", "2024-10-15, 2.75"})
    void yearsAreCountedFromTheFirstMonthOn(LocalDate day, double years) {
        assertThat(Horizon.yearsAt(day)).isEqualTo(years);
    }

    @Test
    void aDrawDependsOnTheSeedAndOnWhatItIsForAndOnNothingElse() {
        // Given
        Dice dice = new Dice(7);
        dice.of("team", "15").nextLong();

        // Then
        assertThat(dice.of("team", "15").nextLong())
                .isEqualTo(new Dice(7).of("team", "15").nextLong());
        assertThat(List.of(
                        dice.of("team", "15").nextLong(),
                        dice.of("house", "15").nextLong(),
                        dice.of("team", "16").nextLong(),
                        dice.of("team", "1", "5").nextLong(),
                        dice.of("team").nextLong(),
                        new Dice(8).of("team", "15").nextLong()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 0, 0.02, 0.5, 0.99, 1, 1.5})
    void aShareIsNeverMoreThanTheWholeNorLessThanNothing(double share) {
        // Given
        Random draws = new Random(3);
        int expected = (int) Math.round(1_000 * Math.clamp(share, 0, 1));

        // When
        List<Integer> shares = IntStream.range(0, 500)
                .map(_ -> Dice.share(draws, 1_000, share))
                .boxed()
                .toList();

        // Then
        assertThat(shares).allSatisfy(part -> assertThat(part)
                .isBetween(Math.max(0, expected - 30), Math.min(1_000, expected + 30)));
        assertThat(Dice.share(draws, 0, share)).isZero();
    }

    @Test
    void aReturnComesAfterItsPeriodAndNeverLaterThanToday() {
        // Given
        Period quarter = Period.parse("2022-Q1");
        List<@Nullable LocalDate> days = IntStream.range(0, 500)
                .<@Nullable LocalDate>mapToObj(seed ->
                        new ReturnedOn(new Dice(seed), new Horizon(YearMonth.of(2022, 12))).of("fibre", a, quarter, 10))
                .toList();
        List<@Nullable LocalDate> early = IntStream.range(0, 500)
                .<@Nullable LocalDate>mapToObj(seed -> new ReturnedOn(
                                new Dice(seed), new Horizon(YearMonth.of(2022, 3), LocalDate.of(2022, 4, 5)))
                        .of("fibre", a, quarter, 10))
                .toList();

        // Then
        assertThat(days)
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 18)));
        assertThat(days)
                .filteredOn(day -> day.isAfter(LocalDate.of(2022, 4, 10)))
                .hasSizeBetween(10, 70);
        assertThat(early).contains((LocalDate) null);
        assertThat(early).filteredOn(day -> day != null).isNotEmpty().allSatisfy(day -> assertThat(day)
                .isBeforeOrEqualTo(LocalDate.of(2022, 4, 5)));
    }

    @Test
    void theSameThingHasTheSameIdInEveryLoad() {
        assertThat(DemoIds.of("team", a.id())).isEqualTo(DemoIds.of("team", OrgUnitId.of("15.132.00001")));
        assertThat(List.of(
                        DemoIds.of("team", a.id()),
                        DemoIds.of("house", a.id()),
                        DemoIds.of("team", b.id()),
                        DemoIds.of("team", a.id(), 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFormAsksForNumbersOfItsPillarAndNoFieldTwice() {
        for (DemoForm form : DemoForm.values()) {
            assertThat(form.indicators()).as(form.code()).isNotEmpty();
            assertThat(form.indicators())
                    .as(form.code())
                    .allSatisfy(indicator ->
                            assertThat(form.pillar().owns(indicator.code())).isTrue())
                    .extracting(DemoIndicator::field)
                    .doesNotHaveDuplicates();
        }
        assertThat(DemoForm.DIGITAL_PAYMENT.code()).isEqualTo("digital-payment");
    }

    private static OrgUnit district() {
        return unit("15.132", OrgUnitKind.DISTRICT, null, null);
    }

    private static OrgUnit commune(String id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return unit(id, OrgUnitKind.COMMUNE, from, to);
    }

    private static OrgUnit unit(String id, OrgUnitKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new OrgUnit(OrgUnitId.of(id), null, kind, new Names(id, null), null, from, to, null, null, false);
    }

    private static Succession succession(OrgUnit before, OrgUnit after, LocalDate day) {
        return new Succession(before.id(), after.id(), day, BigDecimal.ONE, null);
    }
}
