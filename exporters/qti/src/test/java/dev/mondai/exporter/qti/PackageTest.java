package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mondai.spi.BankExporter;
import java.util.ServiceLoader;
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
