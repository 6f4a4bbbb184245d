package vn.trucot.pillar.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook part by part, so that a test can spoil any of them. */
public final class RawWorkbook {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Writes what a part holds. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream part) throws IOException;
    }

    private record Part(String name, Content content) {}

    private final List<Part> parts = new ArrayList<>();

    private RawWorkbook() {}

    static RawWorkbook empty() {
        return new RawWorkbook();
    }

    /** One sheet with these rows, and no texts that are shared. */
    public static RawWorkbook of(String... rows) {
        return empty().with(
                        CONTENT_TYPES,
                        HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + type(WORKBOOK, "sheet.main") + type(SHEET, "worksheet") + type(TEXTS, "sharedStrings")
                                + "</Types>")
                .with(
                        "_rels/.rels",
                        HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("rId1", "officeDocument", WORKBOOK) + "</Relationships>")
                .with(
                        RELATIONS,
                        HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml") + "</Relationships>")
                .with(
                        WORKBOOK,
                        HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION.replaceAll("/$", "")
                                + "\"><workbookPr/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(TEXTS, HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>shared</t></si></sst>")
                .with(SHEET, sheet(String.join("", rows), ""));
    }

    /** A sheet with what stands behind its rows. */
    static String sheet(String rows, String behind) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
    }

    /** A row of cells in their places, each given as text, or as the element itself. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            String cell = cells[column];
            row.append(
                    cell.startsWith("<") || cell.isEmpty()
                            ? cell
                            : "<c r=\"" + (char) ('A' + column) + number + "\" t=\"inlineStr\"><is><t>" + cell
                                    + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
    }

    /** One more part, or one in place of that of the same name. */
    RawWorkbook with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook with(String name, byte[] content) {
        return with(name, part -> part.write(content));
    }

    RawWorkbook with(String name, Content content) {
        return without(name).twice(name, content);
    }

    /** One more part, though one of its name may be there. */
    RawWorkbook twice(String name, Content content) {
        parts.add(new Part(name, content));
        return this;
    }

    RawWorkbook without(String name) {
        parts.removeIf(part -> part.name().equals(name));
        return this;
    }

    /** The same with other words in one part. */
    RawWorkbook changed(String name, UnaryOperator<String> change) {
        Part part = parts.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            part.content().to(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return with(name, change.apply(content.toString(StandardCharsets.UTF_8)));
    }

    /** The file. */
    public byte[] bytes() {
        return bytes(ZipArchiveEntry.DEFLATED);
    }

    /** The file, its parts not packed. */
    byte[] stored() {
        return bytes(ZipArchiveEntry.STORED);
    }

    /** What a part of a file holds. */
    public static String part(byte[] file, String name) {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    /** A file as it is, with other words in its first sheet. */
    public static byte[] mended(byte[] file, String old, String with) {
        RawWorkbook mended = empty();
        parts(file).forEach(mended::with);
        return mended.changed(SHEET, sheet -> sheet.replace(old, with)).bytes();
    }

    /** The parts of a file, in its order. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private byte[] bytes(int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Part part : parts) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
                if (method == ZipArchiveEntry.STORED) {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    part.content().to(content);
                    CRC32 sum = new CRC32();
                    sum.update(content.toByteArray());
                    entry.setMethod(method);
                    entry.setSize(content.size());
                    entry.setCrc(sum.getValue());
                }
                zip.putArchiveEntry(entry);
                part.content().to(zip);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
