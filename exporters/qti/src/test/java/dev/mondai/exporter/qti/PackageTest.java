package dev.mondai.exporter.qti;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.spi.BankExporter;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackageTest {

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(BankExporter.class))
                .extracting(BankExporter::id)
                .contains("qti12", "qti21", "qti22", "qti30");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void saysOfWhichVersionItIs(BankExporter exporter, String namespace, String type, String schema) {
        ExportedPackage exported = ExportedPackage.of(exporter, Bank.explained(), Bank.primes());
        assertThat(exported.file("items/primes.xml"))
                .contains("xmlns=\"http://www.imsglobal.org/xsd/" + namespace + "\"");
        assertThat(exported.file("imsmanifest.xml"))
                .contains("type=\"imsqti_item_xml" + type + "\"", "type=\"imsqti_test_xml" + type + "\"")
                .contains("<schema>" + schema + "</schema>")
                .containsPattern("<organizations/>\\s*<resources>")
                .contains("<file href=\"items/primes.xml\"/>", "<dependency identifierref=\"primes\"/>");
    }

    static Stream<Arguments> versions() {
        return Stream.of(
                arguments(new Qti21Exporter(), "imsqti_v2p1", "v2p1", "QTIv2.1 Package"),
                arguments(new Qti22Exporter(), "imsqti_v2p2", "v2p2", "QTIv2.2 Package"),
                arguments(new Qti30Exporter(), "imsqtiasi_v3p0", "v3p0", "QTI Package"));
    }

    @Test
    void listsItemsInSectionsByCategory() {
        ExportedPackage exported = ExportedPackage.of(new Qti21Exporter(), Bank.explained(), Bank.primes());
        assertThat(exported.file("tests/"))
                .contains("<assessmentSection identifier=\"s1\" title=\"地理\" visible=\"true\">")
                .contains("<assessmentSection identifier=\"s1-1\" title=\"ヨーロッパ\" visible=\"true\">")
                .contains("<assessmentItemRef identifier=\"primes\" href=\"../items/primes.xml\"/>");
    }

    @Test
    void keepsTheOrderOfQuestionsAndGroups() {
        ExportedPackage exported = ExportedPackage.of(
                new Qti21Exporter(),
                alone("q1"),
                group("g", "g1"),
                alone("q2"),
                alone("q3"),
                Bank.explained(),
                alone("q4"));
        assertThat(exported.file("tests/"))
                .containsSubsequence("\"s1\"", "\"q1\"", "\"s2\"", "\"g1\"", "\"s3\"", "\"q2\"", "\"q3\"")
                .containsSubsequence("\"s4\"", "\"s4-1\"", "\"s5\"", "\"q4\"");
    }

    @Test
    void keepsTheOrderOfQuestionsAndGroupsInACategory() {
        ExportedPackage exported = ExportedPackage.of(
                new Qti21Exporter(), filed("q1"), filed("q2", "inner"), filed("q3"), filed("q4", "inner"));
        assertThat(exported.file("tests/"))
                .containsSubsequence("\"s1\"", "\"q1\"", "\"s1-1\"", "\"q2\"", "\"q4\"", "\"q3\"");
    }

    @Test
    void givesNoSectionAndNoPartTheNameOfAnItem() {
        ExportedPackage exported =
                ExportedPackage.of(new Qti21Exporter(), alone("part1"), group("g", "s1"), filed("s3-1", "inner"));
        List<String> identifiers = Pattern.compile("<(?:testPart|assessment\\w+) identifier=\"([^\"]+)\"")
                .matcher(exported.file("tests/"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(identifiers).contains("part1", "s1", "s2", "s3-1").doesNotHaveDuplicates();
    }

    private static Question alone(String id) {
        return question(id).id(id).choice("a").key("b").make();
    }

    private static Question filed(String id, String... category) {
        String[] path = Stream.concat(Stream.of("outer"), Stream.of(category)).toArray(String[]::new);
        return question(id).id(id).category(path).choice("a").key("b").make();
    }

    private static Question group(String id, String member) {
        Question base = alone(id);
        return new QuestionGroup(base.info(), base.body(), List.of(alone(member)), null);
    }

    @Test
    void describesItemsInTheOrderThatVersion3Wants() {
        String manifest =
                ExportedPackage.of(new Qti30Exporter(), Bank.explained()).file("imsmanifest.xml");
        assertThat(manifest)
                .containsSubsequence(
                        "<imsqti:qtiMetadata>", "<imsmd:lom>", "<imsmd:string>都市<", "<imsmd:string>ヨーロッパ<", "<file ");
    }

    @Test
    void givesTheSameBytesForTheSameQuestions() {
        for (BankExporter exporter : new BankExporter[] {new Qti12Exporter(), new Qti30Exporter()}) {
            assertThat(ExportedPackage.of(exporter, Bank.rich()).bytes())
                    .isEqualTo(ExportedPackage.of(exporter, Bank.rich()).bytes());
        }
    }
}
