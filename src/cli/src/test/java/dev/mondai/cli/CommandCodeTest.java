package dev.mondai.cli;

import dev.mondai.diagnostic.DiagnosticTexts;
import org.junit.jupiter.api.Test;

class CommandCodeTest {

    @Test
    void isToldInEnglishAndJapanese() {
        DiagnosticTexts.assertComplete(CommandCode.class);
    }
}
