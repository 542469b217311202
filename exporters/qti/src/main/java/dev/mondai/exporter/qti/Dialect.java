package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.lom.Lom;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A version of QTI that shares the vocabulary of {@link dev.mondai.exporter.qti.schema}: what it calls things, and which
 * HTML it takes. The names come from the schemas that 1EdTech publishes for each version.
 *
 * @param target the target's id
 * @param title one line for the list of formats
 * @param namespace of items and tests
 * @param itemType the resource type of an item
 * @param testType the resource type of a test
 * @param manifest the namespaces of the manifest by prefix; the empty one is the manifest's own
 * @param schema what the manifest says it follows
 * @param schemaVersion the version of that
 * @param template a standard response-processing template, with {@code %s} for its name
 * @param names how elements and attributes are called
 * @param html which HTML it takes
 * @param externalScoring whether an outcome may be said to be scored by a person
 * @param numbersByName whether a place of an order is given as a variable
 * @param bracesApart whether double braces in texts are kept apart, for players that take them for a program
 */
record Dialect(
        String target,
        String title,
        String namespace,
        String itemType,
        String testType,
        Map<String, String> manifest,
        String schema,
        String schemaVersion,
        String template,
        ElementNames names,
        HtmlVocabulary html,
        boolean externalScoring,
        boolean numbersByName,
        boolean bracesApart) {

    private static final String IMS = "http://www.imsglobal.org/xsd/";

    static final Dialect QTI21 = version2("1");
    static final Dialect QTI22 = version2("2");
    static final Dialect QTI30 = new Dialect(
            "qti30",
            "QTI 3.0 package",
            IMS + "imsqtiasi_v3p0",
            "imsqti_item_xmlv3p0",
            "imsqti_test_xmlv3p0",
            namespaces(IMS + "qti/qtiv3p0/imscp_v1p1", "v3p0"),
            "QTI Package",
            "3.0.0",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/%s.xml",
            ElementNames.KEBAB,
            HtmlVocabulary.QTI30,
            true,
            true,
            true);

    /** 2.1 and 2.2 differ in their names alone. */
    private static Dialect version2(String minor) {
        String version = "v2p" + minor;
        return new Dialect(
                "qti2" + minor,
                "QTI 2." + minor + " package",
                IMS + "imsqti_" + version,
                "imsqti_item_xml" + version,
                "imsqti_test_xml" + version,
                namespaces(IMS + "imscp_v1p1", version),
                "QTIv2." + minor + " Package",
                "1.0.0",
                "http://www.imsglobal.org/question/qti_" + version + "/rptemplates/%s",
                ElementNames.CAMEL,
                HtmlVocabulary.QTI2,
                minor.equals("2"),
                false,
                false);
    }

    private static Map<String, String> namespaces(String contentPackaging, String version) {
        return new TreeMap<>(
                Map.of("", contentPackaging, "imsmd", Lom.NAMESPACE, "imsqti", IMS + "imsqti_metadata_" + version));
    }

    /** The address of a standard response-processing template. */
    String templateUri(String name) {
        return template.formatted(name);
    }

    /** The elements that hold XHTML, as this version calls them. */
    Set<String> markupElements() {
        return Set.copyOf(Stream.of(
                        "simpleChoice",
                        "simpleAssociableChoice",
                        "prompt",
                        "rubricBlock",
                        "feedbackInline",
                        "feedbackBlock",
                        "modalFeedback",
                        "contentBody",
                        "div")
                .map(names::element)
                .toList());
    }
}
