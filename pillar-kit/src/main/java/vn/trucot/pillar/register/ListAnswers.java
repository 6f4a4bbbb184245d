package vn.trucot.pillar.register;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.SpooledAnswer;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** Answers what is no list of records as JSON or as a file, whichever the request at hand wants. */
@Singleton
public class ListAnswers {

    private final Wanted wanted;

    ListAnswers(Wanted wanted) {
        this.wanted = wanted;
    }

    /** A row of a file; what is generated says so. */
    public record Row(boolean demo, List<@Nullable Object> cells) {}

    /**
     * The answer.
     *
     * @param shown as JSON has it
     * @param name of the file, and of its sheet
     * @param head names of the columns
     * @param rows hands over all rows
     */
    @SuppressWarnings("unchecked") // the type says what JSON answers; of a file the document of the service tells
    public <T> RestResponse<T> of(T shown, String name, List<String> head, Consumer<Consumer<Row>> rows) {
        ListForm form = wanted.form();
        if (form == ListForm.JSON) {
            return RestResponse.ResponseBuilder.ok(shown, form.type()).build();
        }
        InputStream bytes = SpooledAnswer.of(out -> {
            if (form == ListForm.CSV) {
                try (Table table = new CsvTable(out, wanted.byteOrderMark(), head.toArray(String[]::new))) {
                    rows.accept(row -> table.row(row.cells().toArray()));
                }
                return;
            }
            try (XlsxFile file = new XlsxFile(out)) {
                Table table = file.sheet(name, head.toArray(String[]::new));
                DemoNote demo = new DemoNote();
                rows.accept(row -> {
                    demo.count(row.demo());
                    table.row(row.cells().toArray());
                });
                demo.note(file);
            }
        });
        return (RestResponse<T>) (RestResponse<?>) TableFile.answer(bytes, form, name);
    }
}
