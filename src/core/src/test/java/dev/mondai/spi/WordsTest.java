package dev.mondai.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void namesEveryKindAndFeatureInEnglishAndJapanese() {
        List<LocalText> names = Stream.concat(
                        Arrays.stream(QuestionKind.values()).map(QuestionKind::text),
                        Arrays.stream(Feature.values()).map(Feature::text))
                .toList();
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(name.in(Locale.JAPANESE)).isNotBlank().isNotEqualTo(name.in(Locale.ENGLISH)));
    }
}
