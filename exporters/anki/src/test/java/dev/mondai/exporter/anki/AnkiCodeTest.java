package dev.mondai.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnkiCodeTest {

    @ParameterizedTest
    @EnumSource(AnkiCode.class)
    void isToldInEnglishAndJapaneseWithAllItsArguments(AnkiCode code) {
        Diagnostic diagnostic = Diagnostic.of(code, "1", "2", "3");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            String told = diagnostic.message(locale) + diagnostic.hint(locale).orElse("");
            assertThat(told).contains("1").doesNotContain("{", "''");
        }
        assertThat(diagnostic.message(Locale.JAPANESE)).isNotEqualTo(diagnostic.message(Locale.ENGLISH));
    }
}
