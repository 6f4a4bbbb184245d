package vn.trucot.pillar.importing;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Says what the parts are that notes add to a workbook. */
final class NotedTypes implements XmlCopy.Editor {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final String comments;
    private boolean knowsComments;
    private boolean knowsDrawings;

    NotedTypes(String comments) {
        this.comments = comments;
    }

    @Override
    public boolean begin(int depth, String name, XMLStreamReader element, XMLStreamWriter to) {
        knowsComments |= ("/" + comments).equals(element.getAttributeValue(null, "PartName"));
        knowsDrawings |= "vml".equalsIgnoreCase(element.getAttributeValue(null, "Extension"));
        return true;
    }

    @Override
    public void end(int depth, String name, XMLStreamWriter to) throws XMLStreamException {
        if (depth == 0 && !knowsDrawings) {
            to.writeStartElement("", "Default", TYPES);
            to.writeAttribute("Extension", "vml");
            to.writeAttribute("ContentType", DRAWING);
            to.writeEndElement();
        }
        if (depth == 0 && !knowsComments) {
            to.writeStartElement("", "Override", TYPES);
            to.writeAttribute("PartName", "/" + comments);
            to.writeAttribute("ContentType", COMMENTS);
            to.writeEndElement();
        }
    }
}
