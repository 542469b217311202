package dev.mondai.exporter.html;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.EssayResponse;
import dev.mondai.model.Question;
import dev.mondai.model.UnitRule;
import dev.mondai.text.Image;
import dev.mondai.text.InlineMath;
import dev.mondai.text.MediaFile;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of question puts on the page. */
class KindsTest {

    @TempDir
    Path folder;

    @Test
    void writesEveryKindWithUniqueIdsAndNamesForAllControls() throws IOException {
        ExportedPage page = ExportedPage.of(Questions.all(picture()).toArray(Question[]::new));

        List<String> ids = page.document().select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.document().select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .isSubsetOf(ids);
        assertThat(page.document().select("label[for]").eachAttr("for")).isSubsetOf(ids);
        assertThat(page.document().select("article[data-kind]").eachAttr("data-kind"))
                .contains("choice", "text", "number", "matching", "ordering", "cloze", "essay", "description");
    }

    @Test
    void offersResponsesAsTheyAreWhereTheyAreCharacters() {
        ExportedPage page = ExportedPage.of(Questions.matching(RichText.plain("one"), RichText.plain("a < b")));

        assertThat(page.document().select("select").first().select("option").eachText())
                .containsExactlyInAnyOrder("Choose …", "one", "a < b", "Nothing");
        assertThat(page.document().select(".lettered")).isEmpty();
    }

    @Test
    void offersLettersWhereAResponseIsAFormula() {
        ExportedPage page = ExportedPage.of(
                Questions.matching(RichText.of(paragraph(new InlineMath("x^2"))), RichText.plain("two")));

        assertThat(page.document().select("select").first().select("option").eachText())
                .containsExactly("Choose …", "A", "B", "C");
        assertThat(page.document().select(".lettered .label").eachText()).containsExactly("A", "B", "C");
        assertThat(page.first(".lettered").text()).contains("x^2", "two", "Nothing");
    }

    @Test
    void takesEqualResponsesForOne() {
        ExportedPage page = ExportedPage.of(
                Questions.matching(RichText.plain("same"), RichText.plain("same"), RichText.plain("other")));

        assertThat(page.data()).contains("\"responses\":[0,0,1]");
        assertThat(page.document().select("select").first().select("option")).hasSize(4);
    }

    @Test
    void neverShowsAnOrderingInItsRightOrder() {
        for (String entry : List.of("b", "c", "d", "e", "f", "g")) {
            ExportedPage page = ExportedPage.of(Questions.ordering("a", entry));
            assertThat(page.document().select(".entries .content").eachText()).containsExactly(entry, "a");
            assertThat(page.data()).contains("\"places\":[1,0]");
        }
    }

    @Test
    void putsTheControlsOfAClozeIntoItsText() {
        ExportedPage page = ExportedPage.of(Questions.cloze());

        assertThat(page.document().select(".stem p > .gap > [data-gap]").eachAttr("aria-label"))
                .containsExactly("Gap 1", "Gap 2", "Gap 3");
        assertThat(page.document().select(".stem .gap > .gap-number").eachText())
                .containsExactly("1", "2", "3");
        assertThat(page.document().select(".lettered")).isEmpty();
        assertThat(page.first(".stem .unit").text()).isEqualTo("m");
        assertThat(page.data()).contains("\"kind\":\"text\",\"weight\":2,\"caseSensitive\":true");
    }

    @Test
    void saysWhichGapAListOfLettersBelongsTo() {
        ExportedPage page = ExportedPage.of(Questions.clozeOfFormulas("a", "b"));

        assertThat(page.document().select("p.about:has(+ .lettered)").eachText())
                .containsExactly("Gap 1", "Gap 2");
    }

    @Test
    void numbersNoGapThatIsAlone() {
        ExportedPage page = ExportedPage.of(Questions.clozeOfFormulas("a"));

        assertThat(page.document().select(".gap-number")).isEmpty();
    }

    @Test
    void givesNumbersTheirUnitsAndRanges() {
        ExportedPage page = ExportedPage.of(Questions.numerical(UnitRule.REQUIRED));

        assertThat(page.data())
                .contains(
                        "\"unitRule\":\"required\"",
                        "{\"name\":\"cm/s²\",\"factor\":0.01}",
                        "{\"low\":9.76,\"high\":9.86,\"fraction\":100}");
        assertThat(page.first(".key").text()).isEqualTo("9.76 to 9.86 m/s² 9 to 10 m/s² (50 %)");
        assertThat(page.document().select(".unit").text()).doesNotContain("m/s²");
    }

    @Test
    void putsATemplateIntoTheFieldOfAnEssay() {
        EssayResponse response = new EssayResponse(
                EssayResponse.Format.MONOSPACED, 3, 10, 20, RichText.plain("</textarea>x"), 0, 0, List.of());
        ExportedPage page = ExportedPage.of(Questions.essay(response));

        assertThat(page.first("textarea.monospaced[rows=3]").wholeText()).isEqualTo("</textarea>x");
        assertThat(page.first("p.template").wholeText()).isEqualTo("</textarea>x");
        assertThat(page.first(".limits").text()).isEqualTo("10 to 20 words");
        assertThat(page.first(".solution").text()).contains("A model.", "A rubric.");
    }

    @Test
    void saysOneWordOfOne() {
        assertThat(limits(1, null)).isEqualTo("At least 1 word");
        assertThat(limits(null, 1)).isEqualTo("At most 1 word");
        assertThat(limits(0, 1)).isEqualTo("0 to 1 word");
        assertThat(limits(1, 2)).isEqualTo("1 to 2 words");
        assertThat(limits(null, 1200)).isEqualTo("At most 1,200 words");
    }

    private static String limits(@Nullable Integer min, @Nullable Integer max) {
        EssayResponse response =
                new EssayResponse(EssayResponse.Format.PLAIN, null, min, max, RichText.EMPTY, 0, 0, List.of());
        return ExportedPage.of(Questions.essay(response)).first(".limits").text();
    }

    @Test
    void showsAStimulusOnceAboveItsMembers() {
        ExportedPage page = ExportedPage.of(Questions.group());

        assertThat(page.document()
                        .select("section.group[data-pick=2] > .stimulus")
                        .text())
                .isEqualTo("A text.");
        assertThat(page.document().select("section.group > article")).hasSize(3);
        assertThat(page.first(".pick").text()).isEqualTo("Answer 2 of these 3.");
    }

    @Test
    void countsVariantsAsOneQuestion() {
        ExportedPage page = ExportedPage.of(Questions.variants());

        assertThat(page.document().select("section.variants[data-pick=1] > article"))
                .hasSize(2);
        assertThat(page.document().select(".variant").eachText()).containsExactly("Variant 1 of 2", "Variant 2 of 2");
    }

    @Test
    void holdsAnImageOnceHoweverOftenItIsUsed() throws IOException {
        RichText image = RichText.of(paragraph(new Image(picture(), "A picture", "", null, null)));
        ExportedPage page = ExportedPage.of(
                question(image).key("a").choice("b").make(),
                question(image).key("a").choice("b").make());

        assertThat(page.document().select("img[alt=A picture]").eachAttr("src"))
                .containsExactly("data:image/gif,#m1", "data:image/gif,#m1");
        assertThat(page.source()).containsOnlyOnce("url(\"data:image/png;base64,AQID\")");
    }

    @Test
    void loadsNoImageFromTheWebAndTellsSo() {
        Image remote = new Image(new RemoteMedia("https://example.org/a.png"), "A cat", "", null, null);
        Question question =
                question(RichText.of(paragraph(remote))).key("a").choice("b").make();
        ExportedPage page = ExportedPage.of(question, Questions.cloze());

        assertThat(page.source()).doesNotContain("example.org");
        assertThat(page.first(".stem").text()).isEqualTo("A cat");
        assertThat(page.withRemoteImage()).containsExactly(question);
    }

    private MediaFile picture() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), new byte[] {1, 2, 3});
        return new MediaFile("a.png", "image/png", "0".repeat(64), 3, file);
    }
}
