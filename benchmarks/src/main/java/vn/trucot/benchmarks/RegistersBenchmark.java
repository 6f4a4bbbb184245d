package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.postgresql.PGConnection;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Service;
import vn.trucot.web.table.Table;

/** The largest file of teams as CSV and as XLSX, against COPY of the same rows straight into an indexed table. */
final class RegistersBenchmark implements Benchmark {

    private static final int ROWS = 100_000;
    private static final int WARM_UP = 5_000;
    private static final double HEAP = 192;
    private static final String TEAMS = "/api/v1/society/community-teams";
    private static final String[] HEAD = {"village", "name", "establishedOn", "demo"};

    @Override
    public String name() {
        return "registers";
    }

    @Override
    public String question() {
        return "How fast does a file of records come in, and in how much memory?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        List<String> villages = tree.units().stream()
                .filter(unit -> unit.kind() == OrgUnitKind.VILLAGE)
                .map(OrgUnit::id)
                .map(Object::toString)
                .toList();
        try (PeakHeap heap = new PeakHeap(bench.suite().process(Service.SOCIETY).pid())) {
            for (int i = 0; i < 3; i++) {
                post(bench, Table.CSV, csv(rows(villages, "Khởi động " + i, WARM_UP)), WARM_UP, "created");
                post(bench, Table.XLSX, xlsx(rows(villages, "Khởi động x" + i, WARM_UP)), WARM_UP, "created");
            }
            String[][] first = rows(villages, "Tổ", ROWS);
            double copy = usualCopy(bench.suite().postgres(), first);
            report.row("raw COPY into an indexed table, median of 3", copy, "rows/s");
            measure(bench, report, heap, copy, "100,000 new teams, CSV", Table.CSV, csv(first), "created");
            String[][] second = rows(villages, "Đội", ROWS);
            measure(bench, report, heap, copy, "100,000 new teams, XLSX", Table.XLSX, xlsx(second), "created");
            measure(bench, report, heap, copy, "the same unchanged, CSV", Table.CSV, csv(first), "unchanged");
            measure(bench, report, heap, copy, "the same unchanged, XLSX", Table.XLSX, xlsx(second), "unchanged");
        }
        report.note(
                "The heap of the service is 192 MiB. A file is checked row by row, its units are locked, its rows are"
                        + " compared with what is stored, stored, logged for audit, and the figures of 1,356 villages in the"
                        + " quarters and years since 2026-01-05 are counted again, in one transaction.");
    }

    private static void measure(
            BenchSuite bench,
            Report report,
            PeakHeap heap,
            double copy,
            String what,
            String type,
            byte[] file,
            String expected)
            throws IOException {
        heap.forget();
        double rate = post(bench, type, file, ROWS, expected);
        report.row(what, rate, "rows/s", "raw COPY, rows/s", copy);
        report.row(what + ": most heap used", heap.used(), "MiB", "heap, MiB", HEAP);
        report.row(what + ": left after the last collection of old objects", heap.kept(), "MiB", "heap, MiB", HEAP);
    }

    private static double post(BenchSuite bench, String type, byte[] file, int rows, String expected) {
        long begin = System.nanoTime();
        JsonNode summary = bench.post(TEAMS + "/batch", type, file);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (summary.path(expected).asInt() != rows) {
            throw new IllegalStateException("not all rows were " + expected + ": " + summary);
        }
        return rows / seconds;
    }

    /** Teams of all villages in turn, each with a name of its own. */
    private static String[][] rows(List<String> villages, String name, int count) {
        String[][] rows = new String[count][];
        for (int row = 0; row < count; row++) {
            rows[row] = new String[] {villages.get(row % villages.size()), name + " " + row, "2026-01-05", "true"};
        }
        return rows;
    }

    private static byte[] csv(String[][] rows) {
        return (String.join(",", HEAD) + "\n" + lines(rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(String[][] rows) {
        StringBuilder csv = new StringBuilder(rows.length * 60);
        for (String[] row : rows) {
            csv.append(String.join(",", row)).append('\n');
        }
        return csv.toString();
    }

    /** As a spreadsheet writes it: texts are shared. */
    private static byte[] xlsx(String[][] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            Worksheet sheet = workbook.newWorksheet("community-teams");
            for (int column = 0; column < HEAD.length; column++) {
                sheet.value(0, column, HEAD[column]);
            }
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < HEAD.length; column++) {
                    sheet.value(row + 1, column, rows[row][column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static double usualCopy(PostgresServer server, String[][] rows) throws SQLException, IOException {
        double[] rates = new double[3];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = copy(server, lines(rows));
        }
        Arrays.sort(rates);
        return rates[1];
    }

    private static double copy(PostgresServer server, String rows) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("society"), PostgresServer.USER, server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table copied (id uuid primary key default gen_random_uuid(), village text,"
                    + " name text, established_on date, demo boolean)");
            statement.execute("create index on copied (village)");
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy copied (village, name, established_on, demo) from stdin (format csv)",
                            new StringReader(rows));
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table copied");
            return ROWS / seconds;
        }
    }
}
