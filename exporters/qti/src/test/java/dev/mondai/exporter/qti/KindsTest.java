package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Question;
import dev.mondai.model.Scoring;
import dev.mondai.model.UnitRule;
import dev.mondai.spi.BankExporter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final Scoring WHOLE = new Scoring(Scoring.Rule.ALL_OR_NOTHING, null);

    @Test
    void asksWhetherAStatementIsTrueInItsLanguage() {
        assertThat(item(Kinds.trueFalse("ja")))
                .contains("shuffle=\"false\"", "<simpleChoice identifier=\"true\" fixed=\"true\">正しい<")
                .contains("identifier=\"false\" fixed=\"true\">誤り<");
        assertThat(item(Kinds.trueFalse("en"))).contains(">True<", ">False<");
    }

    @Test
    void scoresWordsByAMappingWhereNothingElseIsNeeded() {
        assertThat(item(Kinds.plainAnswer()))
                .contains("<mapEntry mapKey=\"Au\" mappedValue=\"1\" caseSensitive=\"true\"/>")
                .contains("<mapResponse identifier=\"RESPONSE\"/>")
                .containsSubsequence("<isNull>", "<mapResponse");
    }

    @Test
    void comparesWordsWhereTheyHaveFeedback() {
        assertThat(item(Kinds.shortAnswer()))
                .contains("mapKey=\"Lutetia\" mappedValue=\"1\" caseSensitive=\"false\"")
                .contains("<stringMatch caseSensitive=\"false\">")
                .contains("outcomeIdentifier=\"ANSWER\" identifier=\"a2\" showHide=\"show\"> Its old name.<")
                .contains("identifier=\"partial\"")
                .doesNotContain("mapKey=\"*\"");
    }

    @Test
    void matchesWildcardsWhetherOrNotAPlayerAnchorsExpressions() {
        assertThat(item(Kinds.wildcards()))
                .contains("pattern=\"[cC][oO][lL][oO].*[rR] \\(\\*\\)\"")
                .contains("pattern=\"^[cC][oO][lL][oO].*[rR] \\(\\*\\)$\"")
                .containsSubsequence("<not>", "<patternMatch pattern=\"b\">", ">ab</baseValue>")
                .contains("<value>Color (*)</value>")
                .doesNotContain("<mapping");
    }

    @Test
    void comparesNumbersWithTheEndsOfTheirRange() {
        assertThat(item(Kinds.numerical()))
                .contains("baseType=\"float\"", "<value>3.145</value>", "/> rad &amp; &lt;more&gt;<feedbackInline")
                .containsSubsequence("<gte>", ">3.14</baseValue>", "<lte>", ">3.15</baseValue>", ">3</baseValue>")
                .doesNotContain("<equal");
    }

    @Test
    void asksForTheUnitInAMenu() {
        assertThat(item(Kinds.length(UnitRule.REQUIRED)))
                .contains("<inlineChoice identifier=\"u2\">cm</inlineChoice>")
                .contains(">200</baseValue>", ">6.56167979002</baseValue>", ">6.56167979003</baseValue>");
        assertThat(item(Kinds.length(UnitRule.OPTIONAL)))
                .containsSubsequence("<isNull>", "<isNull>", "identifier=\"RESPONSE_UNIT\"/>", ">2</baseValue>");
        assertThat(item(Kinds.length(UnitRule.SHOWN))).contains("/> m</p>").doesNotContain("inlineChoice");
    }

    @Test
    void letsAResponseServeSeveralPremises() {
        assertThat(item(Kinds.matching(Scoring.DEFAULT)))
                .contains("<value>p1 r1</value>", "<value>p2 r1</value>", "<value>p3 r2</value>")
                .contains("identifier=\"r1\" matchMax=\"0\">Italy<", "identifier=\"p1\" matchMax=\"1\">Rome<")
                .contains("matchMax=\"0\">Spain<", "<mapEntry mapKey=\"p1 r1\" mappedValue=\"0.6667\"/>");
        assertThat(item(Kinds.matching(WHOLE))).doesNotContain("<mapping", "identifier=\"partial\"");
    }

    @Test
    void paysForEachEntryAtItsPlace() {
        assertThat(item(Kinds.ordering(Scoring.DEFAULT)))
                .contains("<index n=\"1\">", "<index n=\"4\">", ">0.5</baseValue>")
                .contains("<baseValue baseType=\"float\">1.998</baseValue>");
        assertThat(item(Kinds.ordering(WHOLE))).contains("<correct identifier=").doesNotContain("<index");
    }

    @Test
    void namesPlacesInVersion3WhereOnePlayerTakesNoNumbers() {
        assertThat(ExportedPackage.of(new Qti30Exporter(), Kinds.ordering(Scoring.DEFAULT))
                        .file("items/"))
                .contains(
                        "<qti-outcome-declaration identifier=\"PLACE_2\" cardinality=\"single\" base-type=\"integer\">")
                .contains("<qti-index n=\"PLACE_2\">");
    }

    @Test
    void neverShowsEntriesInTheirRightOrder() {
        for (String id : new String[] {"a", "b", "c", "d", "e", "f"}) {
            assertThat(Shuffled.by(id, 2)).containsExactly(1, 0);
            assertThat(Shuffled.by(id, 3)).isNotEqualTo(Shuffled.by(id, 1)).containsExactlyInAnyOrder(0, 1, 2);
        }
        assertThat(Shuffled.by("a", 1)).containsExactly(0);
    }

    @Test
    void putsFieldsIntoTheTextOfACloze() {
        assertThat(item(Kinds.cloze()))
                .contains("France is <textEntryInteraction expectedLength=\"10\" responseIdentifier=\"RESPONSE_1\"/>"
                        + "<feedbackInline outcomeIdentifier=\"FEEDBACK_1\" identifier=\"a2\"")
                .contains("responseIdentifier=\"RESPONSE_2\"><inlineChoice identifier=\"c1\">Seine</inlineChoice>")
                .contains("<inlineChoice identifier=\"c2\">Rhine &lt;&amp;&gt;</inlineChoice>")
                .contains(
                        "<feedbackBlock outcomeIdentifier=\"FEEDBACK_2\" identifier=\"a2\" showHide=\"show\"><p>No.</p>");
    }

    @Test
    void sharesThePointsOfAClozeByWeight() {
        assertThat(item(Kinds.cloze()))
                .contains("mapKey=\"Paris\" mappedValue=\"2\"", "mapKey=\"c1\" mappedValue=\"1\"")
                .contains("mapKey=\"2.1\" mappedValue=\"1\"", ">3.996</baseValue>");
    }

    @Test
    void showsRubricAndModelAnswerToScorersAlone() {
        assertThat(item(Kinds.essay()))
                .contains("<rubricBlock view=\"scorer\"><p><strong>Model answer</strong></p>")
                .contains("expectedLines=\"12\" format=\"plain\"", "<prompt>50 to 200 words.</prompt>")
                .contains("<value>Because &lt;of&gt;</value>", "identifier=\"answered\"")
                .doesNotContain("externalScored", "identifier=\"correct\"");
    }

    @Test
    void saysThatAPersonScoresWhereTheVersionKnowsOfIt() {
        assertThat(item(new Qti22Exporter(), Kinds.essay())).contains("externalScored=\"human\"");
        assertThat(item(new Qti30Exporter(), Kinds.essay())).contains("external-scored=\"human\"");
    }

    @Test
    void asksForFiles() {
        ExportedPackage exported = ExportedPackage.of(new Qti21Exporter(), Kinds.upload());
        assertThat(exported.file("items/"))
                .contains("<uploadInteraction type=\"application/pdf\" responseIdentifier=\"FILE_2\"/>")
                .contains("baseType=\"file\"")
                .doesNotContain("extendedText");
        assertThat(exported.told()).containsExactly("feature-lost");
    }

    @Test
    void showsADescriptionWithoutPoints() {
        assertThat(item(Kinds.description()))
                .contains("<div><p>Read on.</p></div>", "normalMaximum=\"0\"")
                .doesNotContain("responseDeclaration", "responseProcessing");
    }

    @Test
    void makesAGroupASectionAndRepeatsItsStimulus() {
        ExportedPackage exported = ExportedPackage.of(new Qti21Exporter(), Kinds.group(2));
        assertThat(exported.file("tests/"))
                .containsSubsequence(
                        "title=\"Tales\"", "title=\"A story\"", "<selection select=\"2\"/>", "\"g1\"", "\"g3\"");
        assertThat(exported.file("items/g1")).contains("<p>A story of gold.</p>\n<p>The sign of gold?</p>");
        assertThat(ExportedPackage.of(new Qti21Exporter(), Kinds.group(null)).file("tests/"))
                .doesNotContain("<selection");
    }

    @Test
    void givesOneOfSeveralVariants() {
        ExportedPackage exported = ExportedPackage.of(new Qti21Exporter(), Kinds.variants());
        assertThat(exported.file("tests/"))
                .containsSubsequence("title=\"Sums\"", "<selection select=\"1\"/>", "sums-1", "sums-2");
    }

    @Test
    void leavesFeedbackOfEveryKindOutOfThePlainProfile() {
        ExportedPackage exported = ExportedPackage.of(
                new Qti21Exporter(), Map.of("profile", "plain"), Kinds.all().toArray(Question[]::new));
        assertThat(String.join("", exported.files().values())).doesNotContain("FEEDBACK", "odalFeedback", "ANSWER");
    }

    private static String item(Question question) {
        return item(new Qti21Exporter(), question);
    }

    private static String item(BankExporter exporter, Question question) {
        return ExportedPackage.of(exporter, question).file("items/");
    }
}
