package dev.mondai.exporter.aiken;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.bullets;
import static dev.mondai.text.RichTexts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.DiagnosticTexts;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionMaker;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.spi.TextExport;
import dev.mondai.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AikenTest {

    @Test
    void writesStemChoicesAndKeyInALineEach() {
        RichText stem = RichText.of(paragraph("Which of these?"), bullets(List.of(paragraph("one"))));
        assertThat(aiken(question(stem).choice("Rome").key("Paris <b>").make()))
                .isEqualTo("Which of these? • one\nA) Rome\nB) Paris <b>\nANSWER: B\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. and B. are letters", "B) is a letter", "ANSWER: what?", "x", ""})
    void hidesAStemThatMoodleWouldTakeForSomethingElse(String stem) {
        assertThat(aiken(question(stem).choice("1").key("2").make())).startsWith("\u00a0" + stem + "\nA) 1\n");
    }

    @Test
    void keepsAChoiceWithoutText() {
        assertThat(aiken(question("Which?").choice("").key("2").make())).contains("A) …\n");
    }

    @Test
    void writesAStatementAsAChoice() {
        assertThat(aiken(statement("Flat?"))).isEqualTo("Flat?\nA) True\nB) False\nANSWER: B\n\n");
        assertThat(aiken(statement("地球は平らだ。"))).contains("A) 正しい\nB) 誤り\nANSWER: B\n");
    }

    @Test
    void endsAtTheLastLetter() {
        assertThat(aiken(choices(26))).contains("Z) choice 26\n");
        TextExport exported = TextExport.of(new AikenExporter(), choices(27));
        assertThat(exported.text()).isEmpty();
        assertThat(exported.told()).containsExactly("too-many-choices[Question 1, 27]");
        DiagnosticTexts.assertComplete(AikenCode.class);
    }

    @Test
    void tellsThatATextOfTheBankIsLeftOut() {
        BankInfo bank = new BankInfo("b", "b", null, RichText.plain("About."));
        assertThat(TextExport.of(bank, new AikenExporter()).told()).containsExactly("bank-description-left-out[b]");
    }

    private static ChoiceQuestion choices(int number) {
        QuestionMaker maker = question("Which?").key("choice 1");
        for (int i = 2; i <= number; i++) {
            maker.choice("choice " + i);
        }
        return maker.make();
    }

    private static TrueFalseQuestion statement(String stem) {
        ChoiceQuestion choice = question(stem).choice("a").key("b").make();
        return new TrueFalseQuestion(choice.info(), choice.body(), false, RichText.EMPTY, RichText.EMPTY);
    }

    private static String aiken(Question... questions) {
        return TextExport.of(new AikenExporter(), questions).text();
    }
}
