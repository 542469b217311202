package dev.mondai.cli;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.ReadTrace;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code --explain} prints: each line, what it became and why, and what was found in all. */
final class LineTable implements ReadTrace {

    private static final int LONGEST_TEXT = 60;

    private final Console console;

    LineTable(Console console) {
        this.console = console;
    }

    @Override
    public void line(Location place, String part, String rule) {
        String source = place.sourceLine().strip();
        String text = source.length() > LONGEST_TEXT ? source.substring(0, LONGEST_TEXT) + "…" : source;
        console.err()
                .println(place.file() + ":" + place.line() + ": " + padded(part, 12) + padded(rule, 22) + "| " + text);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The closing line: questions found, keys found, left out and why. */
    void close(Outcome outcome) {
        int read = outcome.result().questions();
        int left = (int) outcome.result().leftOut().stream()
                .filter(l -> l.target() == null)
                .count();
        String reasons = reasons(outcome);
        console.err()
                .println(new Messages(console.locale())
                        .text("explained", read + left, read, left, reasons.isEmpty() ? "" : ": " + reasons));
    }

    private static String reasons(Outcome outcome) {
        Map<String, Long> codes = outcome.result().diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(LineTable::code, TreeMap::new, Collectors.counting()));
        return codes.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> e.getValue())
                        .reversed())
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String code(Diagnostic diagnostic) {
        return diagnostic.code().id();
    }
}
