package dev.mondai.exporter.moodle;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.table;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.DiagnosticTexts;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionMaker;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.Support;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.xmlunit.assertj3.XmlAssert;

class MoodleExporterTest {

    private static QuestionMaker capital() {
        return question("Capital of France?").choice("Rome").key("Paris").choice("Bonn");
    }

    @Test
    void isFoundByItsId() {
        assertThat(ServiceLoader.load(BankExporter.class))
                .anyMatch(exporter -> exporter.id().equals("moodle"));
    }

    @Test
    void tellsEverythingInBothLanguages() {
        DiagnosticTexts.assertComplete(MoodleCode.class);
    }

    @Test
    void writesAQuestionWithAllItsParts() throws Exception {
        Exported exported = Exported.of(question("Capital of France?")
                .id("fr-1")
                .name("France")
                .category("Europe", "West")
                .tags("geo")
                .points("2.5")
                .explanation("It is Paris.")
                .hints("On the Seine.")
                .choice("Rome", "Italy's.")
                .key("Paris", "Yes."));

        XmlAssert.assertThat(exported.isCleanly().xml())
                .and("""
                <quiz>
                  <question type="category"><category><text>$course$/top/Europe/West</text></category></question>
                  <question type="multichoice">
                    <name><text>France</text></name>
                    <questiontext format="html"><text>&lt;p&gt;Capital of France?&lt;/p&gt;</text></questiontext>
                    <generalfeedback format="html"><text>&lt;p&gt;It is Paris.&lt;/p&gt;</text></generalfeedback>
                    <defaultgrade>2.5</defaultgrade>
                    <penalty>0.3333333</penalty>
                    <idnumber>fr-1</idnumber>
                    <tags><tag><text>geo</text></tag></tags>
                    <hint format="html"><text>&lt;p&gt;On the Seine.&lt;/p&gt;</text><clearwrong>1</clearwrong></hint>
                    <correctfeedback format="html"><text>&lt;p&gt;Correct.&lt;/p&gt;</text></correctfeedback>
                    <partiallycorrectfeedback format="html">
                      <text>&lt;p&gt;Partly correct.&lt;/p&gt;</text>
                    </partiallycorrectfeedback>
                    <incorrectfeedback format="html"><text>&lt;p&gt;Not correct.&lt;/p&gt;</text></incorrectfeedback>
                    <single>true</single>
                    <shuffleanswers>true</shuffleanswers>
                    <answernumbering>ABCD</answernumbering>
                    <answer fraction="0" format="html">
                      <text>Rome</text>
                      <feedback format="html"><text>&lt;p&gt;Italy's.&lt;/p&gt;</text></feedback>
                    </answer>
                    <answer fraction="100" format="html">
                      <text>Paris</text>
                      <feedback format="html"><text>&lt;p&gt;Yes.&lt;/p&gt;</text></feedback>
                    </answer>
                  </question>
                </quiz>
                """)
                .ignoreWhitespace()
                .areSimilar();
    }

    @Test
    void putsEachTextIntoOneCdataSection() throws Exception {
        String xml = Exported.of(capital().name("a < b ]]> c")).xml();
        assertThat(xml).contains("<text><![CDATA[a &lt; b ]]]]><![CDATA[> c]]></text>");
        assertThat(xml.replaceAll("(?s)<!\\[CDATA\\[.*?]]>", "")).doesNotContain("&", "Paris");
    }

    @Test
    void keepsAHundredRandomTextsUnchanged() throws Exception {
        Random random = new Random(7);
        String[] pieces = {
            "<b>", "]]>", "&amp;", "&", " ", "\n", "題", "𠮷", "が", "$$", "\\(", "\"", "\t", "@@PLUGIN", "x"
        };
        for (int i = 0; i < 100; i++) {
            StringBuilder code = new StringBuilder("a");
            random.ints(random.nextInt(300), 0, pieces.length).forEach(p -> code.append(pieces[p]));
            String meant = code + "z";
            RichText stem = RichText.of(new CodeBlock("", meant));
            Exported exported = Exported.of(question(stem).key("1").choice("2"));
            String html = exported.one("question/questiontext/text");
            String shown = html.replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
            assertThat(shown.stripTrailing()).isEqualTo(meant);
        }
    }

    @Test
    void dropsWhatXmlCannotHold() throws Exception {
        Exported exported =
                Exported.of(question("a\u0000\u000B\uD800b\uFFFE").key("1").choice("2"));
        assertThat(exported.one("question/questiontext/text")).isEqualTo("<p>ab</p>");
    }

    @Test
    void breaksUpWhatMoodleWouldReplace() throws Exception {
        RichText stem =
                RichText.of(paragraph(new Text("@@PLUGINFILE@@/a costs $$ and \\(x\\) or "), new InlineMath("x<1")));
        String html = Exported.of(question(stem).key("1").choice("2")).one("question/questiontext/text");
        assertThat(html).contains("\\(x&lt;1\\)").doesNotContain("@@PLUGINFILE@@", "$$", "\\(x\\)");
    }

    @Test
    void givesTablesTheLinesOfMoodlesThemes() throws Exception {
        RichText stem = RichText.of(table(text("h"), text("i"), text("<table>"), text("d")));
        String html = Exported.of(question(stem).key("1").choice("2")).one("question/questiontext/text");
        assertThat(html).startsWith("<table class=\"table ").contains("&lt;table&gt;");
    }

    @Test
    void scoresSeveralKeysSoThatPickingEverythingEarnsNothing() throws Exception {
        Exported exported = Exported.of(question("Primes?")
                .key("2")
                .choice("4")
                .key("3")
                .choice("6")
                .key("5")
                .choice("8"));
        assertThat(exported.isCleanly().all("question/answer/@fraction"))
                .containsExactly("33.33333", "-33.33333", "33.33333", "-33.33333", "33.33333", "-33.33333");
        assertThat(exported.one("question/single")).isEqualTo("false");
        assertThat(exported.all("question/shownumcorrect")).hasSize(1);
    }

    @Test
    void saysWhereMoodleHasNoSuchFraction() throws Exception {
        QuestionMaker maker = question("Primes?").choice("4");
        for (int i = 0; i < 13; i++) {
            maker.key("p" + i);
        }
        Exported exported = Exported.of(maker);
        assertThat(exported.codes()).containsExactly("fraction-rounded");
        assertThat(exported.diagnostics().get(0).message(Locale.ENGLISH)).contains("7.69231", "together earn 100 %");
        assertThat(exported.all("question/answer/@fraction"))
                .containsExactly("-100", "10", "10", "10", "10", "10", "10", "10", "5", "5", "5", "5", "5", "5");
    }

    @Test
    void refusesMoreRightChoicesThanMoodleHasPartsFor() throws Exception {
        QuestionMaker maker = question("Primes?").choice("4");
        for (int i = 0; i < 21; i++) {
            maker.key("p" + i);
        }
        assertThat(Exported.of(maker).codes()).contains("right-choices-too-many");
    }

    @Test
    void comesNearAllOrNothingAndSaysSo() throws Exception {
        Exported exported = Exported.of(question("Primes?")
                .scoring(new Scoring(Scoring.Rule.ALL_OR_NOTHING, null))
                .key("2")
                .key("3")
                .choice("4"));
        assertThat(new MoodleExporter()
                        .capabilities()
                        .of(QuestionKind.MULTIPLE_CHOICE, Feature.ALL_OR_NOTHING)
                        .key())
                .isEqualTo("a-wrong-pick-takes-all");
        assertThat(exported.all("question/answer/@fraction")).containsExactly("50", "50", "-100");
    }

    @Test
    void takesTheAuthorsPenalty() throws Exception {
        Scoring scoring = new Scoring(Scoring.Rule.PARTIAL, BigDecimal.TEN);
        assertThat(Exported.of(capital().scoring(scoring)).one("question/penalty"))
                .isEqualTo("0.10");
    }

    @Test
    void numbersChoicesAsTheAuthorDid() throws Exception {
        assertThat(Exported.of(labelled("a", "b")).one("question/answernumbering"))
                .isEqualTo("abc");
        assertThat(Exported.of(labelled("1", "2")).one("question/answernumbering"))
                .isEqualTo("123");
        assertThat(Exported.of(labelled("", "")).one("question/answernumbering"))
                .isEqualTo("none");
    }

    @Test
    void carriesOtherLabelsInTheTextWhereNothingIsShuffled() throws Exception {
        Exported kept = Exported.of(labelled("ア", "イ").unshuffled());
        assertThat(kept.all("question/answer/text")).containsExactly("ア. right", "イ. wrong");
        assertThat(kept.one("question/shuffleanswers")).isEqualTo("false");
        assertThat(Exported.of(labelled("ア", "イ")).all("question/answer/text")).containsExactly("right", "wrong");
    }

    @Test
    void doesNotShuffleAroundAFixedChoice() throws Exception {
        Exported exported = Exported.of(capital().choice(choice("D", "None of these", false, true)));
        assertThat(new MoodleExporter().capabilities().of(Feature.FIXED_CHOICES).key())
                .isEqualTo("not-shuffled");
        assertThat(exported.one("question/shuffleanswers")).isEqualTo("false");
    }

    private static QuestionMaker labelled(String right, String wrong) {
        return question("Which?")
                .choice(choice(right, "right", true, false))
                .choice(choice(wrong, "wrong", false, false));
    }

    private static Choice choice(String label, String content, boolean correct, boolean fixed) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice(label, correct, fraction, RichText.plain(content), RichText.EMPTY, fixed);
    }

    @Test
    void keepsTheAnalysisAtItsPlaceUnderTheChoicesTexts() throws Exception {
        RichText text = RichText.of(paragraph("Before."), paragraph("After."));
        Explanation explanation = new Explanation(text, new Explanation.AnalysisPlace(1, RichText.plain("In detail:")));
        Exported exported = Exported.of(question("Which?")
                .explanation(explanation)
                .key("Good", "It is.")
                .choice("Bad", "It is not."));
        assertThat(exported.one("question/generalfeedback/text"))
                .containsSubsequence(
                        "Before.", "In detail:", "<strong>Good</strong>: It is.", "<strong>Bad</strong>", "After.");
        assertThat(exported.all("question/answer/feedback/text")).containsExactly("<p>It is.</p>", "<p>It is not.</p>");
    }

    @Test
    void saysResultsInTheQuestionsLanguageOrInTheAuthorsWords() throws Exception {
        assertThat(Exported.of(capital().language("ja")).one("question/correctfeedback/text"))
                .isEqualTo("<p>正解です。</p>");
        assertThat(Exported.of(capital().language("de")).all("question/correctfeedback/text"))
                .isEmpty();
        RichText own = RichText.plain("Bravo!");
        assertThat(Exported.of(capital().feedback(new ResultFeedback(own, RichText.EMPTY, RichText.EMPTY)))
                        .one("question/correctfeedback/text"))
                .isEqualTo("<p>Bravo!</p>");
    }

    @Test
    void tellsTheLanguageFromKanaWhereNobodySaysIt() throws Exception {
        BankInfo bank = new BankInfo("b", "b", null, RichText.EMPTY);
        Exported exported = Exported.of(
                bank, Map.of(), question("どれですか").key("あ").choice("い").make());
        assertThat(exported.one("question/incorrectfeedback/text")).isEqualTo("<p>不正解です。</p>");
    }

    @Test
    void tellsThatABanksDescriptionIsLeftOut() throws Exception {
        BankInfo bank = new BankInfo("b", "b", "en", RichText.plain("About"));
        assertThat(Exported.of(bank, Map.of(), capital().make()).codes()).containsExactly("bank-description-left-out");
    }

    @Test
    void leavesOutWhatWouldStopTheImport() throws Exception {
        Exported exported = Exported.of(
                capital().id("q1").points("100000"),
                capital().id("q2").points("99999"),
                capital().id("q3").choice(" "));
        assertThat(exported.codes()).containsExactly("points-too-many", "text-missing");
        assertThat(exported.all("question/idnumber")).containsExactly("q2");
    }

    @Test
    void saysWhatBecomesOfEveryKindAndFeature() {
        Capabilities capabilities = new MoodleExporter().capabilities();
        for (QuestionKind kind : QuestionKind.values()) {
            Support support = capabilities.of(kind);
            assertThat(support.key()).as(kind.id()).isNotEmpty();
            assertText(capabilities, support);
            for (Feature feature : Feature.values()) {
                assertText(capabilities, capabilities.of(kind, feature));
            }
        }
    }

    private static void assertText(Capabilities capabilities, Support support) {
        if (support.level() != Support.Level.NATIVE) {
            assertThat(capabilities.text(support.key()).in(Locale.ENGLISH)).isNotEmpty();
            assertThat(capabilities.text(support.key()).in(Locale.JAPANESE))
                    .isNotEqualTo(capabilities.text(support.key()).in(Locale.ENGLISH));
        }
    }
}
