package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Service;

/** A million events of dossiers, some late, reordered and repeated, against COPY of them; and whether the counts are exact. */
final class DossierEventsBenchmark implements Benchmark {

    private static final int OF_A_REQUEST = 50_000;
    private static final int SINGLE = 200;
    private static final double WANTED = 5_000;
    private static final double HEAP = 192;
    private static final String FEED = "/api/v1/gov/dossier-events";

    @Override
    public String name() {
        return "dossier-events";
    }

    @Override
    public String question() {
        return "How fast do events of dossiers come in, and are the monthly counts exact?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        publish(bench);
        DossierLives lives = new DossierLives(tree.communes(), 766);
        double copy = copy(bench.suite().postgres(), lives.rows());
        report.row("raw COPY of 1,000,000 events into a table with two indexes", copy, "rows/s");
        try (PeakHeap heap = new PeakHeap(bench.suite().process(Service.GOV).pid())) {
            heap.forget();
            long created = 0;
            long returns = 0;
            double slowest = 0;
            long begin = System.nanoTime();
            for (int from = 0; from < lives.size(); from += OF_A_REQUEST) {
                String lines = lives.lines(from, Math.min(lives.size(), from + OF_A_REQUEST));
                long one = System.nanoTime();
                JsonNode answer = bench.post(FEED, "application/x-ndjson", lines);
                slowest = Math.max(slowest, (System.nanoTime() - one) / 1e9);
                created += answer.path("created").asLong();
                returns += answer.path("returns").asLong();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double rate = lives.size() / seconds;
            report.row(
                    "1,050,000 events, 50,000 of them again, 50,000 in a request",
                    rate,
                    "events/s",
                    "raw COPY, rows/s",
                    copy);
            report.row("the same against what is asked for", rate, "events/s", "asked for, events/s", WANTED);
            report.row("slowest request", slowest, "s");
            report.row("events stored", (double) created, "", "distinct events sent", DossierLives.EVENTS);
            report.row("returns of the form made anew", (double) returns, "");
            report.row("most heap used", heap.used(), "MiB", "heap, MiB", HEAP);
        }
        compare(bench, lives.expected(), report);
        report.row(SINGLE + " requests of one event, one after the other", single(bench, tree), "events/s");
        report.note(
                "Events are of 173 communes in five months, in the order in which they come: one in ten later than an hour,"
                        + " one in fifty up to 60 days late. Each request stores them, works their dossiers out anew, and makes the"
                        + " returns of the form, their history and their figures what the dossiers of each touched month count, in one"
                        + " transaction, while the relay sends the figures and the gateway reads them on the same cores. What the"
                        + " numbers are compared with is counted from the made-up lives of the dossiers, not from the events.");
    }

    /** Publishes the procedures that the dossiers are of. */
    static void publish(BenchSuite bench) {
        StringBuilder csv = new StringBuilder("orgUnit,code,name,level,validFrom,demo\n");
        for (int i = 1; i <= DossierLives.PROCEDURES; i++) {
            csv.append("%s,BM-%03d,Thủ tục mẫu %d,FULL,2020-01-01,true\n".formatted(Tree.PROVINCE, i, i));
        }
        bench.post("/api/v1/gov/procedures/batch", "text/csv", csv.toString());
    }

    /** Compares every number of every return of the form with what must have been counted. */
    private static void compare(BenchSuite bench, Map<String, Map<String, Long>> expected, Report report) {
        Map<String, Map<String, Long>> found = new TreeMap<>();
        for (int page = 0, pages = 1; page < pages; page++) {
            JsonNode answer = bench.get("/api/v1/gov/forms/dossiers/returns?size=500&page=" + page);
            if (answer == null) {
                throw new IllegalStateException("the returns could not be read");
            }
            pages = (answer.path("total").asInt() + 499) / 500;
            answer.path("items").forEach(sent -> sent.path("lines").forEach(line -> {
                Map<String, Long> numbers = new TreeMap<>();
                line.path("figures").properties().forEach(number -> {
                    if (number.getValue().asLong() != 0) {
                        numbers.put(number.getKey(), number.getValue().asLong());
                    }
                });
                found.put(
                        sent.path("orgUnit").asText() + " "
                                + sent.path("period").asText() + " "
                                + line.path("line").asText(),
                        numbers);
            }));
        }
        long numbers = expected.values().stream().mapToLong(Map::size).sum();
        long right = expected.entrySet().stream()
                .flatMap(line -> line.getValue().entrySet().stream().filter(number -> number.getValue()
                        .equals(found.getOrDefault(line.getKey(), Map.of()).get(number.getKey()))))
                .count();
        report.row("numbers of returns that are exact", (double) right, "", "numbers expected", (double) numbers);
        if (!found.equals(expected)) {
            throw new IllegalStateException("the returns are not what the dossiers count");
        }
    }

    private static double single(BenchSuite bench, Tree tree) {
        long begin = System.nanoTime();
        for (int i = 0; i < SINGLE; i++) {
            bench.post(FEED, "application/json", """
                    [{"event": "single-%1$d", "dossier": "single-%1$d", "kind": "RECEIVED", "at": "2025-07-01T08:00:00+07:00",
                      "orgUnit": "%2$s", "procedure": "BM-001", "channel": "ONLINE", "demo": true}]""".formatted(
                            i, tree.communes().get(i % tree.communes().size())));
        }
        return SINGLE / ((System.nanoTime() - begin) / 1e9);
    }

    private static double copy(PostgresServer server, String rows) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("gov"), PostgresServer.USER, server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table copied (event text primary key, dossier text, kind text,"
                    + " happened_at timestamptz, org_unit text, procedure_code text)");
            statement.execute("create index on copied (dossier)");
            long begin = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin", new StringReader(rows));
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table copied");
            return DossierLives.EVENTS / seconds;
        }
    }
}
