package dev.mondai.text;

import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.recording;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaPlayerTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.MP3?x=1#t, AUDIO, audio/mpeg",
        "https://example.org/a.webm, VIDEO, video/webm",
        "https://example.org/a.ogg, AUDIO, audio/ogg",
    })
    void knowsWhatTheWebHoldsByTheEndingOfItsAddress(String url, MediaPlayer.Kind kind, String type) {
        assertThat(Media.of(new RemoteMedia(url), "", "", null, null))
                .isInstanceOfSatisfying(MediaPlayer.class, player -> {
                    assertThat(player.kind()).isEqualTo(kind);
                    assertThat(player.mediaType()).isEqualTo(type);
                });
    }

    @Test
    void isNoPicture() {
        assertThat(Media.of(new RemoteMedia("https://example.org/mp3"), "", "", null, null))
                .isInstanceOf(Image.class);
        assertThat(MediaPlayer.Kind.of(image("a.png", "").source())).isEmpty();
    }

    @Test
    void isLabelledByItsDescriptionElseByItsName() {
        MediaSource source = recording("a/b.mp3", "audio/mpeg", "").source();
        assertThat(new MediaPlayer(MediaPlayer.Kind.AUDIO, source, "alt", "title").label())
                .isEqualTo("alt");
        assertThat(new MediaPlayer(MediaPlayer.Kind.AUDIO, source, "", "title").label())
                .isEqualTo("title");
        assertThat(PlainText.of(RichText.of(paragraph(recording("a/b.mp3", "audio/mpeg", "")))))
                .isEqualTo("a/b.mp3");
    }

    @Test
    void isFoundWhereExportersCollectMedia() {
        Media sound = recording("a.mp3", "audio/mpeg", "");
        Media picture = image("b.png", "");
        RichText text = RichText.of(paragraph(footnote(paragraph(sound)), picture));
        assertThat(text.media()).containsExactly(sound, picture);
    }
}
