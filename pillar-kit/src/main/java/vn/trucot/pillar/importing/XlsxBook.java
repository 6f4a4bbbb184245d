package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;

/** A workbook that was sent: checked before it is opened, read from a file, sheet by sheet. */
final class XlsxBook implements AutoCloseable {

    private final Path file;
    private final ReadableWorkbook workbook;

    private XlsxBook(Path file, ReadableWorkbook workbook) {
        this.file = file;
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
            XlsxGuard.check(file);
            XlsxBook book = new XlsxBook(file, workbook(file));
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
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw XlsxGuard.malformed("it is no workbook");
        }
    }

    /** The sheet of this name; null if there is none. */
    @Nullable
    Sheet sheet(String name) {
        return workbook.findSheet(name).orElse(null);
    }

    Sheet first() {
        return workbook.getSheets().findFirst().orElseThrow(() -> XlsxGuard.malformed("it has no sheet"));
    }

    /** The rows of a sheet. */
    XlsxRows rows(Sheet sheet, TableHead head, Map<String, Class<?>> types, BatchFaults faults) {
        Stream<Row> rows;
        try {
            rows = sheet.openStream();
        } catch (IOException | ExcelReaderException e) {
            throw XlsxGuard.malformed("sheet '" + sheet.getName() + "' cannot be opened");
        }
        return new XlsxRows(sheet.getName(), rows, workbook.isDate1904(), head, types, faults);
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
