package dev.mondai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b\tc\n", "日本", "😀", "\u007f\u0085\u00a0", "\ufffd\ue000"})
    void leavesCleanTextAlone(String text) {
        assertThat(CleanText.of(text)).isSameAs(text);
        assertThat(CleanText.isClean(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0001b", "a\u000bb", "a\u001fb", "a\ud800b", "a\udc00b", "a\ufffeb", "a\uffffb"})
    void takesOutWhatXmlCannotHold(String text) {
        assertThat(CleanText.of(text)).isEqualTo("ab");
        assertThat(CleanText.isClean(text)).isFalse();
    }

    @Test
    void keepsPairsBesideLoneSurrogates() {
        assertThat(CleanText.of("\ud83d\ud83d\ude00\ude00")).isEqualTo("😀");
    }

    @Test
    void endsLinesInLf() {
        assertThat(CleanText.of("a\r\nb\rc\n\r")).isEqualTo("a\nb\nc\n\n");
        assertThat(CleanText.isClean("a\r\n")).isFalse();
    }
}
