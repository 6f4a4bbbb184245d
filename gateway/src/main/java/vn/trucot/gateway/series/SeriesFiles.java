package vn.trucot.gateway.series;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.file.InWords;
import vn.trucot.gateway.file.Notes;
import vn.trucot.gateway.file.Taken;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;
import vn.trucot.web.table.XlsxSheet;

/** Series as files: for programs, and for people with the same columns whatever the file. */
final class SeriesFiles {

    private final CubeView view;
    private final SeriesRequest request;
    private final LocalDate today;

    SeriesFiles(CubeView view, SeriesRequest request, LocalDate today) {
        this.view = view;
        this.request = request;
        this.today = today;
    }

    /** Codes and decimal points. */
    void csv(boolean detail, boolean byteOrderMark, OutputStream out) {
        List<SeriesColumn> columns = SeriesColumn.forPrograms(detail);
        try (Table table = new CsvTable(out, byteOrderMark, SeriesColumn.codes(columns))) {
            write(columns, null, table);
        }
    }

    /** Words, as a spreadsheet of the language's country reads them. */
    void csv(FileWords words, OutputStream out) {
        String[] heads = words.heads(SeriesColumn.codes(SeriesColumn.ALL));
        try (Table table = new InWords(new CsvTable(out, words.csv(), heads), words)) {
            write(SeriesColumn.ALL, words, table);
        }
    }

    /** Words, and a second sheet that says what the file is. */
    void xlsx(FileWords words, Taken taken, OutputStream out) {
        String[] codes = SeriesColumn.codes(SeriesColumn.ALL);
        try (XlsxFile file = new XlsxFile(out)) {
            XlsxSheet sheet = file.sheet(words.say("sheet.series"), codes, words.heads(codes));
            for (int column = 0; column < SeriesColumn.ALL.size(); column++) {
                sheet.width(column, SeriesColumn.ALL.get(column).width());
            }
            boolean demo = write(SeriesColumn.ALL, words, new InWords(sheet, words));
            new Notes(words, Notes.sheet(file, words))
                    .indicators(request.indicators())
                    .line("boundaries", request.boundaries())
                    .line("source", words.say("source.rows"))
                    .reading(demo)
                    .line("asOf", view.asOf())
                    .taken(taken, view.version());
        }
    }

    /** Refuses what no sheet has rows for. */
    static void check(SeriesRequest request) {
        if (request.values() > XlsxFile.MOST_ROWS) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    request.values() + " values are asked for; a sheet has at most " + XlsxFile.MOST_ROWS + " rows");
        }
    }

    private boolean write(List<SeriesColumn> columns, @Nullable FileWords words, Table table) {
        SeriesTable rows = new SeriesTable(view, request, today, columns, words, table);
        SeriesWalk.walk(request, view, rows);
        return rows.demo();
    }
}
