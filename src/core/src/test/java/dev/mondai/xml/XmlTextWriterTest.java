package dev.mondai.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTextWriterTest {

    private static final String NAMESPACE = "https://example.org/quiz";

    /** What a module's schema class looks like. */
    @XmlRootElement(name = "question", namespace = NAMESPACE)
    static class Sample {
        @XmlAttribute
        public String type = "";

        @XmlElement(namespace = NAMESPACE)
        public List<String> text = List.of();

        @XmlElement(namespace = "https://example.org/other")
        public String note = "";
    }

    @FunctionalInterface
    private interface Content {
        void write(XmlTextWriter xml) throws XMLStreamException;
    }

    private static String written(XmlTextWriter.Builder builder, Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XmlTextWriter xml = builder.build(out);
            content.write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XmlTextWriter.Builder cdata() {
        return XmlTextWriter.builder().cdataElements(Set.of("text"));
    }

    private static String text(XmlTextWriter.Builder builder, String... parts) {
        return written(builder, xml -> {
            xml.writeStartElement("text");
            for (String part : parts) {
                xml.writeCharacters(part.toCharArray(), 0, part.length());
            }
            xml.writeEndElement();
        });
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    @Test
    void takesFragmentsFromJaxb() throws JAXBException {
        Sample sample = new Sample();
        sample.type = "a\tb\nc\"<";
        sample.text = List.of("a < b\u0001", "", "]]>");
        sample.note = "日本";
        Marshaller marshaller = JAXBContext.newInstance(Sample.class).createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);

        String xml = written(cdata().indented(name -> true), writer -> {
            writer.writeStartDocument();
            writer.writeStartElement("", "quiz", NAMESPACE);
            writer.writeDefaultNamespace(NAMESPACE);
            writer.writeNamespace("o", "https://example.org/other");
            marshal(marshaller, sample, writer);
            marshal(marshaller, sample, writer);
            writer.writeEndDocument();
        });

        String question = """
                  <question type="a&#9;b&#10;c&quot;&lt;">
                    <text><![CDATA[a < b]]></text>
                    <text/>
                    <text><![CDATA[]]]]><![CDATA[>]]></text>
                    <o:note>日本</o:note>
                  </question>
                """;
        assertThat(xml)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz xmlns=\"" + NAMESPACE
                        + "\" xmlns:o=\"https://example.org/other\">\n" + question + question + "</quiz>\n");
    }

    private static void marshal(Marshaller marshaller, Sample sample, XmlTextWriter writer) throws XMLStreamException {
        try {
            marshaller.marshal(sample, writer);
        } catch (JAXBException e) {
            throw new XMLStreamException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]>",
                "]]>]]>",
                "]]",
                ">",
                "]",
                "]]]>",
                "&nbsp;&lt;&#1;",
                "<![CDATA[x]]>",
                " \n ",
                "<b> </b> <i>",
                "😀日本"
            })
    void bringsTextThroughWhole(String text) {
        assertThat(parsed(text(cdata(), text)).getTextContent()).isEqualTo(text);
        assertThat(parsed(text(XmlTextWriter.builder(), text)).getTextContent()).isEqualTo(text);
        assertThat(parsed(written(cdata(), xml -> {
                            xml.writeStartElement("a");
                            xml.writeAttribute("b", text);
                            xml.writeEndElement();
                        }))
                        .getAttribute("b"))
                .isEqualTo(text);
    }

    @Test
    void writesOneSectionHoweverTheTextComes() {
        assertThat(text(cdata(), "a]", "]", ">b", " ", "\ud83d", "\ude00"))
                .isEqualTo("<text><![CDATA[a]]]]><![CDATA[>b 😀]]></text>");
    }

    @Test
    void cleansTextAndAttributes() {
        String dirty = "a\u0000\u0001\u000b\ufffe\uffff\ud800b\udc00\r\nc\rd";
        assertThat(text(cdata(), dirty)).isEqualTo("<text><![CDATA[ab\nc\nd]]></text>");
        assertThat(text(XmlTextWriter.builder(), dirty)).isEqualTo("<text>ab\nc\nd</text>");
        assertThat(written(XmlTextWriter.builder(), xml -> {
                    xml.writeStartElement("a");
                    xml.writeAttribute("b", dirty);
                    xml.writeEndElement();
                }))
                .isEqualTo("<a b=\"ab&#10;c&#10;d\"/>");
    }

    /** So many that the parser of JDK 25, which allows 100,000 characters from entities, still reads them. */
    @Test
    void bringsLongTextsThroughInPieces() {
        String whole = "日本]]>&😀\r\n".repeat(40_000);
        String[] pieces =
                whole.chars().mapToObj(unit -> String.valueOf((char) unit)).toArray(String[]::new);
        comesThrough(whole, text(XmlTextWriter.builder(), pieces));
        comesThrough(whole, text(cdata(), pieces));
        comesThrough(whole, text(cdata(), whole));
    }

    /** Compares without an error message of a megabyte. */
    private static void comesThrough(String text, String xml) {
        assertThat(parsed(xml).getTextContent().equals(text.replace("\r\n", "\n")))
                .isTrue();
    }

    @Test
    void leavesMixedContentAlone() {
        String xml = written(XmlTextWriter.builder().indented(name -> !name.equals("p")), writer -> {
            writer.writeStartElement("body");
            writer.writeStartElement("p");
            writer.writeEmptyElement("br");
            writer.writeCharacters("a ");
            writer.writeStartElement("b");
            writer.writeCharacters("b");
            writer.writeEndElement();
            writer.writeEndElement();
            writer.writeStartElement("q");
            writer.writeCharacters("a");
            writer.writeEmptyElement("br");
            writer.writeEndElement();
            writer.writeEndElement();
        });
        assertThat(xml).isEqualTo("<body>\n  <p><br/>a <b>b</b></p>\n  <q>a<br/></q>\n</body>");
    }

    @Test
    void passesMarkupOn() {
        assertThat(text(XmlTextWriter.builder().markupElements(Set.of("text")), "<p>a ", "&amp; b</p>\u0001"))
                .isEqualTo("<text><p>a &amp; b</p></text>");
    }

    @Test
    void bindsPrefixesWhereTheyAreDeclared() {
        String xml = written(XmlTextWriter.builder(), writer -> {
            writer.writeStartElement("p", "a", "urn:1");
            writer.writeNamespace("p", "urn:1");
            writer.writeStartElement("urn:1", "b");
            writer.writeAttribute("urn:1", "c", "d");
            writer.writeEndElement();
            writer.writeStartElement("p", "e", "urn:2");
            writer.writeNamespace("p", "urn:2");
            assertThat(writer.getPrefix("urn:1")).isNull();
            assertThat(writer.getNamespaceContext().getNamespaceURI("p")).isEqualTo("urn:2");
            writer.writeEndDocument();
            assertThatThrownBy(() -> writer.writeStartElement("urn:2", "f"))
                    .isInstanceOf(XMLStreamException.class)
                    .hasMessageContaining("urn:2");
        });
        assertThat(xml).isEqualTo("<p:a xmlns:p=\"urn:1\"><p:b p:c=\"d\"/><p:e xmlns:p=\"urn:2\"/></p:a>\n");
    }

    @Test
    void keepsCommentsAndInstructionsFromEndingEarly() {
        assertThat(written(XmlTextWriter.builder(), xml -> {
                    xml.writeComment("a--b-");
                    xml.writeProcessingInstruction("t", "a?>b");
                }))
                .isEqualTo("<!--a- -b- --><?t a? >b?>");
    }

    @Test
    void refusesAnAttributeOutsideATag() {
        assertThatThrownBy(() -> XmlTextWriter.builder()
                        .build(new ByteArrayOutputStream())
                        .writeAttribute("a", "b"))
                .isInstanceOf(XMLStreamException.class);
    }
}
