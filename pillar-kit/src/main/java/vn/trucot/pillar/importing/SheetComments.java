package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The comments of a sheet, with the notes of the service among them: what people wrote stays, notes of an earlier answer go.
 */
final class SheetComments {

    /** Who writes the notes. */
    static final String AUTHOR = "Trụ Cột";

    /** Begins the note of the service in a comment that somebody else wrote. */
    private static final String BEHIND = "\n--- " + AUTHOR + ":\n";

    private static final int BOX_COLUMNS = 4;
    private static final int BOX_ROWS = 6;

    private record Comment(String author, String text) {}

    private final SortedMap<CellNotes.Cell, Comment> comments = new TreeMap<>();

    /** Reads what is there already. */
    void read(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = XlsxParts.reader(part);
            List<String> authors = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("author")) {
                        authors.add(xml.getElementText());
                    } else if (xml.getLocalName().equals("comment")) {
                        readComment(xml, authors);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw XlsxGuard.malformed("its comments cannot be read");
        }
    }

    private void readComment(XMLStreamReader xml, List<String> authors) throws XMLStreamException {
        String ref = xml.getAttributeValue(null, "ref");
        String author = xml.getAttributeValue(null, "authorId");
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("comment")) {
                break;
            }
        }
        XlsxRange place = ref == null ? null : XlsxRange.parse(ref);
        int index = author != null && author.matches("[0-9]{1,6}") ? Integer.parseInt(author) : authors.size();
        String name = index < authors.size() ? authors.get(index) : "";
        int behind = text.indexOf(BEHIND);
        if (place != null && !name.equals(AUTHOR)) {
            comments.put(
                    new CellNotes.Cell(place.top(), place.left()),
                    new Comment(name, behind < 0 ? text.toString() : text.substring(0, behind)));
        }
    }

    void add(CellNotes notes) {
        notes.notes()
                .forEach((cell, note) -> comments.merge(
                        cell,
                        new Comment(AUTHOR, note),
                        (there, ours) -> new Comment(there.author(), there.text() + BEHIND + ours.text())));
    }

    /** Writes the part of comments. */
    void write(OutputStream out) throws IOException {
        List<String> authors = new ArrayList<>(new LinkedHashSet<>(
                comments.values().stream().map(Comment::author).toList()));
        Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors>");
        for (String author : authors) {
            xml.write("<author>" + escaped(author) + "</author>");
        }
        xml.write("</authors><commentList>");
        for (var each : comments.entrySet()) {
            xml.write("<comment ref=\"" + each.getKey().name() + "\" authorId=\""
                    + authors.indexOf(each.getValue().author()) + "\"><text><t xml:space=\"preserve\">"
                    + escaped(each.getValue().text()) + "</t></text></comment>");
        }
        xml.write("</commentList></comments>");
        xml.flush();
    }

    /** Writes the drawing of the boxes that the comments stand in, which spreadsheets want beside them. */
    void writeDrawing(OutputStream out) throws IOException {
        Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        xml.write(
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                        + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\""
                        + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                        + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        int shape = 1_025;
        for (CellNotes.Cell cell : comments.keySet()) {
            int row = cell.row() - 1;
            int column = cell.column() - 1;
            xml.write("<v:shape id=\"_x0000_s" + shape++ + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                    + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                    + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                    + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">"
                    + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
                    + (column + 1) + ",15," + row + ",2," + (column + 1 + BOX_COLUMNS) + ",15," + (row + BOX_ROWS)
                    + ",4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>" + column
                    + "</x:Column></x:ClientData></v:shape>");
        }
        xml.write("</xml>");
        xml.flush();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    boolean isXml = sign >= ' ' || sign == '\n' || sign == '\t';
                    boolean isHalf = sign >= 0xD800 && sign <= 0xDFFF;
                    escaped.appendCodePoint(isXml && !isHalf && sign != 0xFFFE && sign != 0xFFFF ? sign : '?');
                }
            }
        });
        return escaped.toString();
    }
}
