package dev.mondai.exporter.moodle;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionMaker;
import dev.mondai.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EssayTest {

    private static EssayQuestion essay(QuestionMaker maker, String model, String rubric, EssayResponse response) {
        Question base = maker.key("a").choice("b").make();
        return new EssayQuestion(base.info(), base.body(), RichText.plain(model), RichText.plain(rubric), response);
    }

    @Test
    void tellsWhoScoresWhatAGoodAnswerSays() throws Exception {
        Exported exported = Exported.of(essay(question("Why?"), "Because.", "1 point", EssayResponse.DEFAULT));
        assertThat(exported.isCleanly().one("question/graderinfo/text"))
                .isEqualTo("<p><strong>Model answer</strong></p>\n<p>Because.</p>\n"
                        + "<p><strong>Rubric</strong></p>\n<p>1 point</p>");
        Exported japanese = Exported.of(essay(question("なぜ?").language("ja"), "だから", "", EssayResponse.DEFAULT));
        assertThat(japanese.one("question/graderinfo/text")).isEqualTo("<p><strong>模範解答</strong></p>\n<p>だから</p>");
    }

    @Test
    void writesNoLimitAsZeroWhichAnExportOfMoodleKeeps() throws Exception {
        Exported exported = Exported.of(essay(question("Why?"), "", "", EssayResponse.DEFAULT));
        assertThat(exported.one("question/responseformat")).isEqualTo("editor");
        assertThat(exported.one("question/responsefieldlines")).isEqualTo("15");
        assertThat(exported.one("question/minwordlimit")).isEqualTo("0");
        assertThat(exported.one("question/maxwordlimit")).isEqualTo("0");
        assertThat(exported.all("question/graderinfo")).isEmpty();
    }

    @Test
    void carriesEverythingAboutTheAnswer() throws Exception {
        EssayResponse response = new EssayResponse(
                EssayResponse.Format.MONOSPACED,
                20,
                10,
                200,
                RichText.plain("class <Name>"),
                2,
                1,
                List.of(".pdf", ".java"));
        Exported exported = Exported.of(essay(question("Why?"), "", "", response));
        assertThat(exported.isCleanly().one("question/responseformat")).isEqualTo("monospaced");
        assertThat(exported.one("question/responsefieldlines")).isEqualTo("20");
        assertThat(exported.one("question/minwordlimit")).isEqualTo("10");
        assertThat(exported.one("question/maxwordlimit")).isEqualTo("200");
        assertThat(exported.one("question/attachments")).isEqualTo("2");
        assertThat(exported.one("question/attachmentsrequired")).isEqualTo("1");
        assertThat(exported.one("question/filetypeslist")).isEqualTo(".pdf,.java");
        assertThat(exported.one("question/responsetemplate/text")).isEqualTo("class <Name>");
    }

    @Test
    void asksForNoTextWhereOnlyFilesAreWanted() throws Exception {
        EssayResponse files =
                new EssayResponse(EssayResponse.Format.NONE, null, null, null, RichText.EMPTY, 1, 1, List.of());
        Exported exported = Exported.of(essay(question("Upload."), "", "", files));
        assertThat(exported.one("question/responseformat")).isEqualTo("noinline");
        assertThat(exported.one("question/responserequired")).isEqualTo("0");
    }

    @Test
    void saysThatATemplateHasNoPictures() throws Exception {
        RichText template = RichText.of(paragraph(image("a.png", "A cat")));
        EssayResponse response =
                new EssayResponse(EssayResponse.Format.EDITOR, null, null, null, template, 0, 0, List.of());
        Exported exported = Exported.of(essay(question("Why?"), "", "", response));
        assertThat(exported.losses()).containsExactly("media-as-text");
        assertThat(exported.one("question/responsetemplate/text")).isEqualTo("A cat");
    }
}
