package dev.mondai.exporter.anki;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.recording;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionMaker;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.Code;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Image;
import dev.mondai.text.InlineMath;
import dev.mondai.text.MathBlock;
import dev.mondai.text.MediaFile;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import dev.mondai.text.Ruby;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceNoteTest {

    private final Media media = new Media();
    private final CardHtml html = CardHtml.forNotes(media);

    @Test
    void putsALabelIntoEachOption() {
        assertThat(field(Field.OPTIONS, paris())).isEqualTo("""
                        <ol>
                        <li data-choice="1"><span class="label">A</span> <span class="content">Lyon</span></li>
                        <li data-choice="2"><span class="label">B</span> <span class="content">Paris</span></li>
                        </ol>""");
    }

    @Test
    void givesLettersToChoicesWithoutLabels() {
        QuestionMaker unlabelled =
                question("Which?").choice(choice("", false, "One")).choice(choice("", true, "Two"));
        assertThat(field(Field.ANSWER, unlabelled)).contains("data-choice=\"2\"><span class=\"label\">B</span>");
    }

    @Test
    void keepsTheAnswerOutOfTheFieldsOfTheFront() {
        Note note = note(paris().hints("It is the largest city."));
        for (Field front : List.of(Field.QUESTION, Field.OPTIONS, Field.HINT, Field.FLAGS, Field.DECK_PATH)) {
            assertThat(note.fields().get(front)).doesNotContain("key", "right");
        }
    }

    @Test
    void putsTheAnalysisWhereItStoodWithTheAuthorsLabels() {
        RichText text = RichText.of(paragraph("Before."), paragraph("After."));
        QuestionMaker analysed = question("Capital of France?")
                .choice("Lyon", "It is the third largest city.")
                .key("Paris", "Since 508.")
                .explanation(new Explanation(text, new Explanation.AnalysisPlace(1, RichText.plain("In detail:"))));
        assertThat(field(Field.EXPLANATION, analysed)).isEqualTo("""
                        <p>Before.</p>
                        <p>In detail:</p>
                        <ul>
                        <li><strong>A</strong>: It is the third largest city.</li>
                        <li><strong>B</strong>: Since 508.</li>
                        </ul>
                        <p>After.</p>""");
    }

    @Test
    void losesNoFeedbackOfAChoiceWithoutAnAnalysis() {
        QuestionMaker maker =
                question("Capital?").choice("Lyon", "No.").key("Paris").explanation("It is.");
        assertThat(field(Field.EXPLANATION, maker))
                .startsWith("<p>It is.</p>")
                .endsWith("<strong>A</strong>: No.</li>\n</ul>");
    }

    @Test
    void putsFormulasIntoMathJaxDelimiters() {
        RichText stem = RichText.of(paragraph(text("If "), new InlineMath("a<b")), new MathBlock("x^2"));
        assertThat(field(Field.QUESTION, question(stem).key("1").choice("2")))
                .isEqualTo("<p>If \\(a&lt;b\\)</p>\n<p>\\[x^2\\]</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\(", "\\[", "[sound:", "[latex]", "[$]", "[$$]"})
    void hidesWhatAnkiWouldTakeForMarkup(String markup) {
        RichText stem = RichText.of(paragraph(text(markup), new Code(markup)), new CodeBlock("java", markup));
        assertThat(field(Field.QUESTION, question(stem).key("1").choice("2"))).doesNotContain(markup);
    }

    @Test
    void writesFieldsInNfcWithoutJoiningTags() {
        RichText stem = RichText.of(paragraph(text("\u0338 か\u3099")));
        String question = field(Field.QUESTION, question(stem).key("1").choice("2"));
        assertThat(question).isEqualTo("<p>&#824; が</p>");
        assertThat(Normalizer.isNormalized(question, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void writesFuriganaAsRuby() {
        RichText stem = RichText.of(paragraph(new Ruby("漢字", "かんじ"), text(" arr[0]")));
        assertThat(field(Field.QUESTION, question(stem).key("1").choice("2"))).contains("<rt>かんじ</rt>", " arr[0]");
    }

    @Test
    void namesMediaByTheirContentWhereverTheyLie() {
        MediaFile one = new MediaFile("a/図.png", "image/png", "ab".repeat(32), 1, Path.of("a"));
        MediaFile same = new MediaFile("b/other.png", "image/png", "ab".repeat(32), 1, Path.of("b"));
        RichText stem = RichText.of(paragraph(image(one), image(same)));
        assertThat(field(Field.QUESTION, question(stem).key("1").choice("2")))
                .contains("src=\"mondai-abababababababab.png\"");
        assertThat(media.files()).containsOnlyKeys("mondai-abababababababab.png");
    }

    @Test
    void leavesSoundAndFilmsToAnkisOwnPlayer() {
        RichText stem = RichText.of(paragraph(
                recording("a/音.mp3", "audio/mpeg", "bell"),
                recording("a.mp4", "video/mp4", ""),
                dev.mondai.text.Media.of(new RemoteMedia("https://example.org/a.mp3"), "web", "", null, null)));
        assertThat(field(Field.QUESTION, question(stem).key("1").choice("2")))
                .isEqualTo("<p>[sound:mondai-0000000000000000.mp3][sound:mondai-0000000000000000.mp4]"
                        + "<a href=\"https://example.org/a.mp3\">web</a></p>");
        assertThat(media.files()).containsOnlyKeys("mondai-0000000000000000.mp3", "mondai-0000000000000000.mp4");
    }

    @Test
    void flagsSeveralKeysAndAFixedOrder() {
        assertThat(field(Field.FLAGS, paris())).isEmpty();
        assertThat(field(Field.FLAGS, paris().key("Paris, France").unshuffled()))
                .isEqualTo("multi fixed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"All of the above", "none of these", "上記のすべて", "AとB", "Both A and B", "A、Bのいずれも"})
    void keepsTheOrderThatAChoiceSpeaksOf(String choice) {
        assertThat(field(Field.FLAGS, question("Which?").choice("x").key("y").choice(choice)))
                .isEqualTo("fixed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A and other letters", "Above sea level", "ABとBA", "A–B testing"})
    void shufflesChoicesThatSpeakOfNoOther(String choice) {
        assertThat(field(Field.FLAGS, question("Which?").choice("x").key("y").choice(choice)))
                .isEmpty();
    }

    @Test
    void takesTheLanguageOfTheQuestionThenOfTheBankThenOfTheText() {
        BankInfo german = new BankInfo("Bank", "bank", "de", RichText.EMPTY);
        assertThat(field(Field.LANGUAGE, paris().language("fr"))).isEqualTo("fr");
        assertThat(new ChoiceNote(paris().make(), new CommonFields(german, html))
                        .note()
                        .fields())
                .containsEntry(Field.LANGUAGE, "de");
        assertThat(field(Field.LANGUAGE, question("どれですか").key("一").choice("二")))
                .isEqualTo("ja");
        assertThat(field(Field.LANGUAGE, paris())).isEmpty();
    }

    @Test
    void foldsEachHintBehindTheOneBeforeIt() {
        assertThat(field(Field.HINT, paris().hints("First.", "Second.", "Third.")))
                .isEqualTo("<p>First.</p>\n<details class=\"hint next tappable\"><summary class=\"tappable\"></summary>"
                        + "<p>Second.</p>\n<details class=\"hint next tappable\"><summary class=\"tappable\"></summary>"
                        + "<p>Third.</p></details></details>");
    }

    @Test
    void keepsTheRemarksOnEachResult() {
        ResultFeedback feedback = new ResultFeedback(RichText.plain("Yes."), RichText.EMPTY, RichText.plain("No."));
        assertThat(field(Field.FEEDBACK, paris().feedback(feedback)))
                .isEqualTo("<div class=\"when when-correct\"><p>Yes.</p></div>"
                        + "<div class=\"when when-incorrect\"><p>No.</p></div>");
    }

    @Test
    void showsPointsOnlyWhereTheyAreNotOne() {
        assertThat(field(Field.POINTS, paris())).isEmpty();
        assertThat(field(Field.POINTS, paris().points("2.50"))).isEqualTo("2.5");
    }

    @Test
    void leavesOutANameThatOnlyRepeatsTheStem() {
        assertThat(field(Field.NAME, paris().name("Capital of France?"))).isEmpty();
        assertThat(field(Field.NAME, paris().name("Capitals <1>"))).isEqualTo("Capitals &lt;1&gt;");
    }

    @Test
    void writesTagsWithoutBlanksAndKeepsTheirHierarchy() {
        assertThat(note(paris().tags("machine　learning", "a :: b", "x y z")).joinedTags())
                .isEqualTo(" machine_learning a::b x_y_z ");
    }

    @Test
    void writesTheKeySoThatATemplateMayQuoteIt() {
        Note note = new Note(
                NoteType.CHOICE,
                new NoteId("a", "a\"b\u00a0<c>"),
                List.of(),
                note(paris()).fields(),
                List.of(0));
        assertThat(note.fields()).containsEntry(Field.KEY, "a/a&quot;b\u00a0&lt;c&gt;");
        assertThat(note.sortText()).isEqualTo("a/a\"b <c>");
    }

    private static QuestionMaker paris() {
        return question("Capital of France?").choice("Lyon").key("Paris");
    }

    private static Choice choice(String label, boolean correct, String content) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice(label, correct, fraction, RichText.plain(content), RichText.EMPTY, false);
    }

    private static Image image(MediaFile file) {
        return new Image(file, "", "", null, null);
    }

    private Note note(QuestionMaker maker) {
        ChoiceQuestion question = maker.make();
        return new ChoiceNote(question, new CommonFields(FolderContext.BANK, html)).note();
    }

    private String field(Field field, QuestionMaker maker) {
        return note(maker).fields().getOrDefault(field, "");
    }
}
