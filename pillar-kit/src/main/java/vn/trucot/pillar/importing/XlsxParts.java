package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a package are what of a workbook, as its own lists of parts say it.
 *
 * @param workbook path of the part that names the sheets
 * @param texts path of the texts that sheets share; null if there are none
 * @param styles path of the styles; null if there are none
 * @param sheets in their order
 */
record XlsxParts(
        String workbook, @Nullable String texts, @Nullable String styles, List<Sheet> sheets) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final XMLInputFactory XML = xml();

    /** A sheet by its name, and the path of its part. */
    record Sheet(String name, String path) {}

    XlsxParts {
        sheets = List.copyOf(sheets);
    }

    private static XMLInputFactory xml() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }

    /** Reads a part; nothing that it names outside of itself is looked up. */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return XML.createXMLStreamReader(part);
    }

    /** Takes the elements of a part in their order. */
    interface Element {
        void take(String name, XMLStreamReader xml);
    }

    /**
     * Reads them; null if the package is no workbook.
     *
     * @throws IOException if a part cannot be read
     */
    static @Nullable XlsxParts of(ZipFile zip) throws IOException {
        Map<String, String> types = new HashMap<>();
        read(zip, CONTENT_TYPES, (name, xml) -> {
            String type = xml.getAttributeValue(null, "ContentType");
            String part = xml.getAttributeValue(null, "PartName");
            if (type != null && part != null) {
                types.put(type.equals(WITH_MACROS) ? SPREADSHEET + "sheet.main+xml" : type, absolute(part));
            }
        });
        String workbook = types.getOrDefault(SPREADSHEET + "sheet.main+xml", "xl/workbook.xml");
        if (zip.getEntry(CONTENT_TYPES) == null || zip.getEntry(workbook) == null) {
            return null;
        }
        return new XlsxParts(
                workbook,
                types.get(SPREADSHEET + "sharedStrings+xml"),
                types.get(SPREADSHEET + "styles+xml"),
                sheets(zip, workbook));
    }

    private static List<Sheet> sheets(ZipFile zip, String workbook) throws IOException {
        Map<String, String> targets = new HashMap<>();
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        read(zip, relations(workbook), (name, xml) -> {
            String id = xml.getAttributeValue(null, "Id");
            String target = xml.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? absolute(target) : folder + target);
            }
        });
        List<Sheet> sheets = new ArrayList<>();
        read(zip, workbook, (name, xml) -> {
            if (name.equals("sheet")) {
                String title = xml.getAttributeValue(null, "name");
                sheets.add(new Sheet(title == null ? "" : title, targets.getOrDefault(relation(xml), "")));
            }
        });
        return sheets;
    }

    /** The path of the part that tells what a part is related to. */
    static String relations(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** The relation that an element names, whatever the prefix. */
    static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String absolute(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    /** Hands on the elements of a part in their order; none if there is no such part. */
    static void read(ZipFile zip, String path, Element element) throws IOException {
        ZipArchiveEntry part = zip.getEntry(path);
        if (part == null) {
            return;
        }
        try (InputStream bytes = zip.getInputStream(part)) {
            XMLStreamReader xml = reader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.take(xml.getLocalName(), xml);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw XlsxGuard.malformed("its part " + path + " is no XML");
        }
    }
}
