package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.DiagnosticTexts;
import org.junit.jupiter.api.Test;

class SyntaxCodeTest {

    @Test
    void isToldInEnglishAndJapanese() {
        DiagnosticTexts.assertComplete(SyntaxCode.class);
    }
}
