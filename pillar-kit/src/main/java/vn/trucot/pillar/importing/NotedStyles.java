package vn.trucot.pillar.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Adds a format of rules to the styles of a workbook: a red ground. */
final class NotedStyles implements XmlCopy.Editor {

    private static final String RED = "FFFFC7CE";

    /** What comes behind the formats of rules, in the order of the styles. */
    private static final Set<String> BEHIND_FORMATS = Set.of("tableStyles", "colors", "extLst");

    private int formats;
    private boolean isAdded;
    private String namespace = "";
    private String prefix = "";

    /** The number of the format, once the styles are copied. */
    int format() {
        return formats;
    }

    @Override
    public boolean begin(int depth, String name, XMLStreamReader element, XMLStreamWriter to)
            throws XMLStreamException {
        if (depth == 0) {
            namespace = Objects.requireNonNullElse(element.getNamespaceURI(), "");
            prefix = Objects.requireNonNullElse(element.getPrefix(), "");
        } else if (depth == 1 && BEHIND_FORMATS.contains(name)) {
            all(to);
        } else if (depth == 2 && name.equals("dxf")) {
            formats++;
        }
        return true;
    }

    @Override
    public void end(int depth, String name, XMLStreamWriter to) throws XMLStreamException {
        if (depth == 1 && name.equals("dxfs")) {
            add(to);
        } else if (depth == 0) {
            all(to);
        }
    }

    private void all(XMLStreamWriter to) throws XMLStreamException {
        if (!isAdded) {
            XmlCopy.open(to, prefix, namespace, "dxfs");
            add(to);
            to.writeEndElement();
        }
    }

    private void add(XMLStreamWriter to) throws XMLStreamException {
        isAdded = true;
        for (String name : List.of("dxf", "fill", "patternFill")) {
            XmlCopy.open(to, prefix, namespace, name);
        }
        for (String name : List.of("fgColor", "bgColor")) {
            XmlCopy.open(to, prefix, namespace, name);
            to.writeAttribute("rgb", RED);
            to.writeEndElement();
        }
        for (int open = 0; open < 3; open++) {
            to.writeEndElement();
        }
    }
}
