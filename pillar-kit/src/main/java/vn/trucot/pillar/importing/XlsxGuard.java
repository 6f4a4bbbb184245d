package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Looks through a file before it is opened as a workbook: it may unpack to many times its size, and what a reader keeps at
 * once (a row, a text, the texts that sheets share) must stay small.
 */
final class XlsxGuard {

    /** Bytes of all parts, unpacked. */
    private static final long LARGEST = 512L << 20;

    /** Bytes of a part that is kept as a whole: shared texts, styles. */
    private static final long LARGEST_KEPT = 24L << 20;

    /** Bytes of a row. */
    private static final long LARGEST_ROW = 2L << 20;

    /** Bytes between two tags, or within one: a cell holds 32,767 characters. */
    private static final int LONGEST_TEXT = 200_000;

    private static final int MOST_PARTS = 1_000;
    private static final String SHEETS = "xl/worksheets/";

    private final byte[] buffer = new byte[1 << 16];
    private long all;

    private XlsxGuard() {}

    /**
     * Checks a file.
     *
     * @throws Problem BODY_MALFORMED if it is no XLSX, BODY_TOO_LARGE
     */
    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE, "the file has more than " + MOST_PARTS + " parts");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw malformed("it is no XLSX workbook");
            }
            XlsxGuard guard = new XlsxGuard();
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream bytes = zip.getInputStream(part)) {
                    guard.check(bytes, part.getName().startsWith(SHEETS));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw malformed("its bytes cannot be unpacked");
        }
    }

    static Problem malformed(String reason) {
        return new Problem(ProblemCode.BODY_MALFORMED, "the XLSX file cannot be read: " + reason);
    }

    private void check(InputStream part, boolean isSheet) throws IOException {
        Scan scan = new Scan(isSheet);
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            all += read;
            if (all > LARGEST || (!isSheet && size > LARGEST_KEPT)) {
                throw new Problem(
                        ProblemCode.BODY_TOO_LARGE, "the XLSX file unpacks to too much; send several smaller ones");
            }
            scan.take(buffer, read);
        }
    }

    /** How far it is since the last tag, and since the last row. No part may declare a document type, with entities of its own. */
    private static final class Scan {

        private static final byte[] ROW = {'r', 'o', 'w'};

        private final boolean isSheet;
        private int sinceTag = 1;
        private long sinceRow;
        private int matched = -1;
        private boolean isDeclared;

        Scan(boolean isSheet) {
            this.isSheet = isSheet;
        }

        void take(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte sign = bytes[i];
                if (sign == 0) {
                    continue; // half a character of UTF-16
                }
                if (isDeclared && sign == 'D') {
                    throw malformed("it declares a document type");
                }
                isDeclared = sign == '!' && sinceTag == 0;
                if (sign == '<') {
                    sinceTag = 0;
                    matched = 0;
                } else {
                    sinceTag++;
                    if (matched >= 0) {
                        name(sign);
                    }
                }
                sinceRow++;
                if (sinceTag > LONGEST_TEXT || (isSheet && sinceRow > LARGEST_ROW)) {
                    throw new Problem(ProblemCode.BODY_TOO_LARGE, "a cell or a row of the XLSX file is too long");
                }
            }
        }

        /** Goes on in the name of an element, which may have a prefix. */
        private void name(byte sign) {
            if (sign == ':') {
                matched = 0;
            } else if (matched < ROW.length && sign == ROW[matched]) {
                matched++;
            } else {
                if (matched == ROW.length && (sign == ' ' || sign == '>' || sign == '/')) {
                    sinceRow = 0;
                }
                matched = sign == '>' || sign == ' ' || sign == '/' ? -1 : ROW.length + 1;
            }
        }
    }
}
