package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.EssayResponse;
import dev.mondai.model.Question;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CanvasKindsTest {

    @Test
    void writesTrueAndFalseAsCanvasLooksForThem() {
        assertThat(quiz(CanvasBank.statement("The earth is round.")))
                .contains("<fieldentry>true_false_question</fieldentry>")
                .contains(">True</mattext>", ">False</mattext>")
                .containsPattern("<varequal respident=\"response1\">\\d+00</varequal>")
                .containsPattern("linkrefid=\"\\d+01_fb\"");
    }

    @Test
    void writesAJapaneseStatementWithJapaneseChoices() {
        assertThat(quiz(CanvasBank.statement("地球は丸い。")))
                .contains("<fieldentry>multiple_choice_question</fieldentry>")
                .contains(">正しい</mattext>", ">誤り</mattext>");
    }

    @Test
    void takesEachAcceptedTextOnceInWhateverCaseAndWithoutWildcards() {
        assertThat(answers(quiz(CanvasBank.typed()))).containsExactly("Paris", "Paris", "Lute*");
    }

    @Test
    void tellsFeedbackToAnswersThatCanvasTakesForWrong() {
        assertThat(ExportedPackage.of(new Qti12Exporter(), CanvasBank.typed()).diagnostics())
                .extracting(diagnostic -> diagnostic.arguments().get(3))
                .contains("canvas-feedback-to-wrong", "canvas-partial-feedback");
    }

    @Test
    void tellsAMarginFromARange() {
        String quiz = quiz(CanvasBank.number());
        assertThat(quiz)
                .containsPattern("<or>\\s*<varequal respident=\"response1\">9.81</varequal>\\s*<and>\\s*<vargte"
                        + " respident=\"response1\">9.80</vargte>\\s*<varlte")
                .containsPattern("<conditionvar>\\s*<vargte respident=\"response1\">0</vargte>\\s*<varlte")
                .containsPattern("<or>\\s*<varequal respident=\"response1\">42</varequal>\\s*<and>\\s*<vargte"
                        + " respident=\"response1\">42</vargte>\\s*<varlte respident=\"response1\">42</varlte>")
                .doesNotContain("Far away");
    }

    @Test
    void showsTheUnitThatANumberIsIn() {
        assertThat(quiz(CanvasBank.number())).contains("____ m/s²");
    }

    @Test
    void showsFeedbackToANumberTogetherWithThatToARightAnswer() {
        assertThat(quiz(CanvasBank.number()))
                .containsPattern("linkrefid=\"\\d+00_fb\"/>\\s*<displayfeedback feedbacktype=\"Response\""
                        + " linkrefid=\"correct_fb\"/>");
    }

    @Test
    void offersEachResponseOnceAsPlainText() {
        String quiz = quiz(CanvasBank.pairs());
        assertThat(all("<mattext texttype=\"text/plain\">([^<]*)<", quiz).subList(0, 3))
                .containsExactly("meow", "woof &amp; bark", "moo");
        assertThat(all("<setvar action=\"Add\" varname=\"SCORE\">([^<]*)<", quiz))
                .containsExactly("33.33", "33.33", "33.33");
        assertThat(quiz).contains("&lt;strong&gt;cat&lt;/strong&gt;");
    }

    @Test
    void matchesEntriesInAnotherOrderWithTheirPlaces() {
        String quiz = quiz(CanvasBank.order("one", "two", "three", "four"));
        List<String> entries =
                all("<response_lid ident=\"response_\\d+\">\\s*<material>\\s*<mattext[^>]*>([^<]*)", quiz);
        assertThat(entries).containsExactlyInAnyOrder("one", "two", "three", "four");
        assertThat(entries).isNotEqualTo(List.of("one", "two", "three", "four"));
        assertThat(quiz).contains("matching_question", "<mattext texttype=\"text/plain\">4</mattext>");
    }

    @Test
    void neverShowsTwoEntriesInTheRightOrder() {
        for (String entry : List.of("a", "b", "c", "d", "e", "f")) {
            assertThat(quiz(CanvasBank.order(entry, "z")).indexOf(">z<"))
                    .isLessThan(quiz(CanvasBank.order(entry, "z")).indexOf(">" + entry + "<"));
        }
    }

    @Test
    void namesGapsSoThatNoOtherBracketsAreMeant() {
        assertThat(quiz(CanvasBank.blanks()))
                .contains("fill_in_multiple_blanks_question")
                .contains("See [city] in [city_] and &amp;lt;[gap2] km&amp;gt;.")
                .contains("ident=\"response_city_\"", "ident=\"response_gap2\"");
    }

    @Test
    void writesOutTheNumbersThatAGapTakes() {
        assertThat(all("<mattext texttype=\"text/plain\">([^<]*)<", quiz(CanvasBank.blanks())))
                .containsExactly("city_", "Paris", "Lutetia", "gap2", "3.2", "3.1", "3.3");
    }

    @Test
    void fillsGapsFromMenus() {
        assertThat(quiz(CanvasBank.menus()))
                .contains("multiple_dropdowns_question", "[a]", "[gap2]")
                .contains("<setvar action=\"Add\" varname=\"SCORE\">50.00</setvar>")
                .containsPattern("<varequal respident=\"response_a\">\\d+00</varequal>\\s*</conditionvar>\\s*<display")
                .containsPattern("<varequal respident=\"response_a\">\\d+01</varequal>\\s*</conditionvar>\\s*<setvar");
    }

    @Test
    void namesTheChoicesBehindABlankOfAMixedCloze() {
        assertThat(quiz(CanvasBank.mixed()))
                .contains("fill_in_multiple_blanks_question", "[river] (Rome / Seine &amp;amp; Oise / x)")
                .doesNotContain("text/plain\">Rome<");
    }

    @Test
    void leavesAnEssayToAPersonAndShowsTheModelAnswerAfterwards() {
        assertThat(quiz(CanvasBank.essay(EssayResponse.DEFAULT)))
                .contains("essay_question", "A model.")
                .doesNotContain("A rubric.", "<setvar");
    }

    @Test
    void asksForFilesWhereAnEssayHasNoField() {
        EssayResponse files =
                new EssayResponse(EssayResponse.Format.NONE, null, null, null, RichText.EMPTY, 1, 1, List.of());
        assertThat(quiz(CanvasBank.essay(files)))
                .contains("file_upload_question")
                .doesNotContain("response_str");
    }

    @Test
    void givesATextBetweenQuestionsNoPoints() {
        ExportedPackage exported = ExportedPackage.of(new Qti12Exporter(), CanvasBank.reading(), CanvasBank.typed());
        assertThat(exported.file("sample/sample.xml"))
                .containsPattern("points_possible</fieldlabel>\\s*<fieldentry>0</fieldentry>");
        assertThat(exported.file("sample/assessment_meta.xml")).contains("<points_possible>2</points_possible>");
    }

    @Test
    void putsTheStimulusBeforeTheMembers() {
        String quiz = quiz(CanvasBank.group(null, CanvasBank.typed(), CanvasBank.number()));
        assertThat(all("question_type</fieldlabel>\\s*<fieldentry>(\\w+)<", quiz))
                .containsExactly("text_only_question", "short_answer_question", "numerical_question");
        assertThat(quiz).doesNotContain("selection");
    }

    @Test
    void tellsNewQuizzesWhichStimulusBelongsToAMember() {
        assertThat(all(
                        "parent_stimulus_item_ident</fieldlabel>\\s*<fieldentry>(\\w+)<",
                        quiz(CanvasBank.group(null, CanvasBank.typed(), CanvasBank.number()), CanvasBank.menus())))
                .containsExactly("group", "group");
    }

    @Test
    void picksSomeMembersForTheirAveragePoints() {
        ExportedPackage exported = ExportedPackage.of(
                new Qti12Exporter(), CanvasBank.group(2, CanvasBank.typed(), CanvasBank.number(), CanvasBank.pairs()));
        assertThat(exported.file("sample/sample.xml"))
                .containsPattern("<selection>\\s*<selection_number>2</selection_number>\\s*<selection_extension>\\s*"
                        + "<points_per_item>2</points_per_item>");
        assertThat(exported.file("sample/assessment_meta.xml")).contains("<points_possible>4</points_possible>");
        assertThat(exported.diagnostics())
                .extracting(diagnostic -> diagnostic.arguments().get(3))
                .contains("canvas-points-of-picked");
    }

    @Test
    void picksOneOfTheVariants() {
        assertThat(quiz(CanvasBank.variants()))
                .contains("<selection_number>1</selection_number>")
                .contains("<item ident=\"sum-1\"", "<item ident=\"sum-2\"");
    }

    @Test
    void writesAFormulaWithTheAuthorsValues() {
        assertThat(quiz(CanvasBank.sum()))
                .contains("calculated_question", "What is [a] times [b1]? {c}")
                .contains("<answer_tolerance>5%</answer_tolerance>")
                .containsPattern("<formulas decimal_places=\"2\">\\s*<formula>a \\* b1</formula>")
                .containsPattern("<var name=\"a\" scale=\"1\">\\s*<min>-3</min>\\s*<max>1.5</max>")
                .containsPattern("<var_set ident=\"\\d+01\">\\s*<var name=\"a\">-3</var>\\s*<var name=\"b1\">0.25</var>"
                        + "\\s*<answer>-0.75</answer>")
                .doesNotContain("<section ident=\"section");
    }

    @Test
    void takesTheFirstOfVariantsWithinAGroupThatIsPickedFrom() {
        ExportedPackage exported =
                ExportedPackage.of(new Qti12Exporter(), CanvasBank.group(1, CanvasBank.typed(), CanvasBank.variants()));
        assertThat(exported.file("sample/sample.xml"))
                .contains("<item ident=\"sum-1\"")
                .doesNotContain("sum-2");
        assertThat(exported.told()).contains("feature-lost");
    }

    private static List<String> answers(String quiz) {
        return all("<varequal respident=\"response1\">([^<]*)</varequal>", quiz);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> Pattern.compile(pattern).matcher(found).replaceAll("$1"))
                .toList();
    }

    private static String quiz(Question... questions) {
        return ExportedPackage.of(new Qti12Exporter(), questions).file("sample/sample.xml");
    }
}
