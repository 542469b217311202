package dev.mondai.exporter.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a} * {b} | {a} * {b}",
                "sqrt({a}^2 + {b}^2) | sqrt({a}**2 + {b}**2)",
                "2e3 * pi * {r} | 2e3 * pi() * {r}",
                "pi() * max({a}, 1.5) | pi() * max({a}, 1.5)",
                "{a}--{b} | {a}- -{b}",
                "ln({a}) + log({b}) | log({a}) + log({b})"
            })
    void writesFormulasAsMoodleReadsThem(String formula, String written) {
        assertThat(MoodleFormula.of(formula)).hasValue(new MoodleFormula(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcd({a}, 2)", "{a} % 2", "{a}; exit", "asin({a})", "{a} // 2", ".5 * {a}"})
    void refusesWhatMoodleWouldRefuseOrReadDifferently(String formula) {
        assertThat(MoodleFormula.of(formula)).isEmpty();
    }
}
