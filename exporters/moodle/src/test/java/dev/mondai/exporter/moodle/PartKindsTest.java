package dev.mondai.exporter.moodle;

import static dev.mondai.exporter.moodle.Kinds.matching;
import static dev.mondai.exporter.moodle.Kinds.ordering;
import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Scoring;
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import org.junit.jupiter.api.Test;
import org.xmlunit.assertj3.XmlAssert;

/** The kinds that are answered part by part. */
class PartKindsTest {

    @Test
    void writesPairsAndDistractors() throws Exception {
        Exported exported = Exported.of(
                matching(question("Match.").hints("Think."), "a < b", "List<String> & more", "two", "2", "", "9"));
        XmlAssert.assertThat(exported.isCleanly().xml())
                .and("""
                <quiz>
                  <question type="matching">
                    <name><text>Question 1</text></name>
                    <questiontext format="html"><text>&lt;p&gt;Match.&lt;/p&gt;</text></questiontext>
                    <defaultgrade>1</defaultgrade>
                    <penalty>0.3333333</penalty>
                    <idnumber>q1</idnumber>
                    <hint format="html">
                      <text>&lt;p&gt;Think.&lt;/p&gt;</text>
                      <shownumcorrect>1</shownumcorrect>
                      <clearwrong>1</clearwrong>
                    </hint>
                    <correctfeedback format="html"><text>&lt;p&gt;Correct.&lt;/p&gt;</text></correctfeedback>
                    <partiallycorrectfeedback format="html">
                      <text>&lt;p&gt;Partly correct.&lt;/p&gt;</text>
                    </partiallycorrectfeedback>
                    <incorrectfeedback format="html"><text>&lt;p&gt;Not correct.&lt;/p&gt;</text></incorrectfeedback>
                    <shownumcorrect>1</shownumcorrect>
                    <shuffleanswers>true</shuffleanswers>
                    <subquestion format="html">
                      <text>a &amp;lt; b</text>
                      <answer><text>List&amp;lt;String&amp;gt; &amp;amp; more</text></answer>
                    </subquestion>
                    <subquestion format="html"><text>two</text><answer><text>2</text></answer></subquestion>
                    <subquestion format="html"><text/><answer><text>9</text></answer></subquestion>
                  </question>
                </quiz>
                """)
                .normalizeWhitespace()
                .areSimilar();
    }

    @Test
    void saysThatResponsesArePlainText() throws Exception {
        Exported exported = Exported.of(matching(
                question("Match."),
                RichText.of(paragraph(strong("bold"))),
                RichText.of(paragraph(strong("shown"), new InlineMath("x^2"))),
                RichText.plain("picture"),
                RichText.of(paragraph(image("b.png", "B")))));
        assertThat(exported.losses()).containsExactly("response-as-text", "media-as-text");
        assertThat(exported.all("question/subquestion/answer/text")).containsExactly("shownx²", "B");
    }

    @Test
    void callsAPictureByItsNameWhereItHasNoDescription() throws Exception {
        RichText picture = RichText.of(paragraph(image("b.png", "")));
        Exported exported = Exported.of(matching(
                question("Match."),
                RichText.plain("1"),
                picture,
                RichText.plain("2"),
                RichText.plain("y"),
                RichText.EMPTY,
                RichText.plain("z")));
        assertThat(exported.all("question/subquestion/answer/text")).containsExactly("b.png", "y", "z");
    }

    @Test
    void cutsAResponseThatMoodleCouldNotStore() throws Exception {
        Exported exported = Exported.of(matching(question("Match."), "a", "<".repeat(300), "b", "2"));
        assertThat(exported.losses()).containsExactly("response-shortened");
        assertThat(exported.all("question/subquestion/answer/text"))
                .allMatch(answer -> answer.length() <= 255)
                .first()
                .asString()
                .endsWith("&lt;…");
    }

    @Test
    void refusesAPairWithoutPremiseOrResponse() throws Exception {
        Exported exported = Exported.of(matching(question("Match."), " ", "1", "b", "2"));
        assertThat(exported.codes()).containsExactly("text-missing");
    }

    @Test
    void writesEntriesInTheRightOrderAndTheCountThatMoodleNeeds() throws Exception {
        Exported exported = Exported.of(ordering(question("Sort."), "one", "<two>", "three"));
        assertThat(exported.isCleanly().all("question/answer/text")).containsExactly("one", "&lt;two&gt;", "three");
        assertThat(exported.one("question/gradingtype")).isEqualTo("ABSOLUTE_POSITION");
        assertThat(exported.one("question/selecttype")).isEqualTo("ALL");
        assertThat(exported.one("question/shownumcorrect")).isEqualTo("1");
    }

    @Test
    void givesAllOrNothingForAnOrder() throws Exception {
        Scoring strict = new Scoring(Scoring.Rule.ALL_OR_NOTHING, null);
        Exported exported = Exported.of(ordering(question("Sort.").scoring(strict), "one", "two"));
        assertThat(exported.isCleanly().one("question/gradingtype")).isEqualTo("ALL_OR_NOTHING");
    }

    @Test
    void tellsEntriesApartThatLookTheSame() throws Exception {
        Exported exported = Exported.of(ordering(question("Sort."), "x", "y", "x"));
        assertThat(exported.all("question/answer/text")).containsExactly("x", "y", "x<span></span>");
    }
}
