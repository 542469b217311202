package dev.mondai.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.catalog.CatalogResolver;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Validates against the schemas of the developers' shared folder, which may not be part of the project; never online. */
final class Schemas {

    private static final String FOLDER = "qti-xsd";
    /** Compiling the schemas of a version takes longer than all that is asked of them. */
    private static final Map<String, Schema> COMPILED = new HashMap<>();

    private Schemas() {}

    /** What an XML schema complains about; nothing for a valid document. */
    static List<String> complaints(String schema, String document) throws IOException, SAXException {
        if (!COMPILED.containsKey(schema)) {
            COMPILED.put(schema, factory().newSchema(file(schema).toFile()));
        }
        Validator validator = COMPILED.get(schema).newValidator();
        Complaints complaints = new Complaints();
        validator.setErrorHandler(complaints);
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
        return complaints.told;
    }

    /** What a DTD complains about; it knows no namespaces, so that the attributes which declare them do not count. */
    static List<String> dtdComplaints(String dtd, String root, String document)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setValidating(true);
        XMLReader reader = parsers.newSAXParser().getXMLReader();
        Complaints complaints = new Complaints();
        reader.setErrorHandler(complaints);
        String address = file(dtd).toUri().toString();
        reader.setEntityResolver((publicId, systemId) -> new InputSource(address));
        String typed = document.replaceFirst("\\?>", "?><!DOCTYPE " + root + " SYSTEM \"schema.dtd\">");
        reader.parse(new InputSource(new StringReader(typed)));
        complaints.told.removeIf(complaint -> complaint.contains("\"xmlns"));
        return complaints.told;
    }

    private static Path file(String name) {
        return Consumer.shared(FOLDER).resolve(name);
    }

    /** Relative imports stay with the parser; web addresses are looked up in the catalog alone. */
    private static SchemaFactory factory() throws SAXException {
        CatalogFeatures strict = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "strict")
                .build();
        CatalogResolver catalog =
                CatalogManager.catalogResolver(strict, file("catalog.xml").toUri());
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        factory.setResourceResolver(
                (type, namespace, publicId, systemId, base) -> systemId != null && systemId.matches("(?i)https?:.*")
                        ? catalog.resolveResource(type, namespace, publicId, systemId, base)
                        : null);
        return factory;
    }

    /** Collects errors with their places. */
    private static final class Complaints implements ErrorHandler {

        private final List<String> told = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // A warning does not make a document invalid.
        }

        @Override
        public void error(SAXParseException e) {
            told.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
