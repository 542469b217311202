package dev.mondai.text.svg;

import dev.mondai.xml.XmlTextWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one SVG, and writes what may stay. */
final class SvgCleaning {

    private static final int SHOWN = 40;

    private final byte[] svg;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private final XmlTextWriter out = XmlTextWriter.builder().build(clean);
    private final Set<String> removed = new LinkedHashSet<>();
    private boolean changed;
    private boolean rootSeen;

    SvgCleaning(byte[] svg) {
        this.svg = svg;
    }

    CleanSvg run() throws SvgException {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            changed = !isPlain(in);
            out.writeStartDocument();
            while (in.hasNext()) {
                in.next();
                pass(in);
            }
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw refusal(e.getLocation());
        }
        return new CleanSvg(changed ? clean.toByteArray() : svg, new ArrayList<>(removed));
    }

    /** The JDK's own parser, whatever else is on the class path, with nothing that a DOCTYPE can do: a reference to an entity that it declares is an error. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // From JDK 24 on, the parser refuses elements deeper than 200; here their depth costs no stack.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }

    /** Whether every parser reads the same characters in the bytes: other encodings have been read in different ways. */
    private static boolean isPlain(XMLStreamReader in) {
        String encoding = Objects.requireNonNullElse(in.getCharacterEncodingScheme(), "UTF-8");
        return encoding.toUpperCase(Locale.ROOT).equals("UTF-8") && !"1.1".equals(in.getVersion());
    }

    private static SvgException refusal(@Nullable Location place) {
        return place == null
                ? new SvgException(1, 1)
                : new SvgException(Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
    }

    private void pass(XMLStreamReader in) throws XMLStreamException, SvgException {
        switch (in.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(in);
            case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                out.writeCharacters(in.getText());
            default -> aside(in);
        }
    }

    private void aside(XMLStreamReader in) throws XMLStreamException {
        switch (in.getEventType()) {
            case XMLStreamConstants.COMMENT -> comment(in.getText());
            case XMLStreamConstants.DTD -> remove("<!DOCTYPE>");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> remove("<?" + in.getPITarget() + "?>");
            default -> {}
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException, SvgException {
        if (!rootSeen && !SvgRules.isRoot(in.getName())) {
            throw refusal(in.getLocation());
        }
        rootSeen = true;
        if (!SvgRules.allows(in.getName())) {
            removeElement(in);
        } else if (in.getName().equals(new QName(SvgRules.SVG, "style"))) {
            style(in);
        } else {
            element(in);
        }
    }

    private void element(XMLStreamReader in) throws XMLStreamException {
        out.writeStartElement(in.getPrefix(), in.getLocalName(), in.getNamespaceURI());
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            out.writeNamespace(in.getNamespacePrefix(i), in.getNamespaceURI(i));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in, i);
        }
    }

    private void attribute(XMLStreamReader in, int index) throws XMLStreamException {
        QName name = in.getAttributeName(index);
        String value = in.getAttributeValue(index);
        if (SvgRules.allows(in.getName(), name, value)) {
            out.writeAttribute(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), value);
        } else {
            remove(written(name) + "=\"" + shortened(value) + "\"");
        }
    }

    /** A sheet is judged whole; an element within one means nothing to browsers, and something to whoever reads it as HTML. */
    private void style(XMLStreamReader in) throws XMLStreamException {
        element(in);
        StringBuilder sheet = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isCharacters()) {
                sheet.append(in.getText());
            } else if (in.isStartElement()) {
                removeElement(in);
            } else {
                aside(in);
            }
        }
        if (SvgStyle.isHarmlessSheet(sheet.toString())) {
            out.writeCharacters(sheet.toString());
        } else {
            remove("<style>");
        }
        out.writeEndElement();
    }

    /** Goes to the end of the element that begins here. */
    private void removeElement(XMLStreamReader in) throws XMLStreamException {
        remove("<" + written(in.getName()) + ">");
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** A comment that holds tags is nothing to see, and goes without a word. */
    private void comment(String text) throws XMLStreamException {
        if (text.indexOf('<') < 0 && text.indexOf('>') < 0) {
            out.writeComment(text.stripTrailing());
        } else {
            changed = true;
        }
    }

    private void remove(String what) {
        changed = true;
        removed.add(what);
    }

    private static String written(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    private static String shortened(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
