package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;

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
