package dev.mondai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isEqualHoweverItIsWritten() {
        assertThat(new Fraction(new BigDecimal("50.000")))
                .isEqualTo(Fraction.of(50))
                .hasSameHashCodeAs(Fraction.of(50));
        assertThat(new Fraction(new BigDecimal("1E+2"))).isEqualTo(Fraction.FULL);
        assertThat(Fraction.FULL.percent()).hasToString("100");
        assertThat(new Fraction(new BigDecimal("0.00"))).isEqualTo(Fraction.NONE);
    }

    @Test
    void roundsAThirdToFiveDecimals() {
        assertThat(Fraction.share(3).percent()).hasToString("33.33333");
        assertThat(Fraction.share(-6).percent()).hasToString("-16.66667");
    }

    @Test
    void knowsItsSign() {
        assertThat(Fraction.FULL.isPositive()).isTrue();
        assertThat(Fraction.NONE.isPositive()).isFalse();
        assertThat(Fraction.share(-2).isNegative()).isTrue();
        assertThat(Fraction.share(2)).isGreaterThan(Fraction.share(3));
    }

    @Test
    void refusesMoreThanTheWhole() {
        assertThatThrownBy(() -> Fraction.of(101)).hasMessageContaining("101");
        assertThatThrownBy(() -> new Fraction(new BigDecimal("-100.1"))).hasMessageContaining("percent");
        assertThat(new Fraction(new BigDecimal("100.000001"))).isEqualTo(Fraction.FULL);
    }
}
