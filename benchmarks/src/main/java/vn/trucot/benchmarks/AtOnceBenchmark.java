package vn.trucot.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;
import vn.trucot.launcher.PostgresServer;

/**
 * Single writes: one after the other, and by 300 teams, 99 communes or 99 systems at the same moment, against bare rows that are
 * made durable one by one. Of the teams whether each was counted.
 */
final class AtOnceBenchmark implements Benchmark {

    private static final int TEAMS = 300;
    private static final int COMMUNES = 99;
    private static final int FIELDS = 40;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 5;
    /** Events are taken one after the other, so that a round is long. */
    private static final int ROUNDS_OF_EVENTS = 2;

    private static final double AIM = 300;
    private static final String SOCIETY = "/api/v1/society/";
    private static final String EVENTS = "/api/v1/gov/dossier-events";

    @Override
    public String name() {
        return "at-once";
    }

    @Override
    public String question() {
        return "How long do single writes take, one after the other and 300 at once?";
    }

    @Override
    public Map<String, String> settings(Path folder) throws IOException {
        Path indicators = Files.createDirectories(folder.resolve("society/indicators"));
        Path forms = Files.createDirectories(folder.resolve("society/forms"));
        Files.writeString(indicators.resolve("bench-forty.yaml"), "indicators:\n" + each("""
                  SOC.BENCH.F%1$d: {names: {vi: Số %1$d}, measureUnit: HOUSEHOLD, frequency: MONTH, acrossTime: LAST}
                """));
        Files.writeString(
                forms.resolve("bench-forty.yaml"),
                "form: bench-forty\nnames: {vi: Bốn mươi số}\nlegalBasis: Đo thử\nfrequency: MONTH\nreports: {level: COMMUNE}\n"
                        + "due: {daysAfter: 5}\nfields:\n"
                        + each("  f%1$d: {names: {vi: Số %1$d}, unit: HOUSEHOLD}\n") + "figures:\n"
                        + each("  - {indicator: SOC.BENCH.F%1$d, numerator: f%1$d}\n"));
        return Map.of("TRUCOT_DEFINITIONS", folder.toString());
    }

    private static String each(String line) {
        return IntStream.rangeClosed(1, FIELDS).mapToObj(line::formatted).collect(Collectors.joining());
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        List<UUID> teams = teams(bench, tree, today);
        double bare = bare(bench.suite().postgres());
        report.row("bare rows, each made durable by itself", bare, "rows/s");
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        measure(
                "activities of 300 teams",
                http,
                round -> activities(bench, teams, day(today, round)),
                ROUNDS,
                report,
                bare);
        String period =
                Period.of(Frequency.QUARTER, day(today, WARM_UP + ROUNDS - 1)).toString();
        BenchSuite.awaitTrue(() -> "100".equals(active(bench, period)));
        report.row("teams that are counted as active, of 300", TEAMS, "");
        measure(
                "returns of 40 numbers from 99 communes",
                http,
                round -> returns(bench, tree, round),
                ROUNDS,
                report,
                bare);
        DossierEventsBenchmark.publish(bench);
        measure("events of 99 dossiers", http, round -> events(bench, tree, round), ROUNDS_OF_EVENTS, report, bare);
        report.note(
                "Activities and returns: 5 rounds after 6 for warm-up; events: 2 after 2. Through the gateway, with a client on the same cores;"
                        + " the connections are there before. A write is checked, stored with its history, counted into figures and"
                        + " made durable before it is answered; the relay and the gateway's cube take it on meanwhile.");
    }

    private interface Round {
        List<HttpRequest> of(int number) throws Exception;
    }

    private static void measure(String what, HttpClient http, Round round, int rounds, Report report, double bare)
            throws Exception {
        Latencies single = new Latencies();
        Latencies together = new Latencies();
        long refused = 0;
        int number = 0;
        int warmUp = rounds * WARM_UP / ROUNDS;
        for (int i = 0; i < warmUp + rounds; i++) {
            AtOnce sent = AtOnce.of(http, round.of(number++));
            if (i >= warmUp) {
                together.addAll(sent.latencies());
                refused += sent.refused();
            }
        }
        long begin = System.nanoTime();
        for (HttpRequest request : round.of(number)) {
            single.addAll(AtOnce.of(http, List.of(request)).latencies());
        }
        double rate = single.count() / ((System.nanoTime() - begin) / 1e9);
        report.row(what + ", one after the other", rate, "writes/s", "bare rows/s", bare);
        report.row(what + ", one after the other: p50", single.millis(50), "ms");
        report.row(what + ", at once: p50", together.millis(50), "ms", "alone, ms", single.millis(50));
        report.row(what + ", at once: p99", together.millis(99), "ms", "aim, ms", AIM);
        report.row(what + ", at once: longest", together.millis(100), "ms", "aim, ms", AIM);
        report.row(what + ", at once: refused", (double) refused, "", "sent", (double) together.count());
    }

    private static List<UUID> teams(BenchSuite bench, Tree tree, LocalDate today) throws Exception {
        List<UUID> ids =
                IntStream.range(0, TEAMS).mapToObj(i -> UUID.randomUUID()).toList();
        List<Map<String, Object>> rows = IntStream.range(0, TEAMS)
                .mapToObj(i -> Map.<String, Object>of(
                        "id", ids.get(i),
                        "village", tree.villages().get(i),
                        "name", "Tổ mẫu " + i,
                        "establishedOn", today.minusYears(5).toString(),
                        "memberships", List.of(),
                        "activities", List.of(),
                        "demo", true))
                .toList();
        bench.post(SOCIETY + "community-teams/batch", "application/json", BenchSuite.JSON.writeValueAsString(rows));
        return ids;
    }

    /** Each round is of a quarter of its own, so that it changes what is counted. */
    private static LocalDate day(LocalDate today, int round) {
        return today.minusMonths(3L * (WARM_UP + ROUNDS + 2 - round));
    }

    private static List<HttpRequest> activities(BenchSuite bench, List<UUID> teams, LocalDate on) {
        String body = "{\"on\": \"%s\", \"kind\": \"TRAINING\", \"participants\": 12}".formatted(on);
        return shuffled(teams).stream()
                .map(team -> bench.request(
                        "POST",
                        SOCIETY + "community-teams/" + team + "/activities",
                        "application/json",
                        BodyPublishers.ofString(body)))
                .toList();
    }

    private static List<HttpRequest> returns(BenchSuite bench, Tree tree, int round) {
        Period month = Period.parse("2025-12");
        String body = IntStream.rangeClosed(1, FIELDS)
                .mapToObj(i -> "\"f" + i + "\": " + (round * 100 + i))
                .collect(Collectors.joining(", ", "{\"lines\": [{\"figures\": {", "}}], \"demo\": true}"));
        return tree.communes().stream()
                .limit(COMMUNES)
                .map(commune -> bench.request(
                        "PUT",
                        SOCIETY + "forms/bench-forty/returns/" + commune + "/" + month,
                        "application/json",
                        BodyPublishers.ofString(body)))
                .toList();
    }

    private static List<HttpRequest> events(BenchSuite bench, Tree tree, int round) {
        return IntStream.range(0, COMMUNES)
                .mapToObj(i -> bench.request("POST", EVENTS, "application/json", BodyPublishers.ofString("""
                        [{"event": "%1$d-%2$d", "dossier": "%1$d-%2$d", "kind": "RECEIVED", "at": "2025-07-01T08:00:00+07:00",
                          "orgUnit": "%3$s", "procedure": "BM-001", "channel": "ONLINE", "demo": true}]""".formatted(
                                round, i, tree.communes().get(i)))))
                .toList();
    }

    private static List<UUID> shuffled(List<UUID> teams) {
        List<UUID> order = new ArrayList<>(teams);
        Collections.shuffle(order);
        return order;
    }

    private static String active(BenchSuite bench, String period) {
        var answer =
                bench.get("/api/v1/series?indicator=SOC.TEAM.ACTIVE&orgUnit=" + Tree.PROVINCE + "&period=" + period);
        return answer == null ? "" : answer.at("/series/0/values/0").asText();
    }

    private static double bare(PostgresServer server) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("society"), PostgresServer.USER, server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table bare (id int primary key, body text)");
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into bare values (?, 'x')")) {
                for (int i = 0; i < TEAMS; i++) {
                    insert.setInt(1, i);
                    insert.executeUpdate();
                }
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table bare");
            return TEAMS / seconds;
        }
    }
}
