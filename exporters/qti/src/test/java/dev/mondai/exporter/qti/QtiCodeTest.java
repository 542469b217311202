package dev.mondai.exporter.qti;

import dev.mondai.diagnostic.DiagnosticTexts;
import org.junit.jupiter.api.Test;

class QtiCodeTest {

    @Test
    void isToldInEnglishAndJapanese() {
        DiagnosticTexts.assertComplete(QtiCode.class);
    }
}
