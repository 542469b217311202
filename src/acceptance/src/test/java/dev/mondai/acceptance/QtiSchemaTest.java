package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Every file of every QTI package against the schema of its version. */
@Tag("acceptance")
class QtiSchemaTest {

    private static final String QTI12 = "cc11/ccv1p1_qtiasiv1p2p1_v1p0.xsd";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "qti21, full, qtiv2p1/imsqti_v2p1.xsd, package-cp114-qti21.xsd",
        "qti21, plain, qtiv2p1/imsqti_v2p1.xsd, package-cp12-qti21.xsd",
        "qti22, full, qtiv2p2p4/imsqti_v2p2p4.xsd, package-cp12-qti22.xsd",
        "qti30, full, qtiv3p0/imsqti_asiv3p0_v1p0.xsd, qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd",
        "qti30, plain, qtiv3p0/imsqti_asiv3p0_v1p0.xsd, qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd"
    })
    void takesItemsTestsAndManifests(String target, String profile, String items, String manifest)
            throws IOException, SAXException {
        for (String sample : List.of("basics", "pretraining", "kinds-en", "kinds-ja")) {
            if (!Files.exists(Consumer.project("samples/" + sample))) {
                continue;
            }
            Map<String, String> files = xml(sample, target, "-O", target + ".profile=" + profile);
            assertThat(files).hasSizeGreaterThan(2);
            for (Map.Entry<String, String> file : files.entrySet()) {
                String schema = file.getKey().equals("imsmanifest.xml") ? manifest : items;
                assertThat(Schemas.complaints(schema, file.getValue()))
                        .as("%s, %s, %s", sample, target, file.getKey())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"basics", "pretraining", "single-choice"})
    void takesTheQuizForCanvas(String sample) throws IOException, SAXException, ParserConfigurationException {
        Map<String, String> files = xml(sample, "qti12");
        String manifest = files.remove("imsmanifest.xml");
        files.keySet().removeIf(name -> name.endsWith("/assessment_meta.xml"));
        String quiz = files.values().iterator().next();
        assertThat(Schemas.complaints(QTI12, withoutGroups(quiz))).isEmpty();
        assertThat(Schemas.dtdComplaints("qti12/ims_qtiasiv1p2p1.dtd", "questestinterop", withoutExtensions(quiz)))
                .isEmpty();
        assertThat(Schemas.complaints("cc11/manifest-cc11.xsd", asCartridge(manifest)))
                .isEmpty();
    }

    /**
     * The schema is that of a Common Cartridge, whose root section holds items alone; Canvas's groups are sections within
     * it, as the specification's DTD has them.
     */
    private static String withoutGroups(String quiz) {
        return quiz.replaceAll("<section (?!ident=\"root_section\")[^>]*>", "")
                .replaceAll("(?s)<selection_ordering>.*?</selection_ordering>", "")
                .replaceAll("</section>(?=(?s:.*)</section>)", "");
    }

    /** What an extension holds is Canvas's own, and declared nowhere. */
    private static String withoutExtensions(String quiz) {
        return quiz.replaceAll("(?s)<(selection_extension)>.*?</\\1>", "<$1/>");
    }

    /** Canvas's own exports differ from a Common Cartridge in these three words, and so do we. */
    private static String asCartridge(String manifest) {
        return manifest.replace("IMS Content", "IMS Common Cartridge")
                .replace("<schemaversion>1.1.3<", "<schemaversion>1.1.0<")
                .replace("\"imsqti_xmlv1p2\"", "\"imsqti_xmlv1p2/imscc_xmlv1p1/assessment\"");
    }

    /** The XML files of a package by name. */
    private Map<String, String> xml(String sample, String target, String... options) throws IOException {
        String bank = Consumer.project("samples/" + sample).toString();
        List<String> command = new ArrayList<>(List.of("convert", bank, "--to", target, "--out", folder.toString()));
        command.addAll(List.of(options));
        Run run = Run.mondai(command.toArray(String[]::new));
        assertThat(run.status()).as(run.errors()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve(sample + "." + target + ".zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
