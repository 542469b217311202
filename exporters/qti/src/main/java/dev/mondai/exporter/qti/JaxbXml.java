package dev.mondai.exporter.qti;

import dev.mondai.xml.XmlTextWriter;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Marshals JAXB objects, one at a time, under the names of one version. */
final class JaxbXml {

    private final Marshaller marshaller;

    JaxbXml(Class<?>... roots) {
        try {
            marshaller = JAXBContext.newInstance(roots).createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        } catch (JAXBException e) {
            throw new IllegalStateException("the classes of this module are no JAXB classes", e);
        }
    }

    /** Writes an object as a whole document. */
    void document(Object root, OutputStream out, Dialect dialect) throws IOException {
        XmlTextWriter text = writer(out, dialect);
        RenamingWriter xml = new RenamingWriter(text, dialect.names(), Map.of("", dialect.namespace()), Map.of());
        try {
            xml.writeStartDocument();
            marshal(root, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An object as a part of a document, without declarations of namespaces. */
    String fragment(Object root, Dialect dialect) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlTextWriter text = XmlTextWriter.builder()
                .markupElements(dialect.markupElements())
                .indented(name -> false)
                .build(bytes);
        try {
            RenamingWriter xml = new RenamingWriter(text, dialect.names(), Map.of(), Map.of());
            marshal(root, xml);
            xml.flush();
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes an object at the place that a writer has come to. */
    void marshal(Object root, XMLStreamWriter xml) throws IOException {
        try {
            marshaller.marshal(root, xml);
        } catch (JAXBException e) {
            throw new IOException(e);
        }
    }

    private static XmlTextWriter writer(OutputStream out, Dialect dialect) {
        Writer utf8 = utf8(out);
        return writer(dialect.bracesApart() ? new BracesApart(utf8) : utf8, dialect.markupElements());
    }

    /** A writer with the look of all XML files of a package. */
    static XmlTextWriter writer(OutputStream out, Set<String> markupElements) {
        return writer(utf8(out), markupElements);
    }

    private static XmlTextWriter writer(Writer out, Set<String> markupElements) {
        return XmlTextWriter.builder()
                .markupElements(markupElements)
                .indented(name -> !markupElements.contains(name))
                .build(out);
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
