package dev.mondai.exporter.moodle;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.remoteImage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mondai.model.ResultFeedback;
import dev.mondai.text.Image;
import dev.mondai.text.Media;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleMediaTest {

    @TempDir
    Path folder;

    @Test
    void putsTheFileBesideTheTextThatShowsIt() throws Exception {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        RichText picture = RichText.of(paragraph(image("media/図 1.png", "image/png", bytes)));
        Exported exported = Exported.of(question(picture)
                .feedback(new ResultFeedback(picture, RichText.EMPTY, RichText.EMPTY))
                .choice(picture, true, RichText.EMPTY)
                .choice(RichText.plain("2"), false, picture));

        String file = "file[@name='図 1.png'][@path='/'][@encoding='base64']";
        for (String place : new String[] {"questiontext", "correctfeedback", "answer", "answer/feedback"}) {
            assertThat(Base64.getDecoder().decode(exported.one("question/" + place + "/" + file)))
                    .as(place)
                    .isEqualTo(bytes);
        }
        assertThat(exported.one("question/questiontext/text"))
                .contains("<img src=\"@@PLUGINFILE@@/%E5%9B%B3%201.png\" alt=\"alt\"/>");
    }

    @Test
    void writesAFileOnceWhereATextShowsItTwice() throws Exception {
        Image image = image("a.png", "image/png", new byte[] {1});
        Exported exported = Exported.of(
                question(RichText.of(paragraph(image, image))).key("1").choice("2"));
        assertThat(exported.all("question/questiontext/file")).containsExactly("AQ==");
    }

    @Test
    void givesDifferentFilesDifferentSafeNames() throws Exception {
        RichText stem = RichText.of(paragraph(
                image("a/x:y.png", "image/png", new byte[] {1}),
                image("b/x:Y.png", "image/png", new byte[] {2}),
                image("c/photo", "image/jpeg", new byte[] {3}),
                image("c/photo.JPEG", "image/jpeg", new byte[] {4})));
        Exported exported = Exported.of(question(stem).key("1").choice("2"));
        assertThat(exported.all("question/questiontext/file/@name"))
                .containsExactly("x_y.png", "x_Y-2.png", "photo.jpg", "photo.JPEG");
    }

    @Test
    void playsSoundThatStandsBesideTheText() throws Exception {
        MediaSource source = image("media/鐘", "audio/mpeg", new byte[] {1}).source();
        RichText stem = RichText.of(paragraph(Media.of(source, "bell", "", null, null)));
        Exported exported = Exported.of(question(stem).key("1").choice("2"));
        assertThat(exported.one("question/questiontext/text"))
                .contains("<audio src=\"@@PLUGINFILE@@/%E9%90%98.mp3\" controls=\"true\" aria-label=\"bell\">");
        assertThat(exported.all("question/questiontext/file/@name")).containsExactly("鐘.mp3");
    }

    @Test
    void putsPicturesOnTheSideThatShowsThem() throws Exception {
        RichText flag = RichText.of(paragraph(image("flag.png", "image/png", new byte[] {1})));
        Exported exported = Exported.of(Kinds.matching(
                question("Match."), RichText.plain("Japan"), flag, RichText.plain("France"), RichText.plain("blue")));
        assertThat(exported.losses()).containsExactly("sides-change-places");
        assertThat(exported.all("question/subquestion/answer/text")).containsExactly("Japan", "France");
        assertThat(exported.all("question/subquestion/file/@name")).containsExactly("flag.png");
    }

    @Test
    void linksToPicturesOnTheWeb() throws Exception {
        RichText stem = RichText.of(paragraph(remoteImage("https://example.org/a.png", "a")));
        Exported exported = Exported.of(question(stem).key("1").choice("2"));
        assertThat(exported.one("question/questiontext/text")).contains("src=\"https://example.org/a.png\"");
        assertThat(exported.all("question/questiontext/file")).isEmpty();
    }

    @Test
    void failsAsInputOutputWhereAFileIsGone() throws Exception {
        Image image = image("gone.png", "image/png", new byte[] {1});
        Files.delete(((MediaFile) image.source()).file());
        assertThatThrownBy(() -> Exported.of(
                        question(RichText.of(paragraph(image))).key("1").choice("2")))
                .isInstanceOf(IOException.class);
    }

    private Image image(String name, String type, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "media", ""), bytes);
        String hash = String.format("%064x", bytes[0]);
        return new Image(new MediaFile(name, type, hash, bytes.length, file), "alt", "", null, null);
    }
}
