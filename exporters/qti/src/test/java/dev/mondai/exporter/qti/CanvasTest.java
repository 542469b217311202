package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.ChoiceQuestion;
import org.junit.jupiter.api.Test;

class CanvasTest {

    @Test
    void namesFeedbackAsCanvasLooksForIt() {
        assertThat(quiz(Bank.explained()))
                .contains("<itemfeedback ident=\"general_fb\">")
                .containsPattern("<varequal respident=\"response1\">\\d+00</varequal>")
                .containsPattern("<displayfeedback feedbacktype=\"Response\" linkrefid=\"\\d+01_fb\"/>")
                .containsPattern("<fieldlabel>original_answer_ids</fieldlabel>\\s*<fieldentry>\\d+00,\\d+01<");
        assertThat(quiz(Bank.rich()))
                .contains("linkrefid=\"correct_fb\"", "<itemfeedback ident=\"general_incorrect_fb\">");
    }

    @Test
    void escapesHtml() {
        assertThat(quiz(Bank.capital()))
                .contains("<mattext texttype=\"text/html\">&lt;p&gt;Capital of France?&lt;/p&gt;</mattext>");
    }

    @Test
    void asksForAllRightChoicesAndNoWrongOne() {
        assertThat(quiz(Bank.primes()))
                .contains("multiple_answers_question", "<fieldentry>3</fieldentry>", "rcardinality=\"Multiple\"")
                .containsPattern("<and>(\\s*<varequal respident=\"response1\">\\d+</varequal>){3}\\s*<not>");
    }

    @Test
    void shufflesAQuizOnlyWhereEveryQuestionAllowsIt() {
        assertThat(settings(Bank.capital())).contains("<shuffle_answers>true</shuffle_answers>");
        assertThat(settings(Bank.capital(), Bank.kana())).contains("<shuffle_answers>false</shuffle_answers>");
        assertThat(ExportedPackage.of(new Qti12Exporter(), Bank.capital(), Bank.kana())
                        .told())
                .containsExactly("feature-lost");
    }

    @Test
    void carriesTheLabelsOfAFixedOrderSinceCanvasDrawsNone() {
        assertThat(quiz(Bank.kana())).contains(">ア. first</mattext>");
    }

    @Test
    void keepsInTheFileWhatCanvasDoesNotShow() {
        ExportedPackage exported = ExportedPackage.of(new Qti12Exporter(), Bank.explained());
        assertThat(exported.file("sample/sample.xml")).contains("<fieldentry>地理/ヨーロッパ</fieldentry>");
    }

    @Test
    void listsQuizAndSettingsInItsManifest() {
        ExportedPackage exported = ExportedPackage.of(new Qti12Exporter(), Bank.capital());
        assertThat(exported.file("imsmanifest.xml"))
                .contains("<resource identifier=\"sample\" type=\"imsqti_xmlv1p2\">")
                .contains("<dependency identifierref=\"sample-settings\"/>")
                .contains("href=\"sample/assessment_meta.xml\"");
    }

    private static String quiz(ChoiceQuestion... questions) {
        return ExportedPackage.of(new Qti12Exporter(), questions).file("sample/sample.xml");
    }

    private static String settings(ChoiceQuestion... questions) {
        return ExportedPackage.of(new Qti12Exporter(), questions).file("sample/assessment_meta.xml");
    }
}
