package dev.mondai.convert;

import dev.mondai.diagnostic.DiagnosticTexts;
import org.junit.jupiter.api.Test;

class ConvertCodeTest {

    @Test
    void isToldInEnglishAndJapanese() {
        DiagnosticTexts.assertComplete(ConvertCode.class);
    }
}
