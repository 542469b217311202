package dev.mondai.exporter.gift;

import static dev.mondai.exporter.gift.Bank.accepted;
import static dev.mondai.exporter.gift.Bank.body;
import static dev.mondai.exporter.gift.Bank.choice;
import static dev.mondai.exporter.gift.Bank.info;
import static dev.mondai.exporter.gift.Bank.number;
import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.DiagnosticTexts;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.spi.TextExport;
import dev.mondai.text.Gap;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GiftTest {

    @Test
    void writesASingleChoice() {
        Question single = question("Capital of France?")
                .tags("geo", "a]b<")
                .explanation("Since 987.")
                .choice("Rome", "In Italy.")
                .key("Paris")
                .make();
        assertThat(gift(single)).isEqualTo("""
                // [id:q1] [tag:geo] [tag:a\\]b]
                ::Question 1::[html]Capital of France?{
                \t~Rome#In Italy.
                \t=Paris
                \t####Since 987.
                }

                """);
    }

    @Test
    void givesEachOfSeveralKeysItsShareWithoutAnEqualsSign() {
        Question multiple =
                question("Primes?").key("2").key("3").key("5").choice("4").make();
        assertThat(gift(multiple)).contains("\t~%33.33333%2\n", "\t~%-100%4\n").doesNotContain("=");
    }

    @Test
    void takesTheNearestGradeThatMoodleKnows() {
        var maker = question("Which?");
        for (int i = 0; i < 11; i++) {
            maker.key("k" + i);
        }
        TextExport exported =
                TextExport.of(new GiftExporter(), maker.choice("no").make());
        assertThat(exported.text()).contains("~%10%k0", "~%-100%no");
        assertThat(exported.told()).singleElement().asString().contains("nearest-grade");
    }

    @Test
    void takesEverythingAwayForAWrongTickWhereAllOrNothingIsAskedFor() {
        Question strict = question("Even?")
                .scoring(new Scoring(Scoring.Rule.ALL_OR_NOTHING, null))
                .key("2")
                .key("4")
                .choice("5")
                .choice("7")
                .make();
        assertThat(gift(strict)).contains("~%50%2", "~%-100%5", "~%-100%7");
    }

    @Test
    void escapesWhatMeansSomething() {
        Question hostile = question("a~b=c#d{e}f:g\\h\\n")
                .choice("[plain] x")
                .key("%50% y")
                .make();
        assertThat(gift(hostile))
                .contains("[html]a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h\\\\n{")
                .contains("~[html][plain] x", "=[html]%50% y");
    }

    @Test
    void keepsAQuestionWithoutBlankLines() {
        RichText blocks = RichText.of(paragraph("one"), paragraph("two"));
        assertThat(gift(question(blocks).choice("a").key("b").make()))
                .contains("[html]<p>one</p>\\n<p>two</p>{")
                .containsOnlyOnce("\n\n");
    }

    @Test
    void keepsAChoiceWithoutText() {
        assertThat(gift(question("Which?").choice("").key("2").make())).contains("\t~…\n");
    }

    @Test
    void putsFeedbackToTheWrongAnswerOfAStatementFirst() {
        RichText round = RichText.plain("Round!");
        RichText right = RichText.plain("Right.");
        assertThat(gift(new TrueFalseQuestion(info("s", "S"), body("Flat?"), false, round, RichText.EMPTY)))
                .contains("Flat?{FALSE#Round!}");
        assertThat(gift(new TrueFalseQuestion(
                        info("s", "S"), body(RichText.plain("Flat?"), "See."), false, RichText.EMPTY, right)))
                .contains("Flat?{FALSE##Right.####See.}");
    }

    @Test
    void writesAcceptedTextsWithTheirWeights() {
        ShortAnswerQuestion typed = new ShortAnswerQuestion(
                info("t", "T"),
                body("Capital?"),
                List.of(
                        accepted("Paris", 100, "Yes."),
                        accepted("L*a\\*", 50, ""),
                        accepted("a->b", 100, ""),
                        accepted("[x]&&058;", 100, "")),
                false);
        TextExport exported = TextExport.of(new GiftExporter(), typed);
        assertThat(exported.text())
                .contains("\t=%100%Paris#Yes.\n", "\t=%50%L*a\\\\*\n", "\t=%100%a-*b\n", "\t=%100%[plain][x]&*058;\n");
        assertThat(exported.told()).singleElement().asString().contains("star-instead");
    }

    @Test
    void writesRangesAsValuesWithTolerances() {
        NumericalQuestion number = new NumericalQuestion(
                info("n", "N"),
                body("How fast?"),
                List.of(number("9.80", "9.82", 100), number("0", "1", 50)),
                List.of(Unit.main("m/s²")),
                UnitRule.SHOWN);
        assertThat(gift(number)).contains("____ m/s²</p>{#\n\t=%100%9.81:0.01\n\t=%50%0.5:0.5\n}");
    }

    @Test
    void writesPairsAndResponsesWithoutAPremise() {
        MatchingQuestion pairs = new MatchingQuestion(
                info("m", "M"),
                body("Match."),
                List.of(
                        new Pair(RichText.plain("1 -> 2"), RichText.plain("a=b")),
                        new Pair(RichText.plain("x"), RichText.plain("y"))),
                List.of(RichText.plain("z")));
        assertThat(gift(pairs)).contains("{\n\t=1 -&gt; 2 -> a\\=b\n\t=x -> y\n\t= -> z\n}");
    }

    @Test
    void writesAnOrderingInTheFormOfMoodlesOwnPlugIn() {
        OrderingQuestion order = new OrderingQuestion(
                info("o", "O"), body("Order."), List.of(RichText.plain("1=a"), RichText.plain("{2}")));
        assertThat(gift(order))
                .contains("Order.{>2 ALL VERTICAL ABSOLUTE_POSITION SHOW none\n\t1=a\n\t&#123;2&#125;\n}");
    }

    @Test
    void makesAMissingWordOfEachGap() {
        RichText stem = RichText.of(
                paragraph(text("In "), new Gap("a"), text(" for "), new Gap("b"), text(": "), new Gap("c")));
        ClozeQuestion cloze = new ClozeQuestion(
                info("c", "C"),
                body(stem, ""),
                List.of(
                        new TextGap("a", BigDecimal.ONE, List.of(accepted("Paris", 100, "")), false),
                        new NumberGap("b", BigDecimal.ONE, List.of(number("3", "3", 100)), "km"),
                        new ChoiceGap("c", BigDecimal.ONE, List.of(choice("x", false), choice("y", true)))));
        assertThat(gift(cloze))
                .contains("// [id:c-1]\n::C (1)::[html]In {\n\t=%100%Paris\n} for (2)\\: (3)\n")
                .contains("::C (2)::[html]In (1) for {#\n\t=%100%3:0\n} km\\: (3)\n")
                .contains("::C (3)::[html]In (1) for (2)\\: _____{\n\t~x\n\t=y\n}\n");
    }

    @Test
    void writesEssaysAndTexts() {
        EssayQuestion essay = new EssayQuestion(
                info("e", "E"), body("Why?"), RichText.plain("So."), RichText.EMPTY, EssayResponse.DEFAULT);
        assertThat(gift(essay)).contains("Why?{\n\t####So.\n}");
        assertThat(gift(new DescriptionItem(info("d", "D"), body("Read {this}."))))
                .contains("::D::[html]Read \\{this\\}.\n\n");
    }

    @Test
    void writesQuestionsWithoutACategoryFirst() {
        Question second = question("b?")
                .category("A/B", "top", "c\\d")
                .id("b")
                .choice("1")
                .key("2")
                .make();
        Question first = question("a?").id("a").choice("1").key("2").make();
        assertThat(gift(second, first, second))
                .containsSubsequence("[id:a]", "$CATEGORY: $course$/top/A//B/(top)/c\\\\d\n\n// [id:b]", "[id:b]")
                .containsOnlyOnce("$CATEGORY");
    }

    @Test
    void givesTheFootnotesOfEachTextIdsOfTheirOwn() {
        RichText one = RichText.of(paragraph(text("a"), footnote(paragraph("note"))));
        RichText two = RichText.of(paragraph(text("b"), footnote(paragraph("note"))));
        String gift = gift(
                question(one).choice("1").key("2").make(),
                question(two).choice("1").key("2").make());
        assertThat(Pattern.compile("<li id..?\"(\\w+)-fn1")
                        .matcher(gift)
                        .results()
                        .map(found -> found.group(1)))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesCategoriesAsMoodleHasRoomForThem() {
        Question question = question("a?")
                .category("/x <b>/", "<".repeat(90))
                .choice("1")
                .key("2")
                .make();
        TextExport exported = TextExport.of(new GiftExporter(), question);
        assertThat(exported.text().lines().findFirst().orElseThrow())
                .startsWith("$CATEGORY: $course$/top/ //x &lt;b>// /&lt;")
                .endsWith("&lt;…")
                .hasSizeLessThanOrEqualTo(43 + 255);
        assertThat(exported.told()).singleElement().asString().contains("category-shortened");
    }

    @Test
    void escapesNamesAsMoodleReadsThem() {
        assertThat(gift(question("a?")
                        .name("x<y> &amp; a::b")
                        .choice("1")
                        .key("2")
                        .make()))
                .contains("::x&lt;y> &amp;amp; a\\:\\:b::");
    }

    @Test
    void writesTagsThatMariaDbTakesForOneInOneSpelling() {
        TextExport exported = TextExport.of(
                new GiftExporter(),
                question("a?").id("a").tags("バン").choice("1").key("2").make(),
                question("b?").id("b").tags("ハン", "はん").choice("1").key("2").make());
        assertThat(exported.text()).contains("// [id:a] [tag:バン]\n", "// [id:b] [tag:バン]\n");
        assertThat(exported.told()).singleElement().asString().contains("tags-changed");
    }

    @Test
    void leavesOutAnIdThatMoodleHasNoRoomFor() {
        TextExport exported = TextExport.of(
                new GiftExporter(),
                question("a?").id("x".repeat(101)).choice("1").key("2").make());
        assertThat(exported.text()).startsWith("::");
        assertThat(exported.told()).singleElement().asString().startsWith("id-too-long");
        DiagnosticTexts.assertComplete(GiftCode.class);
    }

    @Test
    void putsTheBanksDescriptionIntoAComment() {
        BankInfo bank = new BankInfo("b", "b", null, RichText.of(paragraph("One."), paragraph("Two.")));
        assertThat(TextExport.of(bank, new GiftExporter()).text()).isEqualTo("// One.\n// \n// Two.\n\n");
    }

    private static String gift(Question... questions) {
        return TextExport.of(new GiftExporter(), questions).text();
    }
}
