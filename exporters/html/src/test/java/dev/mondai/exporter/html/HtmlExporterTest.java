package dev.mondai.exporter.html;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlExporterTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><!--<script>\u2028&\"'";

    @Test
    void hidesNothingInTheDataThatCouldEndAScript() {
        Question question = question(HOSTILE)
                .id(HOSTILE)
                .name(HOSTILE)
                .tags(HOSTILE)
                .category(HOSTILE)
                .key(HOSTILE)
                .choice("b", HOSTILE)
                .make();
        ExportedPage page = ExportedPage.of(new BankInfo(HOSTILE, HOSTILE, "en", RichText.plain(HOSTILE)), question);

        assertThat(page.document().select("script:not([type])")).hasSize(1);
        assertThat(page.document().title()).isEqualTo(page.first("h1").text());
        assertThat(page.first("article").attr("data-id")).isEqualTo(HOSTILE);
        assertThat(page.first("article .stem").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.first("footer")).isNotNull();
    }

    @Test
    void admitsOnlyItsOwnScriptAndNoNetwork() {
        ExportedPage page = ExportedPage.of(question("?").key("a").choice("b").make());
        String policy = page.first("meta[http-equiv]").attr("content");

        String script = page.first("script:not([type])").data();
        assertThat(policy).isEqualTo(PageProgram.policy(script)).startsWith("default-src 'none';");
        assertThat(page.document().select("[onclick], [onload], link, iframe, script[src]"))
                .isEmpty();
    }

    @Test
    void showsTheAnswerOnlyInWhatIsFolded() {
        ExportedPage page = ExportedPage.of(question("?")
                .key("Paris", "Yes.")
                .choice("Rome", "No.")
                .explanation("Because.")
                .make());
        page.document().select("details.solution, script").remove();

        assertThat(page.first("article").text()).doesNotContain("Because", "Yes", "No.");
        assertThat(page.source()).contains("<summary>Answer</summary>");
    }

    @Test
    void shufflesAlikeAtEveryExport() {
        Question question = question("?")
                .key("1")
                .choice("2")
                .choice("3")
                .choice("4")
                .choice("5")
                .make();

        List<String> order =
                ExportedPage.of(question).document().select(".choices .content").eachText();
        assertThat(order)
                .isEqualTo(ExportedPage.of(question)
                        .document()
                        .select(".choices .content")
                        .eachText());
        assertThat(order)
                .isNotEqualTo(List.of("1", "2", "3", "4", "5"))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5");
    }

    @Test
    void labelsPlacesSoThatTheKeyNamesWhatIsSeen() {
        ExportedPage page = ExportedPage.of(question("?")
                .key("1")
                .choice("2")
                .choice("3")
                .choice("4")
                .choice("5")
                .make());

        assertThat(page.document().select(".choices .label").eachText()).containsExactly("A", "B", "C", "D", "E");
        String seen =
                page.first(".choices li:has(.content:matchesOwn(^1$)) .label").text();
        assertThat(page.first(".key .label").text()).isEqualTo(seen);
    }

    @Test
    void keepsTheAuthorsOrderWhereLettersRemain() {
        ExportedPage page = ExportedPage.of(
                question("?").key("1").choice("2").choice("3").unshuffled().make());

        assertThat(page.document().select(".choices .content").eachText()).containsExactly("1", "2", "3");
    }

    @Test
    void speaksTheLanguageOfItsQuestionsWhereTheBankNamesNone() {
        BankInfo bank = new BankInfo("bank", "bank", null, RichText.EMPTY);

        assertThat(ExportedPage.of(
                                bank,
                                question("次のうち正しいものはどれか。").key("a").choice("b").make())
                        .first("html")
                        .attr("lang"))
                .isEqualTo("ja");
        assertThat(ExportedPage.of(
                                bank,
                                question("Which?")
                                        .language("de")
                                        .key("a")
                                        .choice("b")
                                        .make())
                        .source())
                .contains("<html lang=\"de\">", "\"decimal\":\",\"");
    }

    @Test
    void hasEveryWordInBothLanguages() {
        for (String bundle : List.of("Page", "Capabilities")) {
            assertThat(keys(bundle + "_ja.properties")).isEqualTo(keys(bundle + ".properties"));
        }
    }

    /** Of one file alone: a bundle takes what it lacks from its parent. */
    private static Set<String> keys(String file) {
        try (InputStream bytes = HtmlExporter.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(Objects.requireNonNull(bytes, file)).keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
