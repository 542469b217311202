package dev.mondai.xml;

import dev.mondai.text.CleanText;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML as UTF-8 with LF, whatever the platform. JAXB marshals fragments into it:
 *
 * <pre>{@code
 * XmlTextWriter xml = XmlTextWriter.builder()
 *         .cdataElements(Set.of("text"))
 *         .indented(name -> true)
 *         .build(outputStream);
 * xml.writeStartDocument();
 * xml.writeStartElement("quiz");
 * marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
 * marshaller.marshal(question, xml);                       // as often as there are questions
 * xml.writeEndDocument();
 * xml.flush();
 * }</pre>
 *
 * <p>It does what the JDK's writer does not: every string is cleaned of what XML cannot hold ({@link CleanText}), line
 * ends and tabs survive in attributes, and {@code ]]>} survives in CDATA sections. All characters between two tags are one
 * text, however many calls bring them; a long one is not kept, unless it becomes a CDATA section. {@link #close} leaves the
 * stream open, {@link #flush} flushes it. Names are not checked, and namespaces are written where {@link #writeNamespace}
 * is called, as JAXB does.
 */
public final class XmlTextWriter extends ShortForms {

    private static final int LONG_TEXT = 1 << 14;

    private final XmlLayout layout;
    private final XmlOutput out;
    private final NamespaceScope namespaces = new NamespaceScope();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inTag;

    private XmlTextWriter(XmlLayout layout, Writer out) {
        this.layout = layout;
        this.out = new XmlOutput(out);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeStartDocument() throws XMLStreamException {
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Override
    public void writeEndDocument() throws XMLStreamException {
        while (!open.isEmpty()) {
            writeEndElement();
        }
        out.markup("\n");
    }

    @Override
    public void writeStartElement(@Nullable String prefix, String localName, @Nullable String namespaceUri)
            throws XMLStreamException {
        beginChild();
        String name = qualified(prefix, localName);
        out.markup("<");
        out.markup(name);
        open.push(new OpenElement(name, localName, layout));
        namespaces.enter();
        inTag = true;
    }

    @Override
    public void writeEndElement() throws XMLStreamException {
        boolean isEmpty = inTag && text.isEmpty();
        if (!isEmpty) {
            endText();
        }
        OpenElement element = open.pop();
        namespaces.leave();
        if (isEmpty) {
            out.markup("/>");
            inTag = false;
            return;
        }
        if (element.mayBreakLineAtEnd()) {
            breakLine();
        }
        out.markup("</" + element.name() + ">");
    }

    @Override
    public void writeAttribute(@Nullable String prefix, @Nullable String namespaceUri, String localName, String value)
            throws XMLStreamException {
        if (!inTag || !text.isEmpty()) {
            throw new XMLStreamException("no start tag is open for the attribute " + localName);
        }
        out.attribute(qualified(prefix, localName), value);
    }

    @Override
    public void writeNamespace(@Nullable String prefix, @Nullable String namespaceUri) throws XMLStreamException {
        if (prefix == null || prefix.isEmpty() || prefix.equals("xmlns")) {
            writeDefaultNamespace(namespaceUri);
        } else {
            setPrefix(prefix, namespaceUri);
            writeAttribute("xmlns", "", prefix, namespaces.getNamespaceURI(prefix));
        }
    }

    @Override
    public void writeDefaultNamespace(@Nullable String namespaceUri) throws XMLStreamException {
        setDefaultNamespace(namespaceUri);
        writeAttribute("xmlns", namespaces.getNamespaceURI(""));
    }

    @Override
    public void writeCharacters(String characters) throws XMLStreamException {
        text.append(characters);
        if (text.length() > LONG_TEXT && content() != OpenElement.Content.CDATA) {
            passOn();
        }
    }

    /** A CDATA section of its own, except in a CDATA element, where it becomes part of the element's one section. */
    @Override
    public void writeCData(String data) throws XMLStreamException {
        if (content() == OpenElement.Content.CDATA) {
            writeCharacters(data);
            return;
        }
        endText();
        out.text(data, OpenElement.Content.CDATA);
    }

    @Override
    public void writeComment(String data) throws XMLStreamException {
        beginChild();
        out.markup("<!--" + CleanText.of(data).replace("--", "- -") + " -->");
    }

    @Override
    public void writeProcessingInstruction(String target, String data) throws XMLStreamException {
        beginChild();
        out.markup("<?" + target + " " + CleanText.of(data).replace("?>", "? >") + "?>");
    }

    @Override
    public @Nullable String getPrefix(String uri) {
        return namespaces.getPrefix(uri);
    }

    @Override
    public void setPrefix(String prefix, @Nullable String uri) {
        namespaces.bind(prefix, uri == null ? "" : uri);
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return namespaces;
    }

    @Override
    public void flush() throws XMLStreamException {
        out.flush();
    }

    private static String qualified(@Nullable String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    @Override
    String boundPrefix(String namespaceUri) throws XMLStreamException {
        String prefix = namespaceUri.isEmpty() ? "" : namespaces.getPrefix(namespaceUri);
        if (prefix == null) {
            throw new XMLStreamException("no prefix is bound to " + namespaceUri);
        }
        return prefix;
    }

    private OpenElement.Content content() {
        OpenElement element = open.peek();
        return element == null ? OpenElement.Content.ESCAPED : element.content();
    }

    private void beginChild() throws XMLStreamException {
        endText();
        OpenElement parent = open.peek();
        if (parent != null) {
            parent.gotChild();
            if (parent.mayBreakLine()) {
                breakLine();
            }
        }
    }

    private void breakLine() throws XMLStreamException {
        out.markup("\n" + layout.indentation().repeat(open.size()));
    }

    /** Writes what is certain of a text that goes on: its last character may be half of a pair, or CR before LF. */
    private void passOn() throws XMLStreamException {
        char last = text.charAt(text.length() - 1);
        boolean isHalf = Character.isHighSurrogate(last) || last == '\r';
        text.setLength(text.length() - (isHalf ? 1 : 0));
        endText();
        text.append(isHalf ? String.valueOf(last) : "");
    }

    private void endText() throws XMLStreamException {
        if (inTag) {
            out.markup(">");
            inTag = false;
        }
        if (!text.isEmpty()) {
            open.stream().limit(1).forEach(OpenElement::gotText);
            out.text(text.toString(), content());
            text.setLength(0);
        }
    }

    /** Collects how a writer writes. */
    public static final class Builder {

        private Set<String> cdata = Set.of();
        private Set<String> markup = Set.of();
        private Predicate<String> indented = name -> false;
        private String indentation = "  ";

        private Builder() {}

        /** The local names of the elements whose text becomes one CDATA section. Default: none. */
        public Builder cdataElements(Collection<String> localNames) {
            cdata = Set.copyOf(localNames);
            return this;
        }

        /**
         * The local names of the elements whose text is markup already, well-formed, and goes out as it is, such as what
         * {@link dev.mondai.text.XhtmlWriter} gives. Default: none.
         */
        public Builder markupElements(Collection<String> localNames) {
            markup = Set.copyOf(localNames);
            return this;
        }

        /**
         * Which elements, by local name, have their children on lines of their own, as long as they hold no text. To be
         * answered with no for elements of mixed content, where a child may come before the first text. Default: none.
         */
        public Builder indented(Predicate<String> localNames) {
            indented = localNames;
            return this;
        }

        /** What a level is indented by: blanks and tabs, or nothing. Default: two blanks. */
        public Builder indentation(String blanks) {
            if (!blanks.isBlank()) {
                throw new IllegalArgumentException("indentation must be blank: " + blanks);
            }
            indentation = blanks;
            return this;
        }

        /** A writer of UTF-8 into a stream, which stays open. */
        public XmlTextWriter build(OutputStream stream) {
            return build(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        }

        /** A writer into another one, which stays open and should write UTF-8. */
        public XmlTextWriter build(Writer writer) {
            return new XmlTextWriter(new XmlLayout(cdata, markup, indented, indentation), writer);
        }
    }
}
