package dev.mondai.exporter.qti;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.exporter.qti.schema.Resource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A manifest that grows on disk with each resource and goes into the package at the end. */
final class ManifestFile implements Closeable {

    /** Its name in the package's root. */
    static final String NAME = "imsmanifest.xml";

    private final Path file;
    private final OutputStream out;
    private final XMLStreamWriter xml;
    private final JaxbXml jaxb = new JaxbXml(Resource.class);

    /** Writes what comes before {@code <resources>}. */
    @FunctionalInterface
    interface Head {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /**
     * Begins a manifest.
     *
     * @param file where it grows
     */
    ManifestFile(Path file, Writers writers, Head head) throws IOException {
        this.file = file;
        this.out = Files.newOutputStream(file);
        this.xml = writers.open(out);
        try {
            xml.writeStartDocument();
            head.write(xml);
            xml.writeStartElement("resources");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens a writer of the manifest's names and namespaces. */
    @FunctionalInterface
    interface Writers {
        XMLStreamWriter open(OutputStream out);
    }

    void add(Resource resource) throws IOException {
        jaxb.marshal(resource, xml);
    }

    /** Ends the manifest and copies it into the package. */
    void finish(ReproducibleZip zip) throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.close();
        try (InputStream whole = Files.newInputStream(file)) {
            zip.add(NAME, whole);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
