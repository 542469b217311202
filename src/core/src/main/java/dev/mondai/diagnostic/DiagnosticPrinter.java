package dev.mondai.diagnostic;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Shows a diagnostic as text, with the line it speaks of and a caret below the place:
 *
 * <pre>
 * bank.md:12:1: error[key-missing]: the question has four choices and no key
 * 12 | ## Question 3
 *    | ^ hint: mark the right choice with [x] or add "Answer: B"
 * </pre>
 */
public final class DiagnosticPrinter {

    private final Locale locale;
    private final ResourceBundle words;

    /** @param locale the language of messages and hints; all but Japanese is English */
    public DiagnosticPrinter(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "dev.mondai.diagnostic.Words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One or several lines, each with a line feed at its end. */
    public String print(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        Location location = diagnostic.location();
        if (location != null) {
            text.append(place(location)).append(": ");
        }
        text.append(severity(diagnostic.severity())).append('[');
        text.append(diagnostic.code().id()).append("]: ");
        text.append(diagnostic.message(locale)).append('\n');
        String hint = diagnostic
                .hint(locale)
                .map(words.getString("hint").concat(": ")::concat)
                .orElse("");
        if (location != null && location.line() > 0 && !location.sourceLine().isEmpty()) {
            text.append(excerpt(location, hint));
        } else if (!hint.isEmpty()) {
            text.append("  ").append(hint).append('\n');
        }
        return text.toString();
    }

    /** The severity's word. */
    public String severity(Severity severity) {
        return words.getString(severity.name().toLowerCase(Locale.ROOT));
    }

    /** {@code file:line:column}, as far as it is known. */
    public static String place(Location location) {
        StringBuilder place = new StringBuilder(location.file());
        if (location.line() > 0) {
            place.append(':').append(location.line());
            if (location.column() > 0) {
                place.append(':').append(location.column());
            }
        }
        return place.toString();
    }

    private static String excerpt(Location location, String hint) {
        SourceExcerpt excerpt = SourceExcerpt.of(location);
        String number = String.valueOf(location.line());
        String margin = " ".repeat(number.length()) + " | ";
        String first = number + " | " + excerpt.line() + "\n";
        String below = location.column() > 0 ? excerpt.indent() + "^ " + hint : hint;
        return below.isBlank() ? first : first + (margin + below).stripTrailing() + "\n";
    }
}
