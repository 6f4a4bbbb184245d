package vn.trucot.pillar.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.Sheet;
import vn.trucot.problem.Fault;
import vn.trucot.reason.Language;
import vn.trucot.reason.Reasons;

/**
 * Writes a file that was sent as a workbook with its mistakes: each in its cell, as a comment in the language of the reader, and
 * the cell coloured. A workbook stays what it was; a CSV file becomes one. Mended, it can be sent as it is.
 */
@Singleton
public class FileWithNotes {

    private final Reasons reasons;

    FileWithNotes(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Whether a file written so can be told its mistakes in its cells. */
    public static boolean isFor(BodyForm form) {
        return form == BodyForm.CSV || form == BodyForm.XLSX;
    }

    /**
     * Writes it.
     *
     * @param types what the columns hold, by their names
     * @param mistakes those of the head are of row 0
     * @throws vn.trucot.problem.Problem BODY_MALFORMED if the file cannot be read at all
     */
    public void write(
            BodyForm form,
            SpooledBody body,
            Map<String, Class<?>> types,
            List<Fault> mistakes,
            Language language,
            OutputStream out) {
        Function<Map<String, Integer>, CellNotes> notes =
                columns -> CellNotes.of(mistakes, columns, language, reason -> reasons.in(language, reason));
        try (InputStream bytes = body.read()) {
            if (form == BodyForm.CSV) {
                NotedTable.write(bytes, types, notes, out);
                return;
            }
            try (XlsxBook book = XlsxBook.open(bytes)) {
                Sheet sheet = book.first();
                book.write(sheet, notes.apply(book.columns(sheet)), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file cannot be written with its mistakes", e);
        }
    }
}
