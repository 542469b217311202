package dev.mondai.exporter.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeFractionsTest {

    @Test
    void addUpTo100() {
        assertThat(percents("55", "45")).isEqualTo("60 40");
        assertThat(percents("45", "55")).isEqualTo("40 60");
        assertThat(percents("35", "65")).isEqualTo("33.33333 66.66667");
        assertThat(percents("47", "33", "20")).isEqualTo("50 30 20");
    }

    @Test
    void keepWhatIsOnTheListAndWhatIsEqual() {
        assertThat(percents("33.33333", "33.33333", "33.33333")).isEqualTo("33.33333 33.33333 33.33333");
        assertThat(percents("45", "45", "10")).isEqualTo("40 40 20");
    }

    @Test
    void areNotFoundForMoreChoicesThanTwenty() {
        assertThat(WholeFractions.nearest(Collections.nCopies(20, Fraction.of(5))))
                .isPresent();
        assertThat(WholeFractions.nearest(Collections.nCopies(21, Fraction.share(21))))
                .isEmpty();
    }

    private static String percents(String... meant) {
        List<Fraction> written = WholeFractions.nearest(Arrays.stream(meant)
                        .map(percent -> new Fraction(new BigDecimal(percent)))
                        .toList())
                .orElseThrow();
        return String.join(
                " ", written.stream().map(f -> f.percent().toPlainString()).toList());
    }
}
