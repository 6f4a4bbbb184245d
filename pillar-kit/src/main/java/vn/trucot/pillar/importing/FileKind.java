package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells of a file that is no workbook what it seems to be, and what to do. */
final class FileKind {

    /** So far a file is looked into. */
    private static final int LOOKED_AT = 4 << 20;

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String PASSWORD = spread("EncryptedPackage");

    private FileKind() {}

    /** In words, of a file that cannot be unpacked. */
    static String reason(Path file) throws IOException {
        String begin;
        try (InputStream bytes = Files.newInputStream(file)) {
            begin = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        if (begin.isEmpty()) {
            return "the file is empty";
        }
        if (begin.startsWith(OLE2)) {
            return begin.contains(PASSWORD)
                    ? "it has a password; save it without one"
                    : "it is a workbook of the old form .xls; save it as .xlsx";
        }
        if (begin.startsWith("PK")) {
            return "its bytes cannot be unpacked; it may have been cut on the way, send it again";
        }
        if (begin.startsWith("%PDF")) {
            return "it is a PDF file; send the workbook that it was made from";
        }
        if (begin.startsWith("\u0089PNG") || begin.startsWith("\u00FF\u00D8\u00FF") || begin.startsWith("GIF8")) {
            return "it is a picture; send the workbook itself";
        }
        if (begin.stripLeading().startsWith("<")) {
            return "it is a web page or XML; save it as .xlsx";
        }
        return "it is no XLSX workbook; a CSV file is sent as text/csv";
    }

    /** In words, of a package that holds no workbook. */
    static String reason(ZipFile zip) {
        if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            return "it is a document of the form .ods; save it as .xlsx";
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "it is a workbook of the form .xlsb; save it as .xlsx";
        }
        return "it is no XLSX workbook";
    }

    /** As such a file writes the name of what it holds. */
    private static String spread(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
