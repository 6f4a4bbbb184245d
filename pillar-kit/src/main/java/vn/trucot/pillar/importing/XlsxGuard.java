package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Looks through a file before it is opened as a workbook: it may unpack to many times its size, and what a reader keeps at
 * once (a row, a text, the texts that sheets share) must stay small. It is unpacked as the reader does it, so that both see the
 * same parts.
 */
final class XlsxGuard {

    /** Bytes of all parts, unpacked. */
    private static final long LARGEST = 512L << 20;

    /** Bytes of a part that is kept as a whole: shared texts, styles. */
    private static final long LARGEST_KEPT = 24L << 20;

    private static final int MOST_PARTS = 1_000;
    private static final String SHEETS = "xl/worksheets/";

    private final ZipFile zip;
    private final byte[] buffer = new byte[1 << 16];
    private final Map<String, List<XlsxRange>> merged = new HashMap<>();
    private final Map<String, Long> texts = new HashMap<>();
    private long all;

    private XlsxGuard(ZipFile zip) {
        this.zip = zip;
    }

    /** What was found in a file that may be opened: its parts, and the merged cells by the path of their sheet. */
    record Found(XlsxParts parts, Map<String, List<XlsxRange>> merged) {

        /** The merged cells of a sheet, by its place among the sheets, from 0. */
        List<XlsxRange> merged(int sheet) {
            return sheet < parts.sheets().size()
                    ? merged.getOrDefault(parts.sheets().get(sheet).path(), List.of())
                    : List.of();
        }
    }

    /**
     * Checks a file.
     *
     * @throws Problem BODY_MALFORMED if it is no XLSX, BODY_TOO_LARGE
     * @throws IOException if the file cannot be looked at
     */
    static Found check(Path file) throws IOException {
        ZipHeads.check(file);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new XlsxGuard(zip).check();
        } catch (IOException | IllegalArgumentException e) {
            throw malformed(FileKind.reason(file));
        }
    }

    static Problem malformed(String reason) {
        return new Problem(ProblemCode.BODY_MALFORMED, "the XLSX file cannot be read: " + reason);
    }

    private Found check() throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        checkNames(entries);
        for (ZipArchiveEntry part : entries) {
            if (!part.getName().startsWith(SHEETS)) {
                XlsxScan scan = XlsxScan.ofPart(part.getName());
                check(part, scan, LARGEST_KEPT);
                texts.put(part.getName(), scan.texts());
            }
        }
        XlsxParts parts = XlsxParts.of(zip);
        if (parts == null) {
            throw malformed(FileKind.reason(zip));
        }
        mustNotBeSheet(parts.texts());
        mustNotBeSheet(parts.styles());
        mustNotBeSheet(parts.workbook());
        long shared = texts.getOrDefault(String.valueOf(parts.texts()), 0L);
        Set<String> sheets = parts.sheets().stream().map(XlsxParts.Sheet::path).collect(Collectors.toSet());
        for (ZipArchiveEntry part : entries) {
            if (part.getName().startsWith(SHEETS) || sheets.contains(part.getName())) {
                XlsxScan scan = XlsxScan.ofSheet(part.getName(), shared);
                check(part, scan, LARGEST);
                merged.put(part.getName(), scan.merged());
            }
        }
        return new Found(parts, merged);
    }

    /** Every part is read by its name: there is one of each, and none leads elsewhere. */
    private static void checkNames(List<ZipArchiveEntry> entries) {
        if (entries.size() > MOST_PARTS) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE, "the file has more than " + MOST_PARTS + " parts");
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : entries) {
            String name = part.getName();
            if (name.contains("\\") || isLeadingElsewhere(name)) {
                throw malformed("its part '" + name + "' has no name of a part");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw malformed("its part " + name + " is there twice");
            }
        }
    }

    private static boolean isLeadingElsewhere(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Arrays.stream(path.split("/", -1))
                .anyMatch(folder -> folder.isEmpty() || folder.equals(".") || folder.equals(".."));
    }

    /** What is kept as a whole has no room where only rows are bounded. */
    private static void mustNotBeSheet(@Nullable String path) {
        if (path != null && path.startsWith(SHEETS)) {
            throw malformed("its part " + path + " is no sheet, but stands among them");
        }
    }

    private void check(ZipArchiveEntry part, XlsxScan scan, long largest) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                all += read;
                if (all > LARGEST || size > largest) {
                    throw new Problem(
                            ProblemCode.BODY_TOO_LARGE, "the XLSX file unpacks to too much; send several smaller ones");
                }
                sum.update(buffer, 0, read);
                scan.take(buffer, read);
            }
        }
        if (size != part.getSize() || sum.getValue() != part.getCrc()) {
            throw malformed("its part " + part.getName() + " was damaged on the way; send it again");
        }
    }
}
