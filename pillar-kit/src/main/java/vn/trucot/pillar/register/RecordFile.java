package vn.trucot.pillar.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.SpooledAnswer;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** A whole list of records as a file that a batch reads back; at most as many as a batch may have. */
final class RecordFile<R extends Record & RecordState> {

    private final RecordKind<R> kind;
    private final Registers all;
    private final RecordRows<R> rows;
    private final RecordColumns<R> columns;

    RecordFile(RecordKind<R> kind, Registers all, RecordRows<R> rows) {
        this.kind = kind;
        this.all = all;
        this.rows = rows;
        this.columns = new RecordColumns<>(kind, all.json);
    }

    /**
     * The file, written to its end.
     *
     * @throws Problem VALIDATION_FAILED if the list is too long
     */
    InputStream of(Conditions where, List<String> order, ListForm form) {
        return written(where, out -> {
            if (form == ListForm.CSV) {
                csv(where, order, out);
            } else {
                xlsx(where, order, out);
            }
        });
    }

    /** The file with the rows that these make of each record. */
    InputStream of(Conditions where, List<String> order, ListForm form, FileRows<R> made) {
        return written(where, out -> {
            if (form == ListForm.CSV) {
                try (Table table = new CsvTable(out, all.wanted.byteOrderMark(), head(made))) {
                    rows.each(where, order, stored -> made.each(stored.record(), table::row));
                }
            } else {
                xlsx(where, order, made, out);
            }
        });
    }

    private InputStream written(Conditions where, Consumer<OutputStream> writer) {
        return all.transaction.run(() -> {
            rows.seeOneState();
            long records = rows.count(where);
            if (records > RecordBatch.MOST_ROWS) {
                throw tooLong(records + " records are asked for; a file has at most " + RecordBatch.MOST_ROWS);
            }
            return SpooledAnswer.of(writer);
        });
    }

    private void xlsx(Conditions where, List<String> order, FileRows<R> made, OutputStream out) {
        try (XlsxFile file = new XlsxFile(out)) {
            Bounded table = new Bounded("rows", file.sheet(kind.sheetName(), head(made)));
            DemoNote demo = new DemoNote();
            rows.each(where, order, stored -> {
                demo.count(stored.record().demo());
                made.each(stored.record(), table::row);
            });
            demo.note(file);
        }
    }

    private static String[] head(FileRows<?> made) {
        return made.head().toArray(String[]::new);
    }

    private void csv(Conditions where, List<String> order, OutputStream out) {
        try (Table table = new CsvTable(out, all.wanted.byteOrderMark(), columns.head())) {
            each(where, order, record -> table.row(columns.cells(record)));
        }
    }

    private void xlsx(Conditions where, List<String> order, OutputStream out) {
        try (XlsxFile file = new XlsxFile(out)) {
            Table records = file.sheet(kind.sheetName(), columns.head());
            DemoNote demo = new DemoNote();
            each(where, order, record -> {
                demo.count(record.path("demo").asBoolean());
                records.row(columns.cells(record));
            });
            columns.lists().forEach(list -> {
                Bounded table = new Bounded(list.name(), file.sheet(list.name(), list.head()));
                each(where, order, record -> list.rows(record).forEach(table::row));
            });
            demo.note(file);
        }
    }

    private void each(Conditions where, List<String> order, Consumer<JsonNode> use) {
        rows.each(where, order, record -> use.accept(columns.json(record)));
    }

    private static Problem tooLong(String reason) {
        return new Problem(ProblemCode.VALIDATION_FAILED, reason + "; ask for a part of them");
    }

    /** A sheet that may become too long. */
    private static final class Bounded {

        private final String name;
        private final Table table;
        private int count;

        Bounded(String name, Table table) {
            this.name = name;
            this.table = table;
        }

        void row(Object[] cells) {
            if (++count > XlsxFile.MOST_ROWS) {
                throw tooLong("the records have more than " + XlsxFile.MOST_ROWS + " " + name);
            }
            table.row(cells);
        }
    }
}
