package vn.trucot.pillar.form;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/**
 * A file of a form to be filled in and sent as a batch: its head, and if it is for a unit and period the lines that the return
 * begins with.
 *
 * @param unit whom the lines are for; null if there are none
 */
record FormTemplate(
        Form form, @Nullable OrgUnitId unit, @Nullable Period period, List<FormLine> lines) {

    /** Of a sheet. */
    private static final int LONGEST_NAME = 31;

    void csv(OutputStream out, boolean byteOrderMark) {
        try (Table table = new CsvTable(out, byteOrderMark, head())) {
            fill(table);
        }
    }

    /** With a sheet that says what each column is. */
    void xlsx(OutputStream out, String language) {
        boolean vietnamese = language.equals("vi");
        try (XlsxFile file = new XlsxFile(out)) {
            String name = form.code();
            fill(file.sheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)), head()));
            Table explained = vietnamese
                    ? file.sheet("Giải thích", "cột", "ý nghĩa", "đơn vị tính", "yêu cầu")
                    : file.sheet("Fields", "column", "meaning", "unit", "need");
            explained.row(null, form.names().in(language));
            if (form.lines() != null) {
                explained.row(form.lines().by(), form.lines().names().in(language), null, need(true, vietnamese));
            }
            form.fields()
                    .forEach(field -> explained.row(
                            field.name(),
                            field.names().in(language),
                            field.measureUnit(),
                            need(field.required(), vietnamese)));
            form.rules().forEach(rule -> explained.row(null, rule.text()));
        }
    }

    private static String need(boolean required, boolean vietnamese) {
        if (vietnamese) {
            return required ? "bắt buộc" : "không bắt buộc";
        }
        return required ? "required" : "may be empty";
    }

    private String[] head() {
        return FormRows.columns(form).stream()
                .filter(column -> !FormRows.RECEIVED.equals(column) && !FormRows.DEMO.equals(column))
                .toArray(String[]::new);
    }

    private void fill(Table table) {
        for (FormLine line : lines) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(unit);
            cells.add(period);
            if (form.lines() != null) {
                cells.add(line.code());
            }
            Map<String, ?> figures = line.figures();
            form.fields().forEach(field -> cells.add(figures.get(field.name())));
            cells.add(null); // the comment
            table.row(cells.toArray());
        }
    }
}
