package dev.mondai.exporter.anki;

import static dev.mondai.exporter.anki.EveryKind.cloze;
import static dev.mondai.exporter.anki.EveryKind.gap;
import static dev.mondai.exporter.anki.EveryKind.menu;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.Gap;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.RichTexts;
import dev.mondai.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClozeNoteTest {

    private final PartNumbers numbers = new PartNumbers();

    @Test
    void makesACardOfEachGap() {
        Note note = note(cloze("Paris lies on the ", gap("river", "Seine"), " in ", gap("land", "France"), "."));
        assertThat(note.fields().get(Field.TEXT))
                .isEqualTo("<p>Paris lies on the {{c1::Seine}} in {{c2::France}}.</p>");
        assertThat(note.cards()).containsExactly(0, 1);
        assertThat(note.fields().get(Field.ANSWER)).isEmpty();
    }

    @Test
    void keepsNumbersWhenGapsComeInBetween() {
        note(cloze(gap("a", "1"), gap("b", "2")));
        assertThat(text(cloze(gap("a", "1"), gap("new", "3"), gap("b", "2"))))
                .isEqualTo("<p>{{c1::1}}{{c3::3}}{{c2::2}}</p>");
    }

    @Test
    void knowsGapsWithoutANameByTheirAnswers() {
        note(cloze(gap("1", "Seine"), gap("2", "France")));
        assertThat(text(cloze(gap("1", "Paris"), gap("2", "Seine"), gap("3", "France"))))
                .isEqualTo("<p>{{c3::Paris}}{{c1::Seine}}{{c2::France}}</p>");
    }

    @Test
    void keepsTheNumberOfACorrectedAnswer() {
        note(cloze(gap("1", "Seine"), gap("2", "Frnace")));
        assertThat(text(cloze(gap("1", "Seine"), gap("2", "France")))).isEqualTo("<p>{{c1::Seine}}{{c2::France}}</p>");
    }

    @Test
    void neverGivesTheNumberOfAGapThatIsGoneToAnother() {
        note(cloze(gap("a", "1"), gap("b", "2")));
        note(cloze(gap("a", "1")));
        assertThat(text(cloze(gap("a", "1"), gap("c", "3")))).isEqualTo("<p>{{c1::1}}{{c3::3}}</p>");
        assertThat(text(cloze(gap("a", "1"), gap("b", "2")))).isEqualTo("<p>{{c1::1}}{{c2::2}}</p>");
    }

    @Test
    void showsTheChoicesInPlaceOfTheAnswer() {
        ClozeQuestion question =
                cloze(menu("1", RichText.plain("Paris"), RichText.plain("a::b"), RichText.plain("c}}")));
        assertThat(text(question)).isEqualTo("<p>{{c1::Paris::Paris / a&#58;:b / c&#125;&#125;}}</p>");
    }

    @Test
    void keepsAnkiFromReadingClozesInTheText() {
        assertThat(text(cloze("{{c1::no}} ", gap("1", "a::b}"), " }}")))
                .isEqualTo("<p>{&#123;c1::no}} " + "{{c1::a&#58;:b&#125;}} }}</p>");
    }

    @Test
    void keepsAFormulaInAGapWhole() {
        RichText formula = RichText.of(new Paragraph(List.of(new InlineMath("\\frac{a}{{b}}::{{c1::x}}"))));
        assertThat(text(cloze(new InlineMath("{{c1::y}}"), menu("1", formula, RichText.plain("0")))))
                .isEqualTo("<p>\\({ {c1: :y} }\\){{c1::\\(\\frac{a}{ {b} }: :{ {c1: :x} }\\)"
                        + "::\\(\\frac{a}{ {b} }: :{ {c1: :x} }\\) / 0}}</p>");
    }

    @Test
    void leavesTheUnitOutsideTheGap() {
        NumericalAnswer answer = NumericalAnswer.withTolerance(
                new BigDecimal("9.81"), new BigDecimal("0.01"), Fraction.FULL, RichText.EMPTY);
        Note note = note(cloze("g = ", new GapAnswer.NumberGap("g", BigDecimal.ONE, List.of(answer), "m/s²")));
        assertThat(note.fields().get(Field.TEXT)).isEqualTo("<p>g = {{c1::9.81}} m/s²</p>");
        assertThat(note.fields().get(Field.ANSWER))
                .contains("<ul class=\"accepted\" data-gap=\"1\">", "9.81 ± 0.01 m/s²");
    }

    @Test
    void listsOtherAnswersOnTheBack() {
        assertThat(note(cloze(gap("1", "Paris", "Lutetia"))).fields().get(Field.ANSWER))
                .contains(">Paris</span>", ">Lutetia</span>");
    }

    @Test
    void fillsGapsInTables() {
        ClozeQuestion question = cloze(
                RichTexts.table(new Text("a"), new Text("b"), new Gap("1"), new Gap("2")),
                List.of(gap("1", "x"), gap("2", "y")));
        assertThat(text(question)).contains("<td style=\"text-align: left\">{{c1::x}}</td><td>{{c2::y}}</td>");
    }

    private String text(ClozeQuestion question) {
        return note(question).fields().get(Field.TEXT);
    }

    private Note note(ClozeQuestion question) {
        CommonFields common = new CommonFields(FolderContext.BANK, CardHtml.forNotes(new Media()));
        return new ClozeNote(question, common, (guid, names) -> numbers.of(names)).note();
    }
}
