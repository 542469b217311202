package dev.mondai.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.spi.ExportCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    @Test
    void putsTheCaretBelowThePlaceAlsoAfterWideCharactersAndTabs() {
        assertThat(print(new Location("bank.md", 12, 5, "\t問題A B"), Locale.ENGLISH))
                .isEqualTo("""
                        bank.md:12:5: error[kind-unsupported]: t: the question “n” is of the kind k, which this target cannot carry (w)
                        12 | \t問題A B
                           | \t     ^ hint: leave the question out with --keep-going, or choose another target
                        """);
    }

    @Test
    void speaksJapanese() {
        assertThat(print(Location.of("bank.md"), Locale.JAPANESE))
                .startsWith("bank.md: エラー[kind-unsupported]: ")
                .contains("\n  ヒント: ");
    }

    @Test
    void showsThePartOfALongLineThatMatters() {
        String shown = print(new Location("bank.md", 1, 5001, "x".repeat(5000) + "!"), Locale.ENGLISH);
        assertThat(shown.lines().skip(1).findFirst().orElseThrow()).isEqualTo("1 | …" + "x".repeat(60) + "!");
        assertThat(shown.lines().skip(2).findFirst().orElseThrow()).startsWith("  | " + " ".repeat(61) + "^ ");
    }

    private static String print(Location location, Locale locale) {
        return new DiagnosticPrinter(locale)
                .print(Diagnostic.at(location, ExportCode.KIND_UNSUPPORTED, "t", "n", "k", "w"));
    }
}
