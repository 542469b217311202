package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of text2qti that begins with a sign, and those below it that are indented.
 *
 * @param label a choice's letter; empty for anything else
 */
record Text2qtiItem(Sign sign, boolean on, String label, List<Piece> text) {

    /** What a line begins with, after text2qti's README: sections "Examples", "Question groups", "Additional quiz options". */
    enum Sign {
        QUIZ("(?i)quiz (?:title|description):\\s*(?<text>.*)"),
        TEXT_TITLE("(?i)text title:\\s*(?<text>.*)"),
        TEXT("(?i)text:\\s*(?<text>.*)"),
        TITLE("(?i)title:\\s*(?<text>.*)"),
        SHUFFLE("(?i)shuffle answers:\\s*(?<text>true|false)"),
        OPTION("(?i)[a-z' ]{3,40}:\\s*(?:true|false)|solutions pick:\\s*\\d+"),
        POINTS("(?i)points:\\s*(?<text>[\\d.]+)"),
        GROUP("GROUP"),
        END_GROUP("END_GROUP"),
        PICK("(?i)pick:\\s*(?<text>\\d+)"),
        GROUP_POINTS("(?i)points per question:\\s*(?<text>[\\d.]+)"),
        COMMENT("%.*|COMMENT|END_COMMENT"),
        CODE("```+\\s*\\{\\s*\\.\\S+\\s+\\.run\\b.*"),
        STEM("\\d+\\.\\s+(?<text>.*)"),
        FEEDBACK("\\.\\.\\.\\s+(?<text>.*)"),
        SOLUTION("!\\s+(?<text>.*)"),
        PLUS("\\+\\s+(?<text>.*)"),
        MINUS("-\\s+(?<text>.*)"),
        CHOICE("(?<on>\\*?)(?<label>[a-zA-Z])\\)\\s+(?<text>.*)"),
        BOX("\\[(?<on>[ *]?)\\]\\s+(?<text>.*)"),
        ANSWER("\\*\\s+(?<text>.*)"),
        NUMBER("=\\s+(?<text>.*)"),
        ESSAY("_{3,}"),
        UPLOAD("\\^{3,}");

        private final Pattern pattern;
        private final boolean says;

        Sign(String pattern) {
            this.pattern = Pattern.compile("^(?:" + pattern + ")\\s*$");
            this.says = pattern.contains("?<text>");
        }

        boolean isChoice() {
            return this == CHOICE || this == BOX;
        }

        /** Whether it belongs to the question above it. */
        boolean continuesQuestion() {
            return compareTo(STEM) > 0 || this == COMMENT;
        }
    }

    /** What no other way of writing has: one line like this must be there. */
    private static final Pattern OWN = Pattern.compile("(?i)quiz title:.*|END_GROUP\\s*|\\*[a-z]\\)\\s.*|\\[\\*]\\s.*"
            + "|=\\s+[\\[\\d+-].*|\\^{3,}\\s*|_{3,}\\s*|```+\\s*\\{\\.\\S+\\s+\\.run\\b.*");

    /** The items of a document; empty where it has other lines too, or no question. */
    static Optional<List<Text2qtiItem>> in(List<String> source) {
        return source.stream().anyMatch(Text2qtiItem::isOwn) ? items(source) : Optional.empty();
    }

    private static boolean isOwn(String line) {
        return mayBeOwn(line) && OWN.matcher(line).matches();
    }

    /** Whether it begins as such lines do: most with a star are bold, most with a bracket boxes, most with a letter words. */
    private static boolean mayBeOwn(String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case 'q', 'Q' -> line.startsWith(" ", 4);
            case 'e', 'E' -> line.startsWith("_", 3);
            case '*' -> line.startsWith(")", 2);
            case '[' -> line.startsWith("*", 1);
            case '=', '^', '_', '`' -> true;
            default -> false;
        };
    }

    private static Optional<List<Text2qtiItem>> items(List<String> source) {
        List<Text2qtiItem> items = new ArrayList<>();
        boolean own = false;
        String end = "";
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            boolean within = !end.isEmpty();
            end = within ? line.strip().equals(end) ? "" : end : opened(line);
            boolean goesOn = line.isBlank() || Character.isWhitespace(line.charAt(0)) && !items.isEmpty();
            Optional<Text2qtiItem> item = goesOn || within ? Optional.empty() : item(i, line);
            own |= item.isPresent() && isOwn(line);
            if (item.isPresent()) {
                items.add(item.get());
            } else if ((goesOn || within) && !items.isEmpty()) {
                items.get(items.size() - 1).text().add(new Piece(i, 0, line));
            } else if (!goesOn) {
                return Optional.empty();
            }
        }
        boolean asks = items.stream().anyMatch(item -> item.sign() == Sign.STEM || item.sign() == Sign.CODE);
        return own && asks ? Optional.of(items) : Optional.empty();
    }

    /** What ends the lines that a line opens, which are no items; empty where it opens none. */
    private static String opened(String line) {
        if (line.startsWith("```") && Sign.CODE.pattern.matcher(line).matches()) {
            return line.substring(0, line.replaceFirst("[^`].*", "").length());
        }
        return line.strip().equals("COMMENT") ? "END_COMMENT" : "";
    }

    private static Optional<Text2qtiItem> item(int number, String line) {
        for (Sign sign : Sign.values()) {
            Matcher matcher = sign.pattern.matcher(line);
            if (matcher.matches()) {
                boolean on = !sign.isChoice() || matcher.group("on").equals("*");
                List<Piece> text = new ArrayList<>();
                text.add(
                        sign.says
                                ? new Piece(number, matcher.start("text"), matcher.group("text"))
                                : new Piece(number, 0, line));
                return Optional.of(new Text2qtiItem(sign, on, sign == Sign.CHOICE ? matcher.group("label") : "", text));
            }
        }
        return Optional.empty();
    }

    int line() {
        return text.get(0).line();
    }

    /** What it says on its own line. */
    String said() {
        return text.get(0).text().strip();
    }
}
