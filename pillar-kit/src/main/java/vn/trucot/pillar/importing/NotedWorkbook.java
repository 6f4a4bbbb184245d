package vn.trucot.pillar.importing;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it was sent, with notes in cells of one sheet. Everything stays what it was, part by part; the notes are
 * comments, and a rule colours their cells without touching how they are formatted.
 */
final class NotedWorkbook {

    private static final int BUFFER = 1 << 16;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String COMMENTS = "xl/commentsTrucot.xml";
    private static final String DRAWING = "xl/drawings/vmlDrawingTrucot.vml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What comes behind the rules that colour cells, in the order of a sheet. */
    private static final Set<String> BEHIND_RULES = Set.of(
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    /** What comes behind the drawing of comments. */
    private static final Set<String> BEHIND_DRAWING =
            Set.of("legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");

    private final ZipFile zip;
    private final XlsxParts parts;
    private final String sheet;
    private final CellNotes notes;
    private final ZipArchiveOutputStream out;
    private final SheetRelations relations;
    private final Set<String> written = new HashSet<>();
    private int format = -1;
    private @Nullable String drawing;
    private boolean isColoured;

    private NotedWorkbook(ZipFile zip, XlsxParts parts, int sheet, CellNotes notes, ZipArchiveOutputStream out)
            throws IOException {
        this.zip = zip;
        this.parts = parts;
        this.sheet = parts.sheets().get(sheet).path();
        this.notes = notes;
        this.out = out;
        this.relations = SheetRelations.of(zip, this.sheet);
    }

    /**
     * Writes it.
     *
     * @param file a workbook that may be opened
     * @param sheet place of the sheet among the sheets, from 0
     */
    static void write(Path file, XlsxParts parts, int sheet, CellNotes notes, OutputStream to) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(new Kept(to))) {
            new NotedWorkbook(zip, parts, sheet, notes, out).write();
            out.finish();
        }
    }

    private void write() throws IOException {
        writeStyles();
        part(sheet, to -> copy(sheet, to, new SheetEditor()));
        SheetComments comments = new SheetComments();
        String place = relations.comments();
        if (place == null) {
            place = COMMENTS;
            relations.add(SheetRelations.COMMENTS, place);
        } else if (zip.getEntry(place) != null) {
            try (InputStream there = zip.getInputStream(zip.getEntry(place))) {
                comments.read(there);
            }
        }
        comments.add(notes);
        part(place, comments::write);
        part(Objects.requireNonNull(drawing), comments::writeDrawing);
        writeRelations();
        String added = place;
        part(CONTENT_TYPES, to -> copy(CONTENT_TYPES, to, new NotedTypes(added)));
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!written.contains(entry.getName())) {
                out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            }
        }
    }

    private void writeStyles() throws IOException {
        String styles = parts.styles();
        if (styles != null && zip.getEntry(styles) != null) {
            NotedStyles editor = new NotedStyles();
            part(styles, to -> copy(styles, to, editor));
            format = editor.format();
        }
    }

    private void writeRelations() throws IOException {
        String path = XlsxParts.relations(sheet);
        if (!relations.isChanged()) {
            return;
        }
        if (zip.getEntry(path) != null) {
            part(path, to -> copy(path, to, new RelationsEditor()));
            return;
        }
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        relations.each((id, type, target) ->
                xml.append("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>"));
        part(path, to -> to.write(xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8)));
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void part(String name, Content content) throws IOException {
        written.add(name);
        out.putArchiveEntry(new ZipArchiveEntry(name));
        try (OutputStream part = new BufferedOutputStream(new Kept(out), BUFFER)) {
            content.to(part);
        }
        out.closeArchiveEntry();
    }

    private void copy(String name, OutputStream to, XmlCopy.Editor editor) throws IOException {
        try (InputStream from = zip.getInputStream(zip.getEntry(name))) {
            XmlCopy.copy(from, to, editor);
        }
    }

    /** Puts the rule and the drawing where a sheet has them. */
    private final class SheetEditor implements XmlCopy.Editor {

        private static final String MARK = "\"" + SheetComments.AUTHOR + "\"<>\"\"";

        private boolean isDrawn;

        @Override
        public boolean begin(int depth, String name, XMLStreamReader element, XMLStreamWriter to)
                throws XMLStreamException {
            if (depth != 1) {
                return true;
            }
            if (BEHIND_RULES.contains(name)) {
                colour(element.getNamespaceURI(), element.getPrefix(), to);
            }
            if (name.equals("legacyDrawing")) {
                drawing = relations.path(XlsxParts.relation(element), SheetRelations.DRAWING);
                isDrawn = drawing != null;
                return isDrawn;
            }
            if (BEHIND_DRAWING.contains(name)) {
                draw(element.getNamespaceURI(), element.getPrefix(), to);
            }
            return true;
        }

        @Override
        public boolean holds(int depth, String name) {
            return depth == 1 && name.equals("conditionalFormatting");
        }

        /** The colours of an earlier answer go. */
        @Override
        public boolean keeps(String text) {
            return !text.equals(MARK);
        }

        @Override
        public void end(int depth, String name, XMLStreamWriter to) throws XMLStreamException {
            if (depth == 0) {
                String namespace = to.getNamespaceContext().getNamespaceURI("");
                colour(namespace, "", to);
                draw(namespace, "", to);
            }
        }

        private void colour(@Nullable String namespace, @Nullable String prefix, XMLStreamWriter to)
                throws XMLStreamException {
            if (isColoured || format < 0) {
                return;
            }
            isColoured = true;
            String cells =
                    notes.notes().keySet().stream().map(CellNotes.Cell::name).collect(Collectors.joining(" "));
            XmlCopy.open(to, prefix, namespace, "conditionalFormatting");
            to.writeAttribute("sqref", cells);
            XmlCopy.open(to, prefix, namespace, "cfRule");
            to.writeAttribute("type", "expression");
            to.writeAttribute("dxfId", Integer.toString(format));
            to.writeAttribute("priority", "1");
            XmlCopy.open(to, prefix, namespace, "formula");
            to.writeCharacters(MARK);
            to.writeEndElement();
            to.writeEndElement();
            to.writeEndElement();
        }

        private void draw(@Nullable String namespace, @Nullable String prefix, XMLStreamWriter to)
                throws XMLStreamException {
            if (isDrawn) {
                return;
            }
            isDrawn = true;
            drawing = DRAWING;
            XmlCopy.open(to, prefix, namespace, "legacyDrawing");
            to.writeNamespace("trucot", IDS);
            to.writeAttribute("trucot", IDS, "id", relations.add(SheetRelations.DRAWING, DRAWING));
            to.writeEndElement();
        }
    }

    private final class RelationsEditor implements XmlCopy.Editor {

        @Override
        public void end(int depth, String name, XMLStreamWriter to) throws XMLStreamException {
            if (depth == 0) {
                try {
                    relations.each((id, type, target) -> relation(to, id, type, target));
                } catch (IOException e) {
                    throw new XMLStreamException(e);
                }
            }
        }

        private static void relation(XMLStreamWriter to, String id, String type, String target) throws IOException {
            try {
                to.writeStartElement("", "Relationship", RELATIONS);
                to.writeAttribute("Id", id);
                to.writeAttribute("Type", type);
                to.writeAttribute("Target", target);
                to.writeEndElement();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    /** What is written to is closed by who opened it. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
