package dev.mondai.xml;

import dev.mondai.text.CleanText;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamException;

/** Writes clean pieces of XML, and fails as StAX wants it. */
final class XmlOutput {

    private final Writer out;

    XmlOutput(Writer out) {
        this.out = out;
    }

    void markup(String markup) throws XMLStreamException {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    void text(String dirty, OpenElement.Content content) throws XMLStreamException {
        String clean = CleanText.of(dirty);
        try {
            switch (content) {
                case ESCAPED -> XmlEscapes.text(out, clean);
                case CDATA -> XmlEscapes.cdata(out, clean);
                case MARKUP -> out.write(clean);
            }
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    void attribute(String name, String dirty) throws XMLStreamException {
        try {
            out.write(" " + name + "=\"");
            XmlEscapes.attribute(out, CleanText.of(dirty));
            out.write('"');
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    void flush() throws XMLStreamException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
