package vn.trucot.pillar.reporting;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.pillar.register.FileTemplate;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** A file of figures to be filled in, with a sheet that says what each column is. */
final class StatementTemplate implements FileTemplate {

    private record Explained(String column, String vi, String en) {}

    private static final List<Explained> COLUMNS = List.of(
            new Explained(
                    "indicator", "mã chỉ tiêu, như SOC.TEAM.MEMBERS", "code of the indicator, as SOC.TEAM.MEMBERS"),
            new Explained("orgUnit", "mã đơn vị, như 15.132.04252", "id of the org unit, as 15.132.04252"),
            new Explained(
                    "period",
                    "kỳ: tháng 2024-03, quý 2024-Q1, nửa năm 2024-S1, chín tháng 2024-P9M hoặc năm 2024",
                    "month 2024-03, quarter 2024-Q1, half-year 2024-S1, nine months 2024-P9M or year 2024"),
            new Explained("breakdown", "phân tổ: chiều=mã, để trống là tổng", "dimension=code; empty is the total"),
            new Explained("numerator", "tử số, hoặc giá trị", "numerator, or the value"),
            new Explained("denominator", "mẫu số của tỷ lệ", "denominator of a ratio"),
            new Explained("notApplicable", "true nếu chỉ tiêu không áp dụng", "true if the indicator does not apply"),
            new Explained(
                    "sourceKind",
                    "loại nguồn: REPORTED (nếu để trống), SYSTEM, PUBLISHED, DEMO",
                    "REPORTED (if empty), SYSTEM, PUBLISHED or DEMO"),
            new Explained(
                    "sourceName", "tên nguồn, để trống là người gửi", "name of the source; empty is who sends it"),
            new Explained("publishedOn", "ngày, tháng hoặc năm công bố", "day, month or year of the publication"),
            new Explained("place", "tên hoặc địa chỉ văn bản công bố", "title or address of the document that says so"),
            new Explained("note", "ghi chú đi cùng số liệu", "what goes with the figure"));

    private static String[] head() {
        return COLUMNS.stream().map(Explained::column).toArray(String[]::new);
    }

    @Override
    public void csv(OutputStream out, boolean byteOrderMark) {
        new CsvTable(out, byteOrderMark, head()).close();
    }

    @Override
    public void xlsx(OutputStream out, String language) {
        boolean isVietnamese = language.equals("vi");
        try (XlsxFile file = new XlsxFile(out)) {
            file.sheet(StatementImport.TARGET, head());
            Table explained = isVietnamese
                    ? file.sheet("Giải thích", "cột", "ý nghĩa", "yêu cầu")
                    : file.sheet("Fields", "column", "meaning", "need");
            COLUMNS.forEach(each ->
                    explained.row(each.column(), isVietnamese ? each.vi() : each.en(), need(each, isVietnamese)));
        }
    }

    private static String need(Explained column, boolean isVietnamese) {
        boolean isRequired = Stream.of("indicator", "orgUnit", "period").anyMatch(column.column()::equals);
        if (isVietnamese) {
            return isRequired ? "bắt buộc" : "không bắt buộc";
        }
        return isRequired ? "required" : "may be empty";
    }
}
