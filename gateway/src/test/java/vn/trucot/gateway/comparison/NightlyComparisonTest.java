package vn.trucot.gateway.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyComparisonTest {

    private static final ComparisonSettings SETTINGS = new ComparisonSettings() {
        @Override
        public boolean nightly() {
            return true;
        }

        @Override
        public LocalTime at() {
            return LocalTime.of(2, 30);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }
    };

    @ParameterizedTest
    @CsvSource({"01:30, PT1H", "02:30, PT24H", "02:31, PT23H59M", "23:30, PT3H"})
    void theNextNightIsWaitedForAndNeverAMomentThatIsPast(String time, Duration left) {
        ZonedDateTime now = ZonedDateTime.parse("2026-03-31T" + time + ":00+07:00[Asia/Ho_Chi_Minh]");

        assertThat(NightlyComparison.left(now, SETTINGS)).isEqualTo(left);
    }
}
