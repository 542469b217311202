package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Item;
import dev.mondai.exporter.qti.schema.canvas.Section;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The file of a quiz, which grows item by item. */
final class CanvasQuiz implements Closeable {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private final OutputStream out;
    private final XMLStreamWriter xml;
    private final JaxbXml jaxb = new JaxbXml(Item.class, Section.class);

    CanvasQuiz(OutputStream out, String identifier, String title) throws IOException {
        this.out = out;
        this.xml =
                new RenamingWriter(JaxbXml.writer(out, Set.of()), ElementNames.CAMEL, Map.of("", NAMESPACE), Map.of());
        try {
            xml.writeStartDocument();
            xml.writeStartElement("questestinterop");
            xml.writeStartElement("assessment");
            xml.writeAttribute("ident", identifier);
            xml.writeAttribute("title", title);
            xml.writeStartElement("section");
            xml.writeAttribute("ident", "root_section");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void add(Item item) throws IOException {
        jaxb.marshal(item, xml);
    }

    void add(Section section) throws IOException {
        jaxb.marshal(section, xml);
    }

    @Override
    public void close() throws IOException {
        try {
            for (int open = 0; open < 3; open++) {
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.close();
    }
}
