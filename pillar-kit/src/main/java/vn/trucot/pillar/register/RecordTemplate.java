package vn.trucot.pillar.register;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.RowShape;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;
import vn.trucot.web.table.XlsxSheet;

/** An empty file of a kind, to be filled in and sent as a batch. It has no sheets for lists: empty ones would empty lists. */
final class RecordTemplate<R extends Record & RecordState> implements FileTemplate {

    private final RecordKind<R> kind;
    private final List<RegisterField> columns;
    private final List<RegisterField> lists;

    RecordTemplate(RecordKind<R> kind) {
        this.kind = kind;
        List<RegisterField> fields = RegisterField.of(RowShape.of(kind.type()), new RegisterWords(kind));
        this.columns =
                fields.stream().filter(field -> field.type() != FieldType.LIST).toList();
        this.lists =
                fields.stream().filter(field -> field.type() == FieldType.LIST).toList();
    }

    @Override
    public void csv(OutputStream out, boolean byteOrderMark) {
        new CsvTable(out, byteOrderMark, head()).close();
    }

    /** With what can be chosen as choices, and a sheet that says what each field is. */
    @Override
    public void xlsx(OutputStream out, String language) {
        FieldWords words = new FieldWords(language);
        try (XlsxFile file = new XlsxFile(out)) {
            XlsxSheet records = file.sheet(kind.sheetName(), head());
            for (int column = 0; column < columns.size(); column++) {
                records.choices(column + 1, FieldWords.choices(columns.get(column)), RecordBatch.MOST_ROWS);
            }
            Table explained = file.sheet(
                    words.say("Giải thích", "Fields"),
                    words.say("cột", "column"),
                    words.say("ý nghĩa", "meaning"),
                    words.say("yêu cầu", "need"),
                    words.say("cách ghi", "form"));
            explained.row(
                    BatchReader.ID,
                    words.say("Mã bản ghi; để trống khi thêm mới", "Id of the record; empty for a new one"),
                    words.say("không bắt buộc", "may be empty"),
                    "UUID");
            columns.forEach(
                    field -> explained.row(field.name(), words.name(field), words.need(field), words.form(field)));
            if (!lists.isEmpty()) {
                explained.row(null, words.lists(lists));
            }
        }
    }

    private String[] head() {
        return Stream.concat(Stream.of(BatchReader.ID), columns.stream().map(RegisterField::name))
                .toArray(String[]::new);
    }
}
