package dev.mondai.cli;

import java.io.IOException;
import java.util.List;

/** How diagnostics are shown. */
interface DiagnosticsForm {

    /** The forms that {@code --diagnostics} knows, the default first. */
    List<String> NAMES = List.of("text", "json", "sarif");

    /** Shows all diagnostics and what was done. */
    void print(Outcome outcome, Console console) throws IOException;

    static DiagnosticsForm of(String name) {
        return switch (name) {
            case "json" -> new JsonDiagnostics();
            case "sarif" -> new SarifDiagnostics();
            default -> new TextDiagnostics();
        };
    }
}
