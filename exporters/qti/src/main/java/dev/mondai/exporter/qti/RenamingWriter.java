package dev.mondai.exporter.qti;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Takes what JAXB marshals in the vocabulary of {@link dev.mondai.exporter.qti.schema} and writes it under the names and
 * namespaces of one version. It hands JAXB's own namespace declarations on to nobody: the first element declares all.
 */
final class RenamingWriter implements XMLStreamWriter {

    private static final String JAXB_ONLY = "JAXB does not call this";

    private final XMLStreamWriter out;
    private final ElementNames names;
    private final Map<String, String> namespaces;
    private final Map<String, String> prefixes;
    private final Deque<Boolean> transparent = new ArrayDeque<>();
    private boolean declared;

    /**
     * A writer into another one.
     *
     * @param namespaces what the first element declares: addresses by prefix, the empty one for the default
     * @param prefixes the prefix for each namespace of the JAXB classes that has one
     */
    RenamingWriter(
            XMLStreamWriter out, ElementNames names, Map<String, String> namespaces, Map<String, String> prefixes) {
        this.out = out;
        this.names = names;
        this.namespaces = namespaces;
        this.prefixes = prefixes;
    }

    @Override
    public void writeStartDocument() throws XMLStreamException {
        out.writeStartDocument();
    }

    @Override
    public void writeStartDocument(String version) throws XMLStreamException {
        out.writeStartDocument();
    }

    @Override
    public void writeStartDocument(String encoding, String version) throws XMLStreamException {
        out.writeStartDocument();
    }

    @Override
    public void writeEndDocument() throws XMLStreamException {
        out.writeEndDocument();
    }

    @Override
    public void writeStartElement(String localName) throws XMLStreamException {
        writeStartElement("", localName, "");
    }

    @Override
    public void writeStartElement(String namespaceUri, String localName) throws XMLStreamException {
        writeStartElement("", localName, namespaceUri);
    }

    @Override
    public void writeStartElement(@Nullable String prefix, String localName, @Nullable String namespaceUri)
            throws XMLStreamException {
        boolean isForeign = namespaceUri != null && !namespaceUri.isEmpty();
        boolean isTransparent = !isForeign && names.isTransparent(localName);
        transparent.push(isTransparent);
        if (isTransparent) {
            return;
        }
        String own = isForeign ? prefixes.getOrDefault(namespaceUri, "") : "";
        out.writeStartElement(own, isForeign ? localName : names.element(localName), "");
        declareOnce();
    }

    private void declareOnce() throws XMLStreamException {
        if (!declared) {
            declared = true;
            for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
                out.writeNamespace(namespace.getKey(), namespace.getValue());
            }
        }
    }

    @Override
    public void writeEndElement() throws XMLStreamException {
        if (!transparent.pop()) {
            out.writeEndElement();
        }
    }

    @Override
    public void writeEmptyElement(String localName) throws XMLStreamException {
        writeStartElement(localName);
        writeEndElement();
    }

    @Override
    public void writeEmptyElement(String namespaceUri, String localName) throws XMLStreamException {
        writeStartElement(namespaceUri, localName);
        writeEndElement();
    }

    @Override
    public void writeEmptyElement(String prefix, String localName, String namespaceUri) throws XMLStreamException {
        writeStartElement(prefix, localName, namespaceUri);
        writeEndElement();
    }

    @Override
    public void writeAttribute(String localName, String value) throws XMLStreamException {
        out.writeAttribute(names.attribute(localName), value);
    }

    @Override
    public void writeAttribute(String namespaceUri, String localName, String value) throws XMLStreamException {
        writeAttribute("", namespaceUri, localName, value);
    }

    /** Of the attributes with a namespace there is {@code xml:lang} alone. */
    @Override
    public void writeAttribute(String prefix, String namespaceUri, String localName, String value)
            throws XMLStreamException {
        if (XMLConstants.XML_NS_URI.equals(namespaceUri)) {
            out.writeAttribute("xml", namespaceUri, localName, value);
        } else {
            writeAttribute(localName, value);
        }
    }

    @Override
    public void writeNamespace(@Nullable String prefix, @Nullable String namespaceUri) {}

    @Override
    public void writeDefaultNamespace(@Nullable String namespaceUri) {}

    @Override
    public void writeCharacters(String text) throws XMLStreamException {
        out.writeCharacters(text);
    }

    @Override
    public void writeCharacters(char[] text, int start, int length) throws XMLStreamException {
        out.writeCharacters(text, start, length);
    }

    @Override
    public void writeCData(String data) throws XMLStreamException {
        out.writeCData(data);
    }

    @Override
    public void writeComment(String data) {
        throw new UnsupportedOperationException(JAXB_ONLY);
    }

    @Override
    public void writeProcessingInstruction(String target) {
        throw new UnsupportedOperationException(JAXB_ONLY);
    }

    @Override
    public void writeProcessingInstruction(String target, String data) {
        throw new UnsupportedOperationException(JAXB_ONLY);
    }

    @Override
    public void writeDTD(String dtd) {
        throw new UnsupportedOperationException(JAXB_ONLY);
    }

    @Override
    public void writeEntityRef(String name) {
        throw new UnsupportedOperationException(JAXB_ONLY);
    }

    @Override
    public @Nullable String getPrefix(String uri) {
        return null;
    }

    @Override
    public void setPrefix(String prefix, String uri) {}

    @Override
    public void setDefaultNamespace(String uri) {}

    @Override
    public void setNamespaceContext(NamespaceContext context) {}

    /** Empty, so that JAXB declares what it needs, which is then left out. */
    @Override
    public NamespaceContext getNamespaceContext() {
        return EmptyContext.INSTANCE;
    }

    @Override
    public Object getProperty(String name) {
        throw new IllegalArgumentException("unknown property: " + name);
    }

    @Override
    public void flush() throws XMLStreamException {
        out.flush();
    }

    @Override
    public void close() throws XMLStreamException {
        out.close();
    }

    /** Knows no prefix. */
    private enum EmptyContext implements NamespaceContext {
        INSTANCE;

        @Override
        public String getNamespaceURI(String prefix) {
            return XMLConstants.NULL_NS_URI;
        }

        @Override
        public @Nullable String getPrefix(String namespaceUri) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String namespaceUri) {
            return Collections.emptyIterator();
        }
    }
}
