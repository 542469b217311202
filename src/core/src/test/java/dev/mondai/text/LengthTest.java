package dev.mondai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({"300, 300", "300px, 300", "1in, 96", "2.54cm, 96", "25.4 mm, 96", "12pt, 16", "1PC, 16", ".5in, 48"})
    void takesAbsoluteUnitsAsPixels(String text, int pixels) {
        assertThat(Length.parse(text)).contains(Length.pixels(pixels));
    }

    @Test
    void keepsPercent() {
        assertThat(Length.parse("50%")).contains(Length.percent(50));
        assertThat(Length.percent(50)).hasToString("50%");
        assertThat(Length.pixels(50)).hasToString("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3px", "2em", "50vw", "auto", "1e9", "999999", "100000%", "3 0", "0.1px"})
    void knowsWhatIsNoLengthOfItsOwn(String text) {
        assertThat(Length.parse(text)).isEmpty();
    }
}
