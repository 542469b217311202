package dev.mondai.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mondai.spi.ExportCode;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private enum Untold implements DiagnosticCode {
        NOWHERE_TOLD;

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    @Test
    void hasTextsInBothLanguages() {
        DiagnosticTexts.assertComplete(ExportCode.class);
    }

    @Test
    void speaksEnglishAndJapanese() {
        Diagnostic diagnostic = Diagnostic.of(ExportCode.KIND_UNSUPPORTED, "moodle", "Q1", "matching");
        assertThat(diagnostic.message(Locale.ENGLISH)).contains("moodle", "“Q1”", "matching");
        assertThat(diagnostic.message(Locale.JAPAN)).contains("「Q1」");
        assertThat(diagnostic.hint(Locale.JAPANESE))
                .hasValueSatisfying(hint -> assertThat(hint).contains("--keep-going"));
    }

    @Test
    void speaksEnglishWhereTheLanguageIsUnknownWhateverTheDefault() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertThat(Diagnostic.of(ExportCode.FEATURE_LOST, 1, 2, 3, 4).message(Locale.FRENCH))
                    .isEqualTo("1: the question “2” loses: 3 (4)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsArgumentsAsTheyAre() {
        assertThat(Diagnostic.of(ExportCode.FEATURE_LOST, "it's", "{0}", 10_000, "")
                        .message(Locale.ENGLISH))
                .isEqualTo("it's: the question “{0}” loses: 10000 ()");
    }

    @Test
    void refusesACodeWithoutText() {
        assertThatThrownBy(() -> Diagnostic.of(Untold.NOWHERE_TOLD)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void becomesAnError() {
        Location place = Location.of("bank.md", 3);
        Diagnostic warning = Diagnostic.at(place, ExportCode.FEATURE_LOST, "", "", "", "");
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.asError().severity()).isEqualTo(Severity.ERROR);
        assertThat(warning.asError().location()).isEqualTo(place);
    }

    @Test
    void countsWhatIsReported() {
        Diagnostics all = new Diagnostics();
        all.report(Diagnostic.of(ExportCode.FEATURE_LOST, "", "", "", ""));
        assertThat(all.hasErrors()).isFalse();
        all.report(Diagnostic.of(ExportCode.KIND_UNSUPPORTED, "", "", ""));
        assertThat(all.hasErrors()).isTrue();
        assertThat(all.count(Severity.WARNING)).isEqualTo(1);
        assertThat(all.all()).hasSize(2);
    }

    @Test
    void refusesNegativePlaces() {
        assertThatThrownBy(() -> Location.of("bank.md", -1)).hasMessageContaining("negative");
    }
}
