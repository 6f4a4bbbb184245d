package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;
import vn.trucot.launcher.PostgresServer;

/** A file of figures through REST, against COPY of the same rows straight into an indexed table of the same server. */
final class ImportBenchmark implements Benchmark {

    private static final int ROWS = 207_600;
    private static final YearMonth MEASURED = YearMonth.of(2003, 1);
    /** Later than all that is measured: a key that the warm-up had stated would not be new. */
    private static final YearMonth WARM_UP = YearMonth.of(2024, 1);

    private static final List<String> INDICATORS = List.of(
            "ECO.CASHLESS.E_WALLETS",
            "ECO.CASHLESS.MOBILE_MONEY",
            "ECO.CASHLESS.AGENT_POINTS",
            "ECO.CASHLESS.TURNOVER",
            "ECO.ONLINE_MARKET.PRODUCTS",
            "ECO.ONLINE_MARKET.ORDERS",
            "ECO.ONLINE_MARKET.SALES");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String question() {
        return "How fast does a file of figures come in?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree);
        warmUp(bench, tree);
        double copy = usualCopy(bench.suite().postgres(), rows(tree, 1, ROWS));
        report.row("raw COPY into an indexed table, median of 3", copy, "rows/s");
        double created = post(bench, rows(tree, 1, ROWS), "created");
        report.row("one request of 207,600 new rows, CSV", created, "rows/s", "raw COPY, rows/s", copy);
        report.row("the same against the peer's best", created, "rows/s", "peer (recorded), rows/s", 4_700);
        double updated = post(bench, rows(tree, 2, ROWS), "updated");
        report.row("the same as updates", updated, "rows/s", "peer (recorded), rows/s", 5_700);
        double unchanged = post(bench, rows(tree, 2, ROWS), "unchanged");
        report.row("the same unchanged", unchanged, "rows/s", "raw COPY, rows/s", copy);
        report.note(
                "The suite's rows are validated, stored by source, put in force, and logged for audit and publication in the"
                        + " same transaction, while the relay sends them and the gateway reads them on the same cores.");
    }

    /** Fills the log of the economy service, for who measures what comes after. */
    static void fill(BenchSuite bench, Tree tree) {
        send(bench, rows(tree, 1, ROWS), "Benchmark");
    }

    private static void warmUp(BenchSuite bench, Tree tree) {
        for (int i = 0; i < 5; i++) {
            send(bench, rows(tree, WARM_UP, 10 + i, 10_000), "Warm-up");
        }
    }

    private static double post(BenchSuite bench, String rows, String expected) {
        long begin = System.nanoTime();
        JsonNode summary = send(bench, rows, "Benchmark");
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (summary.path(expected).asInt() != ROWS) {
            throw new IllegalStateException("not all rows were " + expected + ": " + summary);
        }
        return ROWS / seconds;
    }

    static JsonNode send(BenchSuite bench, String rows, String source) {
        return bench.post(
                "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=" + source,
                "text/csv",
                "indicator,orgUnit,period,breakdown,numerator,denominator\n" + rows);
    }

    private static double usualCopy(PostgresServer server, String rows) throws SQLException, IOException {
        double[] rates = new double[3];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = copy(server, rows);
        }
        Arrays.sort(rates);
        return rates[1];
    }

    private static double copy(PostgresServer server, String rows) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("economy"), PostgresServer.USER, server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table copied (indicator text, org_unit text, period text, breakdown text,"
                    + " numerator numeric, denominator numeric, primary key (indicator, org_unit, period, breakdown))");
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy copied from stdin (format csv, force_not_null (breakdown))", new StringReader(rows));
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table copied");
            return ROWS / seconds;
        }
    }

    /** Rows of indicators x communes x months from 2003 on, with another figure for each salt. */
    static String rows(Tree tree, int salt, int count) {
        return rows(tree, MEASURED, salt, count);
    }

    private static String rows(Tree tree, YearMonth first, int salt, int count) {
        StringBuilder csv = new StringBuilder(count * 60);
        int row = 0;
        for (YearMonth month = first; row < count; month = month.plusMonths(1)) {
            for (String indicator : INDICATORS) {
                for (String commune : tree.communes()) {
                    if (row++ == count) {
                        return csv.toString();
                    }
                    csv.append(indicator)
                            .append(',')
                            .append(commune)
                            .append(',')
                            .append(month)
                            .append(",,")
                            .append(row % 1000 + salt)
                            .append(",\n");
                }
            }
        }
        return csv.toString();
    }
}
