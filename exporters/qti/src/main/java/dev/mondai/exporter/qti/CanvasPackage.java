package dev.mondai.exporter.qti;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.exporter.qti.schema.Resource;
import dev.mondai.model.BankInfo;
import dev.mondai.text.XhtmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What stands around a quiz in a package for Canvas: its settings and the manifest, in the form in which Canvas itself
 * exports a quiz.
 *
 * @param shuffle whether Canvas may change the order of choices
 * @param points of all questions together
 */
record CanvasPackage(BankInfo bank, String identifier, boolean shuffle, BigDecimal points) {

    private static final String QUIZ_TYPE = "imsqti_xmlv1p2";
    private static final String SETTINGS_TYPE = "associatedcontent/imscc_xmlv1p1/learning-application-resource";
    private static final Map<String, String> MANIFEST = new TreeMap<>(Map.of(
            "", "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
            "lomm", "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"));
    private static final Map<String, String> SETTINGS = Map.of("", "http://canvas.instructure.com/xsd/cccv1p0");

    /** Where a quiz lies in a package. */
    static String quizPath(String identifier) {
        return identifier + "/" + identifier + ".xml";
    }

    void writeTo(ReproducibleZip zip, Set<String> media) throws IOException {
        try {
            try (OutputStream entry = zip.open(settingsPath())) {
                settings(writer(entry, SETTINGS));
            }
            try (OutputStream entry = zip.open(ManifestFile.NAME)) {
                manifest(writer(entry, MANIFEST), media);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private String settingsPath() {
        return identifier + "/assessment_meta.xml";
    }

    private void settings(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("quiz");
        xml.writeAttribute("identifier", identifier);
        PackageSink.element(xml, "title", bank.name());
        PackageSink.element(xml, "description", XhtmlWriter.builder().build().write(bank.description()));
        PackageSink.element(xml, "shuffle_answers", String.valueOf(shuffle));
        PackageSink.element(xml, "scoring_policy", "keep_highest");
        PackageSink.element(xml, "quiz_type", "assignment");
        PackageSink.element(xml, "points_possible", points.toPlainString());
        PackageSink.element(xml, "show_correct_answers", "true");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void manifest(XMLStreamWriter xml, Set<String> media) throws XMLStreamException, IOException {
        xml.writeStartElement("manifest");
        xml.writeAttribute("identifier", "manifest-" + identifier);
        xml.writeStartElement("metadata");
        PackageSink.element(xml, "schema", "IMS Content");
        PackageSink.element(xml, "schemaversion", "1.1.3");
        lom(xml);
        xml.writeEndElement();
        xml.writeEmptyElement("organizations");
        xml.writeStartElement("resources");
        resources(xml, media);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void lom(XMLStreamWriter xml) throws XMLStreamException {
        String namespace = MANIFEST.get("lomm");
        xml.writeStartElement("lomm", "lom", namespace);
        xml.writeStartElement("lomm", "general", namespace);
        xml.writeStartElement("lomm", "title", namespace);
        xml.writeStartElement("lomm", "string", namespace);
        xml.writeCharacters(bank.name());
        for (int open = 0; open < 4; open++) {
            xml.writeEndElement();
        }
    }

    private void resources(XMLStreamWriter xml, Set<String> media) throws IOException {
        JaxbXml jaxb = new JaxbXml(Resource.class);
        String settings = identifier + "-settings";
        jaxb.marshal(
                new Resource(identifier, QUIZ_TYPE, List.of(quizPath(identifier)))
                        .withoutHref()
                        .needs(List.of(settings)),
                xml);
        jaxb.marshal(new Resource(settings, SETTINGS_TYPE, List.of(settingsPath())), xml);
        int number = 0;
        for (String path : media) {
            jaxb.marshal(new Resource("media-" + ++number, "webcontent", List.of(path)), xml);
        }
    }

    private static XMLStreamWriter writer(OutputStream out, Map<String, String> namespaces) throws XMLStreamException {
        XMLStreamWriter xml = new RenamingWriter(
                JaxbXml.writer(out, Set.of()),
                ElementNames.CAMEL,
                namespaces,
                Map.of(namespaces.getOrDefault("lomm", "lomm"), "lomm"));
        xml.writeStartDocument();
        return xml;
    }
}
