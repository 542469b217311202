package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 ^ 3 + {a}       | 11
            pow(2, {a})       | 8
            pow(pow(2, 2), 3) | 64
            exp(0)            | 1
            exp(1)            | 2.71828182845904
            ln(exp(2))        | 2
            log(exp(2))       | 2
            log10(1000)       | 3
            floor(2.7)        | 2
            ceil({a} / 2)     | 2
            2 * pi            | 6.28318530717959
            """)
    void knowsPowersAndLogarithms(String formula, BigDecimal number) {
        assertThat(new Formula(formula).evaluate(Map.of("a", BigDecimal.valueOf(3))))
                .hasValueSatisfying(
                        result -> assertThat(result.subtract(number).abs()).isLessThan(new BigDecimal("1e-13")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(0-2)^0.5",
                "pow(0-2, 0.5)",
                "exp(1000)",
                "ln(0)",
                "sqrt(0-1)",
                "pow(2)",
                "2 pi",
                "3[^1] * 2",
                "3]"
            })
    void givesNoNumberWhereThereIsNone(String formula) {
        assertThat(new Formula(formula).evaluate(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            = {a} * {b} ± 0.01 cm²    | {a} * {b}    | 0.01 | false | cm²
            = {a} / {b} +- 1% m/s     | {a} / {b}    | 1    | true  | m/s
            = {a} m/s²                | {a}          | 0    | false | m/s²
            = ({a} + 2) °C            | ({a} + 2)    | 0    | false | °C
            = 2 * pi cm               | 2 * pi       | 0    | false | cm
            = {a} * sqrt(2)           | {a} * sqrt(2) | 0   | false | ''
            = max({a}, {b})           | max({a}, {b}) | 0   | false | ''
            = {a} - 3                 | {a} - 3      | 0    | false | ''
            = {a} * pi                | {a} * pi     | 0    | false | ''
            ＝ {a} \\* 2              | {a} * 2      | 0    | false | ''
            """)
    void standsBeforeItsToleranceAndUnit(String text, String formula, String tolerance, boolean relative, String unit) {
        assertThat(FormulaPhrase.of(text))
                .contains(new FormulaPhrase(new Formula(formula), new Formula(tolerance), relative, unit));
    }

    @Test
    void beginsWithAnEqualsSign() {
        assertThat(FormulaPhrase.of("{a} * 2")).isEmpty();
    }
}
