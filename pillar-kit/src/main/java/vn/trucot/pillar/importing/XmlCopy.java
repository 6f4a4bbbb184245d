package vn.trucot.pillar.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Copies a part of a workbook as it is, and lets an editor put something in or leave something out. */
final class XmlCopy {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** Sees the elements in their order; their depth counts from 0. */
    interface Editor {

        /** An element begins; false leaves it out with all that is in it. */
        default boolean begin(int depth, String name, XMLStreamReader element, XMLStreamWriter to)
                throws XMLStreamException {
            return true;
        }

        /** Whether an element is read to its end before it is decided upon by {@link #keeps}. */
        default boolean holds(int depth, String name) {
            return false;
        }

        /** Whether an element with this text in it is written. */
        default boolean keeps(String text) {
            return true;
        }

        /** An element is about to end. */
        default void end(int depth, String name, XMLStreamWriter to) throws XMLStreamException {}
    }

    private final XMLStreamReader from;
    private final XMLStreamWriter to;
    private final Editor editor;

    private XmlCopy(XMLStreamReader from, XMLStreamWriter to, Editor editor) {
        this.from = from;
        this.to = to;
        this.editor = editor;
    }

    /** Copies all of it; neither stream is closed. */
    static void copy(InputStream from, OutputStream to, Editor editor) throws IOException {
        try {
            XMLStreamReader reader = XlsxParts.reader(from);
            XMLStreamWriter writer = WRITERS.createXMLStreamWriter(to, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            new XmlCopy(reader, writer, editor).all();
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException("a part of the workbook cannot be copied", e);
        }
    }

    /** A step of writing that may wait. */
    private interface Step {
        void write(XMLStreamWriter to) throws XMLStreamException;
    }

    /** Begins an element of an editor, in the namespace of those around it. */
    static void open(XMLStreamWriter to, @Nullable String prefix, @Nullable String namespace, String name)
            throws XMLStreamException {
        to.writeStartElement(known(prefix), name, known(namespace));
    }

    private void all() throws XMLStreamException {
        int depth = 0;
        while (from.hasNext()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!editor.begin(depth, from.getLocalName(), from, to)) {
                        skip();
                    } else if (editor.holds(depth, from.getLocalName())) {
                        hold();
                    } else {
                        start().write(to);
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    editor.end(depth, from.getLocalName(), to);
                    to.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    to.writeCharacters(from.getTextCharacters(), from.getTextStart(), from.getTextLength());
                default -> {}
            }
        }
    }

    /** Reads an element to its end before it is written, or not. */
    private void hold() throws XMLStreamException {
        List<Step> steps = new ArrayList<>(List.of(start()));
        StringBuilder all = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = from.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                steps.add(start());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                steps.add(XMLStreamWriter::writeEndElement);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                String text = from.getText();
                all.append(text);
                steps.add(writer -> writer.writeCharacters(text));
            }
        }
        if (editor.keeps(all.toString())) {
            for (Step step : steps) {
                step.write(to);
            }
        }
    }

    private record Name(String prefix, String local, String namespace) {}

    private record Attribute(Name name, String value) {}

    private Step start() {
        Name name = new Name(known(from.getPrefix()), from.getLocalName(), known(from.getNamespaceURI()));
        List<Attribute> namespaces = new ArrayList<>(from.getNamespaceCount());
        for (int i = 0; i < from.getNamespaceCount(); i++) {
            namespaces.add(
                    new Attribute(new Name(known(from.getNamespacePrefix(i)), "", ""), known(from.getNamespaceURI(i))));
        }
        List<Attribute> attributes = new ArrayList<>(from.getAttributeCount());
        for (int i = 0; i < from.getAttributeCount(); i++) {
            attributes.add(new Attribute(
                    new Name(
                            known(from.getAttributePrefix(i)),
                            from.getAttributeLocalName(i),
                            known(from.getAttributeNamespace(i))),
                    from.getAttributeValue(i)));
        }
        return writer -> write(name, namespaces, attributes, writer);
    }

    private static void write(Name name, List<Attribute> namespaces, List<Attribute> attributes, XMLStreamWriter to)
            throws XMLStreamException {
        to.writeStartElement(name.prefix(), name.local(), name.namespace());
        for (Attribute each : namespaces) {
            if (each.name().prefix().isEmpty()) {
                to.writeDefaultNamespace(each.value());
            } else {
                to.writeNamespace(each.name().prefix(), each.value());
            }
        }
        for (Attribute each : attributes) {
            Name called = each.name();
            if (called.prefix().isEmpty()) {
                to.writeAttribute(called.local(), each.value());
            } else {
                to.writeAttribute(called.prefix(), called.namespace(), called.local(), each.value());
            }
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = from.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String known(@Nullable String told) {
        return Objects.requireNonNullElse(told, "");
    }
}
