package vn.trucot.gateway.ranking;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Function;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** Writes a ranking as CSV or XLSX. */
final class RankingTable {

    private RankingTable() {}

    static byte[] csv(RankingAnswer answer, boolean byteOrderMark) {
        return written(answer, out -> new CsvTable(out, byteOrderMark, RankingRows.HEAD));
    }

    static byte[] xlsx(RankingAnswer answer) {
        return written(answer, out -> XlsxFile.of(out, "ranking", RankingRows.HEAD));
    }

    private static byte[] written(RankingAnswer answer, Function<OutputStream, Table> begin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = begin.apply(bytes)) {
            RankingRows.of(answer, table);
        }
        return bytes.toByteArray();
    }
}
