package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.DiagnosticTexts;
import org.junit.jupiter.api.Test;

class ExcelCodeTest {

    @Test
    void isToldInEnglishAndJapanese() {
        DiagnosticTexts.assertComplete(ExcelCode.class);
    }
}
