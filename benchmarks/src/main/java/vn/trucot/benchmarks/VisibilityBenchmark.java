package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;

/** From the moment a team is changed through the gateway until the province's series shows it. */
final class VisibilityBenchmark implements Benchmark {

    private static final int WARM_UP = 100;
    private static final int CHANGES = 500;

    @Override
    public String name() {
        return "visibility";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String period = Period.of(Frequency.QUARTER, today).toString();
        String village = tree.last();
        Histogram write = new Histogram(3);
        Histogram visible = new Histogram(3);
        String id = UUID.randomUUID().toString();
        for (int i = 1; i <= WARM_UP + CHANGES; i++) {
            String body = team(village, today.withDayOfMonth(1), i);
            String expected = Integer.toString(i);
            long begin = System.nanoTime();
            bench.put("/api/v1/society/community-teams/" + id, body);
            long written = System.nanoTime();
            BenchSuite.awaitTrue(() -> value(bench, period).equals(expected));
            if (i > WARM_UP) {
                write.recordValue((written - begin) / 1000);
                visible.recordValue((System.nanoTime() - begin) / 1000);
            }
        }
        report.row("PUT of a team through the gateway, p50", write.getValueAtPercentile(50) / 1000.0, "ms");
        report.row(
                "PUT to the province's series, p50",
                visible.getValueAtPercentile(50) / 1000.0,
                "ms",
                "PUT alone, ms",
                write.getValueAtPercentile(50) / 1000.0);
        report.row(
                "PUT to the province's series, p99",
                visible.getValueAtPercentile(99) / 1000.0,
                "ms",
                "PUT alone p99, ms",
                write.getValueAtPercentile(99) / 1000.0);
        report.row(
                "PUT to the province's series, max",
                visible.getMaxValue() / 1000.0,
                "ms",
                "peer at the least (recorded), ms",
                6_600);
        report.note(
                "500 changes one after the other after 100 for warm-up; the reader polls without pause on the same cores.");
    }

    private static String value(BenchSuite bench, String period) {
        JsonNode series =
                bench.get("/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=" + Tree.PROVINCE + "&period=" + period);
        return series == null ? "" : series.at("/series/0/values/0").asText();
    }

    private static String team(String village, LocalDate from, int members) throws Exception {
        return BenchSuite.JSON.writeValueAsString(Map.of(
                "village",
                village,
                "name",
                "Tổ mẫu",
                "establishedOn",
                from.toString(),
                "memberships",
                List.of(Map.of("from", from.toString(), "members", members)),
                "activities",
                List.of(),
                "demo",
                true));
    }
}
