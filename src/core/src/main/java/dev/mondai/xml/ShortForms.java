package dev.mondai.xml;

import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The calls of {@link XMLStreamWriter} that come down to others, and those that mondai has no use for. */
abstract class ShortForms implements XMLStreamWriter {

    /** The prefix of a namespace; none for no namespace. */
    abstract String boundPrefix(String namespaceUri) throws XMLStreamException;

    /** The version is 1.0, whatever is asked for. */
    @Override
    public final void writeStartDocument(String version) throws XMLStreamException {
        writeStartDocument();
    }

    /** The encoding is UTF-8 and the version 1.0, whatever is asked for. */
    @Override
    public final void writeStartDocument(String encoding, String version) throws XMLStreamException {
        writeStartDocument();
    }

    @Override
    public final void writeStartElement(String localName) throws XMLStreamException {
        writeStartElement("", localName, "");
    }

    @Override
    public final void writeStartElement(String namespaceUri, String localName) throws XMLStreamException {
        writeStartElement(boundPrefix(namespaceUri), localName, namespaceUri);
    }

    @Override
    public final void writeEmptyElement(String localName) throws XMLStreamException {
        writeStartElement(localName);
        writeEndElement();
    }

    @Override
    public final void writeEmptyElement(String namespaceUri, String localName) throws XMLStreamException {
        writeStartElement(namespaceUri, localName);
        writeEndElement();
    }

    @Override
    public final void writeEmptyElement(String prefix, String localName, String namespaceUri)
            throws XMLStreamException {
        writeStartElement(prefix, localName, namespaceUri);
        writeEndElement();
    }

    @Override
    public final void writeAttribute(String localName, String value) throws XMLStreamException {
        writeAttribute("", "", localName, value);
    }

    @Override
    public final void writeAttribute(String namespaceUri, String localName, String value) throws XMLStreamException {
        writeAttribute(boundPrefix(namespaceUri), namespaceUri, localName, value);
    }

    @Override
    public final void writeCharacters(char[] characters, int start, int length) throws XMLStreamException {
        writeCharacters(new String(characters, start, length));
    }

    @Override
    public final void writeProcessingInstruction(String target) throws XMLStreamException {
        writeProcessingInstruction(target, "");
    }

    @Override
    public final void setDefaultNamespace(@Nullable String uri) throws XMLStreamException {
        setPrefix("", uri);
    }

    @Override
    public final void close() throws XMLStreamException {
        flush();
    }

    /** What mondai writes needs no DTD and refers to no entity. */
    @Override
    public final void writeDTD(String dtd) {
        throw new UnsupportedOperationException("no DTD is written");
    }

    /** What mondai writes needs no DTD and refers to no entity. */
    @Override
    public final void writeEntityRef(String name) {
        throw new UnsupportedOperationException("no entity is referred to");
    }

    /** Bindings come from the document alone. */
    @Override
    public final void setNamespaceContext(NamespaceContext context) {
        throw new UnsupportedOperationException("bindings come from the document alone");
    }

    /** There are no properties. */
    @Override
    public final Object getProperty(String name) {
        throw new IllegalArgumentException("unknown property: " + name);
    }
}
