package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** One transaction of 300,000 rows must not hold up anybody else's change. */
@Isolated
@ExtendWith(RunningSuite.class)
class LongImportFaultTest {

    private static final int ROWS = 300_000;
    private static final String INDICATOR = "ECO.CASHLESS.AGENT_POINTS";

    private final Api api;

    LongImportFaultTest(Api api) {
        this.api = api;
    }

    @Test
    void anotherClientsChangeIsVisibleWhileTheImportIsStillRunning() {
        // Given
        String file = file();
        CompletableFuture<Api.Answer> importing = CompletableFuture.supplyAsync(() -> api.post(
                "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=Long%20import", "text/csv", file));

        // When
        api.post(
                        "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=Another",
                        "text/csv",
                        "indicator,orgUnit,period,breakdown,numerator,denominator\n"
                                + "ECO.CASHLESS.E_WALLETS,15.132.04252,2024-08,,4711,\n")
                .expect(200);
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.value("ECO.CASHLESS.E_WALLETS", "15.132.04252", "2024-08")
                                .decimalValue()
                                .intValue()
                        == 4711);
        boolean whileImporting = !importing.isDone();

        // Then
        assertThat(whileImporting).isTrue();
        assertThat(importing.join().expect(200).body().path("created").asInt()).isEqualTo(ROWS);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> api.value(INDICATOR, lastUnit, lastPeriod).isNumber());
    }

    private String lastUnit = "";
    private String lastPeriod = "";

    /** 300,000 rows of communes x months x sources that the demo data does not state. */
    private String file() {
        List<String> communes = new ArrayList<>();
        for (JsonNode unit : api.get("/api/v1/gov/org-units?level=COMMUNE&on=2024-06-30&size=1000")
                .expect(200)
                .body()
                .findValues("id")) {
            communes.add(unit.asText());
        }
        assertThat(communes).hasSizeGreaterThan(300);
        StringBuilder csv =
                new StringBuilder("indicator,orgUnit,period,breakdown,numerator,denominator,sourceKind,sourceName\n");
        int rows = 0;
        for (int source = 0; rows < ROWS; source++) {
            for (String commune : communes) {
                for (YearMonth month = YearMonth.of(2015, 1);
                        month.getYear() < 2022 && rows < ROWS;
                        month = month.plusMonths(1)) {
                    csv.append(INDICATOR)
                            .append(',')
                            .append(commune)
                            .append(',')
                            .append(month)
                            .append(",,")
                            .append(rows % 50)
                            .append(",,REPORTED,Source ")
                            .append(source)
                            .append('\n');
                    lastUnit = commune;
                    lastPeriod = month.toString();
                    rows++;
                }
            }
        }
        return csv.toString();
    }
}
