package dev.mondai.exporter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a question in a comment: on one line, {@code <!-- mondai: id=q12 points=2 -->}, or as lines of YAML where a
 * value would end the line's notation.
 */
final class FieldLine {

    /** What needs no quotes, neither in a pair nor in YAML. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*%?");

    /** What YAML reads as nothing. */
    private static final Pattern NOTHING = Pattern.compile("null");

    /** What would be taken for the field that opens a group, and what would end the comment. */
    private static final Pattern MISTAKEN = Pattern.compile("(?i)(?<=type)(\\s*)([:=])|(?<=--)(>)");

    private record Field(String name, String value, boolean fitsOnLine) {}

    private final List<Field> fields = new ArrayList<>();

    FieldLine put(String name, String value) {
        fields.add(new Field(name, quoted(value), !value.contains("\"")));
        return this;
    }

    FieldLine put(String name, List<String> values) {
        String list = values.stream().map(FieldLine::quoted).collect(Collectors.joining(", ", "[", "]"));
        boolean fits = values.stream().noneMatch(value -> value.contains("]"));
        fields.add(new Field(name, list, fits));
        return this;
    }

    /** The comment with its line feed. */
    String write() {
        boolean onOneLine = fields.stream().allMatch(Field::fitsOnLine);
        String all = fields.stream()
                .map(field -> field.name() + (onOneLine ? "=" : ": ") + field.value())
                .collect(Collectors.joining(onOneLine ? " " : "\n"));
        return onOneLine ? "<!-- mondai: " + all + " -->\n" : "<!-- mondai:\n" + all + "\n-->\n";
    }

    /** A value as YAML. */
    static String quoted(String value) {
        if (PLAIN.matcher(value).matches() && !NOTHING.matcher(value).matches()) {
            return value;
        }
        String escaped = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return "\"" + MISTAKEN.matcher(escaped).replaceAll(FieldLine::escape) + "\"";
    }

    private static String escape(MatchResult found) {
        boolean isSign = found.group(2) != null;
        char c = (isSign ? found.group(2) : found.group(3)).charAt(0);
        return Matcher.quoteReplacement((isSign ? found.group(1) : "") + String.format("\\x%02X", (int) c));
    }
}
