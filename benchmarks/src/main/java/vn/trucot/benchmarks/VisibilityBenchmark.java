package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;

/**
 * From the moment a team is changed through the gateway until the series of its village, commune, district and province
 * show it, and until the score that uses it has moved.
 */
final class VisibilityBenchmark implements Benchmark {

    private static final int WARM_UP = 1_500;
    private static final int CHANGES = 500;
    /** Few enough for the score not to reach its maximum. */
    private static final int MOST_MEMBERS = 40;

    @Override
    public String name() {
        return "visibility";
    }

    @Override
    public String question() {
        return "How soon is a change visible?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String period = Period.of(Frequency.QUARTER, today).toString();
        String village = tree.last();
        String units = String.join(",", lineOf(village));
        Latencies write = new Latencies();
        Latencies series = new Latencies();
        Latencies score = new Latencies();
        String id = UUID.randomUUID().toString();
        String points = points(bench, period);
        for (int i = 1; i <= WARM_UP + CHANGES; i++) {
            int members = 1 + i % MOST_MEMBERS;
            String former = points;
            String body = team(village, today.withDayOfMonth(1), members);
            long begin = System.nanoTime();
            bench.put("/api/v1/society/community-teams/" + id, body);
            long written = System.nanoTime();
            BenchSuite.awaitTrue(
                    () -> values(bench, units, period).stream().allMatch(Integer.toString(members)::equals));
            long inSeries = System.nanoTime();
            BenchSuite.awaitTrue(() -> !points(bench, period).equals(former));
            long inScore = System.nanoTime();
            points = points(bench, period);
            if (i > WARM_UP) {
                write.add(written - begin);
                series.add(inSeries - begin);
                score.add(inScore - begin);
            }
        }
        report.row("PUT of a team through the gateway, p50", write.millis(50), "ms");
        report.row("PUT to four series, p50", series.millis(50), "ms", "PUT alone, ms", write.millis(50));
        report.row("PUT to four series, p99", series.millis(99), "ms", "PUT alone p99, ms", write.millis(99));
        report.row("PUT to the score, p50", score.millis(50), "ms", "PUT alone, ms", write.millis(50));
        report.row("PUT to the score, p99", score.millis(99), "ms", "aim, ms", 1_000);
        report.row("PUT to the score, max", score.millis(100), "ms", "peer at the least (recorded), ms", 6_600);
        report.note(
                "500 changes one after the other after 1,500 for warm-up (after 100 the processes still compile); the reader polls without pause on the same cores:"
                        + " first the series of village, commune, district and province, then the province's score.");
    }

    /** A village and all it lies in. */
    private static List<String> lineOf(String village) {
        List<String> line = new ArrayList<>();
        for (String unit = village; unit.contains("."); unit = unit.substring(0, unit.lastIndexOf('.'))) {
            line.add(unit);
        }
        line.add(Tree.PROVINCE);
        return line;
    }

    private static List<String> values(BenchSuite bench, String units, String period) {
        JsonNode answer = bench.get("/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=" + units + "&period=" + period);
        List<String> values = new ArrayList<>();
        if (answer != null) {
            answer.path("series").forEach(one -> values.add(one.at("/values/0").asText()));
        }
        return values.isEmpty() ? List.of("") : values;
    }

    private static String points(BenchSuite bench, String period) {
        JsonNode answer = bench.get("/api/v1/scores?orgUnit=" + Tree.PROVINCE + "&period=" + period + "&detail=false");
        return answer == null ? "" : answer.at("/scores/0/total/points").asText();
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
