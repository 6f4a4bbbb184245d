package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.text.CleanText;

/** A workbook that was sent: checked before it is opened, read from a file, sheet by sheet. */
final class XlsxBook implements AutoCloseable {

    private final Path file;
    private final XlsxGuard.Found found;
    private final ReadableWorkbook workbook;

    private XlsxBook(Path file, XlsxGuard.Found found, ReadableWorkbook workbook) {
        this.file = file;
        this.found = found;
        this.workbook = workbook;
    }

    /**
     * Opens a workbook.
     *
     * @throws Problem BODY_MALFORMED, BODY_TOO_LARGE
     */
    static XlsxBook open(InputStream body) {
        Path file = null;
        boolean isOpen = false;
        try {
            file = Files.createTempFile("workbook", ".xlsx");
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            XlsxBook book = new XlsxBook(file, XlsxGuard.check(file), workbook(file));
            isOpen = true;
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be kept", e);
        } finally {
            if (!isOpen) {
                delete(file);
            }
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException e) {
            throw XlsxGuard.malformed("it is no workbook");
        }
    }

    /** The sheet of this name; null if there is none. */
    @Nullable
    Sheet sheet(String name) {
        return workbook.findSheet(name).orElse(null);
    }

    /** The first sheet that its user sees. */
    Sheet first() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .or(() -> workbook.getSheets().findFirst())
                .orElseThrow(() -> XlsxGuard.malformed("it has no sheet"));
    }

    /** The columns that the first row of a sheet names, from 1; of two that are called alike the first. */
    Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.findFirst()
                    .filter(row -> row.getRowNum() == 1)
                    .ifPresent(row -> row.forEach(cell -> {
                        if (cell != null) {
                            columns.putIfAbsent(CleanText.trimmed(cell.getText()), cell.getColumnIndex() + 1);
                        }
                    }));
        } catch (IOException | RuntimeException e) {
            throw XlsxGuard.malformed("sheet '" + sheet.getName() + "' cannot be opened");
        }
        return columns;
    }

    /** Writes the workbook with notes in cells of a sheet. */
    void write(Sheet sheet, CellNotes notes, OutputStream out) throws IOException {
        NotedWorkbook.write(file, found.parts(), sheet.getIndex(), notes, out);
    }

    /** The rows of a sheet. */
    XlsxRows rows(Sheet sheet, TableHead head, Map<String, Class<?>> types, BatchFaults faults) {
        Stream<Row> rows;
        try {
            rows = sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw XlsxGuard.malformed("sheet '" + sheet.getName() + "' cannot be opened");
        }
        XlsxMerged merged = new XlsxMerged(found.merged(sheet.getIndex()));
        return new XlsxRows(sheet.getName(), rows, workbook.isDate1904(), merged, head, types, faults);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
