package dev.mondai.exporter.qti;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.OptionValues;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void leavesScoringOfOnePointWithoutFeedbackToATemplate() {
        assertThat(item(Bank.capital()))
                .contains(
                        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>")
                .doesNotContain("FEEDBACK", "<mapping");
    }

    @Test
    void scoresByARuleOfItsOwnWherePointsOrFeedbackAskForIt() {
        assertThat(item(Bank.explained()))
                .contains("<baseValue baseType=\"float\">2</baseValue>")
                .contains("<outcomeDeclaration identifier=\"MAXSCORE\" cardinality=\"single\" baseType=\"float\">")
                .doesNotContain("template=");
    }

    @Test
    void showsOneTextForEachResult() {
        String item = item(Bank.explained());
        assertThat(item.split("<modalFeedback ")).hasSize(3);
        assertThat(item)
                .contains("<p>正解です。</p>\n<p>前。</p>\n<p>各選択肢：</p>")
                .contains("<strong>ローマ</strong>: イタリアの首都。")
                .contains("<p>不正解です。</p>");
    }

    @Test
    void putsTheFeedbackOfAChoiceOnItsLine() {
        assertThat(item(Bank.explained()))
                .contains("<simpleChoice identifier=\"c2\">パリ<feedbackInline outcomeIdentifier=\"FEEDBACK\""
                        + " identifier=\"c2\" showHide=\"show\"> そのとおり。</feedbackInline></simpleChoice>");
    }

    @Test
    void putsFeedbackOfSeveralBlocksOnLinesOfItsOwn() {
        assertThat(item(Bank.rich()))
                .contains(
                        "<feedbackBlock outcomeIdentifier=\"FEEDBACK\" identifier=\"c1\" showHide=\"show\"><p>First.</p>");
    }

    @Test
    void givesPartialCreditByAMappingThatNeverFallsBelowTheWhole() {
        assertThat(item(Bank.primes()))
                .contains("<mapping lowerBound=\"0\" upperBound=\"3\" defaultValue=\"0\">")
                .contains("mapKey=\"c1\" mappedValue=\"1\"", "mapKey=\"c3\" mappedValue=\"-3\"")
                .contains("maxChoices=\"0\"", "identifier=\"partial\"");
    }

    @Test
    void givesAllOrNothingWithoutAMapping() {
        assertThat(item(Bank.allOrNothing("1"))).contains("match_correct").doesNotContain("<mapping");
        assertThat(item(Bank.allOrNothing("2")))
                .contains("<match>", ">2</baseValue>")
                .doesNotContain("template=", "<mapping");
    }

    @Test
    void carriesLabelsThatPlayersDoNotDraw() {
        assertThat(item(Bank.kana())).contains(">ア. first<", " fixed=\"true\"", "shuffle=\"false\"");
    }

    @Test
    void givesItemsSafeIdentifiersAndKeepsTheIdInTheManifest() {
        ExportedPackage exported = ExportedPackage.of(new Qti21Exporter(), Bank.explained());
        assertThat(exported.file("items/"))
                .containsPattern("identifier=\"q-[0-9a-f]{24}\" title=\"首都 &amp; &lt;国&gt;\"");
        assertThat(exported.file("imsmanifest.xml")).contains("<imsmd:entry>首都</imsmd:entry>");
    }

    @Test
    void speaksTheNamesOfVersion3() {
        String item = ExportedPackage.of(new Qti30Exporter(), Bank.explained()).file("items/");
        assertThat(item)
                .contains("<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\"")
                .contains("time-dependent=\"false\"", "<qti-simple-choice identifier=\"c1\">ローマ<qti-feedback-inline")
                .contains("<qti-modal-feedback outcome-identifier=\"FEEDBACK\" identifier=\"correct\"")
                .contains("<qti-content-body><p>正解です。</p>");
    }

    @Test
    void keepsBracesApartForPlayersOfVersion3Alone() {
        ChoiceQuestion question =
                question("What does {{x}} print?").choice("{{x}}").key("x").make();
        assertThat(ExportedPackage.of(new Qti30Exporter(), question).file("items/"))
                .contains("<p>What does {<!-- -->{x}} print?</p>", ">{<!-- -->{x}}</qti-simple-choice>");
        assertThat(item(question)).contains("<p>What does {{x}} print?</p>").doesNotContain("<!--");
    }

    @Test
    void usesTemplatesAloneInThePlainProfile() {
        Map<String, String> plain = Map.of("profile", "plain");
        ExportedPackage exported = ExportedPackage.of(new Qti21Exporter(), plain, Bank.explained());
        assertThat(exported.file("items/"))
                .contains("rptemplates/map_response\"", "mapKey=\"c2\" mappedValue=\"2\"")
                .doesNotContain("FEEDBACK", "responseCondition");
        Capabilities capabilities =
                new Qti21Exporter().capabilities(OptionValues.of("qti21", new Qti21Exporter().options(), plain));
        assertThat(capabilities.of(Feature.EXPLANATION).key()).isEqualTo("plain-without-feedback");
    }

    @Test
    void tellsWhatTheVersionsHtmlLacks() {
        assertThat(ExportedPackage.of(new Qti21Exporter(), Bank.rich()).told()).containsExactly("feature-lost");
    }

    private static String item(ChoiceQuestion question) {
        return ExportedPackage.of(new Qti21Exporter(), question).file("items/");
    }
}
