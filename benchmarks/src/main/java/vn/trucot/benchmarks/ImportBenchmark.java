package vn.trucot.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.postgresql.PGConnection;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Service;
import vn.trucot.web.table.Table;

/** A file of figures through REST, against COPY of the same rows straight into an indexed table of the same server. */
final class ImportBenchmark implements Benchmark {

    private static final int ROWS = 207_600;
    private static final int WORKBOOK = 200_000;
    private static final int MILLION = 1_000_000;
    private static final int FIRST_YEAR = 1945;
    private static final double HEAP = 512;
    private static final int NUMERATOR = 4;
    private static final String BATCH = "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=";
    private static final String HEAD = "indicator,orgUnit,period,breakdown,numerator,denominator\n";
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
        bench.plant(tree.units());
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
        double updates = rate(bench, Table.CSV, (HEAD + rows(tree, 3, WORKBOOK)).getBytes(UTF_8), WORKBOOK, "updated");
        double workbook = rate(bench, Table.XLSX, xlsx(rows(tree, 4, WORKBOOK)), WORKBOOK, "updated");
        report.row("200,000 rows of it as updates, XLSX", workbook, "rows/s", "the same as CSV, rows/s", updates);
        million(bench, tree, report, created);
        report.note(
                "The suite's rows are validated, stored by source, put in force, and logged for audit and publication in the"
                        + " same transaction, while the relay sends them and the gateway reads them on the same cores.");
    }

    /** A million new figures in one file, and how soon the last of them is seen at the gateway. */
    private static void million(BenchSuite bench, Tree tree, Report report, double smaller) throws Exception {
        String rows = earlier(tree, MILLION);
        double copy = copy(bench.suite().postgres(), rows, MILLION);
        try (PeakHeap heap = new PeakHeap(bench.suite().process(Service.ECONOMY).pid())) {
            heap.forget();
            double rate = rate(bench, Table.CSV, (HEAD + rows).getBytes(UTF_8), MILLION, "created");
            long answered = System.nanoTime();
            report.row("one request of 1,000,000 new rows, CSV", rate, "rows/s", "207,600 rows, rows/s", smaller);
            report.row("the same against COPY of the same rows", rate, "rows/s", "raw COPY, rows/s", copy);
            report.row("the same: most heap used", heap.used(), "MiB", "allowed, MiB", HEAP);
            String[] last = rows.substring(rows.lastIndexOf('\n', rows.length() - 2) + 1)
                    .split(",", -1);
            String asked = "/api/v1/series?indicator=" + last[0] + "&orgUnit=" + last[1] + "&period=" + last[2];
            BenchSuite.awaitTrue(() -> {
                JsonNode series = bench.get(asked);
                return series != null
                        && !series.path("series").path(0).path("values").path(0).isNull();
            });
            report.row("its last row at the gateway", (System.nanoTime() - answered) / 1e9, "s", "aim, s", 10.0);
        }
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
        return rate(bench, Table.CSV, (HEAD + rows).getBytes(UTF_8), ROWS, expected);
    }

    private static double rate(BenchSuite bench, String type, byte[] file, int rows, String expected) {
        long begin = System.nanoTime();
        JsonNode summary = bench.post(BATCH + "Benchmark", type, file);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (summary.path(expected).asInt() != rows) {
            throw new IllegalStateException("not all rows were " + expected + ": " + summary);
        }
        return rows / seconds;
    }

    static JsonNode send(BenchSuite bench, String rows, String source) {
        return bench.post(BATCH + source, Table.CSV, HEAD + rows);
    }

    /** As a spreadsheet writes it: texts are shared, numbers are numbers. */
    private static byte[] xlsx(String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("observations");
            int row = 0;
            for (String line : (HEAD + rows).split("\n", -1)) {
                String[] cells = line.split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (row > 0 && column == NUMERATOR) {
                        sheet.value(row, column, Integer.valueOf(cells[column]));
                    } else if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
                row++;
            }
        }
        return bytes.toByteArray();
    }

    private static double usualCopy(PostgresServer server, String rows) throws SQLException, IOException {
        double[] rates = new double[3];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = copy(server, rows, ROWS);
        }
        Arrays.sort(rates);
        return rates[1];
    }

    private static double copy(PostgresServer server, String rows, int count) throws SQLException, IOException {
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
            return count / seconds;
        }
    }

    /** Rows of indicators x communes x months from 2003 on, with another figure for each salt. */
    static String rows(Tree tree, int salt, int count) {
        return rows(tree, MEASURED, salt, count);
    }

    private static String rows(Tree tree, YearMonth first, int salt, int count) {
        Period month = Period.month(first.getYear(), first.getMonthValue());
        return rows(tree, Stream.iterate(month, Period::next), salt, count);
    }

    /** Rows of the months and quarters of the years from 1945 on, before all others. */
    private static String earlier(Tree tree, int count) {
        return rows(
                tree,
                IntStream.range(FIRST_YEAR, MEASURED.getYear())
                        .boxed()
                        .flatMap(year -> Stream.concat(
                                IntStream.rangeClosed(1, 12).mapToObj(month -> Period.month(year, month)),
                                IntStream.rangeClosed(1, 4)
                                        .mapToObj(quarter -> new Period(Frequency.QUARTER, year, quarter)))),
                0,
                count);
    }

    private static String rows(Tree tree, Stream<Period> periods, int salt, int count) {
        StringBuilder csv = new StringBuilder(count * 60);
        int row = 0;
        for (Period period : (Iterable<Period>) periods::iterator) {
            for (String indicator : INDICATORS) {
                for (String commune : tree.communes()) {
                    if (row++ == count) {
                        return csv.toString();
                    }
                    csv.append(indicator)
                            .append(',')
                            .append(commune)
                            .append(',')
                            .append(period);
                    csv.append(",,").append(row % 1000 + salt).append(",\n");
                }
            }
        }
        throw new IllegalStateException("there are not so many keys: " + count);
    }
}
