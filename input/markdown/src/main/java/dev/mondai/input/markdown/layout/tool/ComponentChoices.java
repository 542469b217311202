package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the objects of a component's choices as JavaScript writes them: {@code {text: "…", explain: "…", correct: true}}. */
final class ComponentChoices {

    private static final Pattern FRAME = Pattern.compile("^\\s*<Question\\s+choices=\\{\\[|]\\s*}\\s*/>\\s*$");
    private static final Pattern FIELD = Pattern.compile(
            "\\s*\"?(?<name>text|explain|correct)\"?\\s*:\\s*(?:\"(?<double>(?:[^\"\\\\]++|\\\\.)*+)\"|'(?<single>(?:[^'\\\\]++|\\\\.)*+)'"
                    + "|`(?<back>(?:[^`\\\\]++|\\\\.)*+)`|<>(?<markup>.*?)</>|(?<is>true|false))\\s*,?",
            Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile("\\s*\\{");
    private static final Pattern CLOSE = Pattern.compile("\\s*}\\s*,?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final List<String> TEXTS = List.of("double", "single", "back", "markup");

    private final List<Piece> lines;
    private final String code;
    private final int begin;

    private ComponentChoices(List<Piece> lines, String whole, int begin) {
        this.lines = lines;
        this.code = whole;
        this.begin = begin;
    }

    /** The choices of a component, given by its lines; none where something in it is not understood. */
    static List<ToolQuestion.Choice> of(List<Piece> lines) {
        String whole = lines.stream().map(Piece::text).collect(Collectors.joining("\n"));
        Matcher frame = FRAME.matcher(whole);
        boolean opened = frame.find() && frame.start() == 0;
        int begin = opened ? frame.end() : 0;
        return opened && frame.find()
                ? new ComponentChoices(lines, whole.substring(0, frame.start()), begin).read()
                : List.of();
    }

    private List<ToolQuestion.Choice> read() {
        List<ToolQuestion.Choice> choices = new ArrayList<>();
        int at = begin;
        while (!code.substring(at).isBlank()) {
            int open = behind(OPEN, at);
            List<Piece> text = List.of();
            List<Piece> feedback = List.of();
            boolean right = false;
            Matcher field = FIELD.matcher(code);
            int next = open;
            while (next >= 0 && field.region(next, code.length()).lookingAt()) {
                switch (field.group("name")) {
                    case "text" -> text = said(field);
                    case "explain" -> feedback = said(field);
                    default -> right = "true".equals(field.group("is"));
                }
                next = field.end();
            }
            at = next < 0 ? next : behind(CLOSE, next);
            if (at < 0 || text.isEmpty()) {
                return List.of();
            }
            choices.add(new ToolQuestion.Choice(right, "", text, feedback));
        }
        return choices;
    }

    private int behind(Pattern sign, int at) {
        Matcher matcher = sign.matcher(code).region(at, code.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** The lines of a string, each with its place. */
    private List<Piece> said(Matcher field) {
        for (String group : TEXTS) {
            if (field.group(group) != null && !field.group(group).isBlank()) {
                String said = field.group(group);
                int line = (int) code.substring(0, field.start(group))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                List<Piece> pieces = new ArrayList<>();
                for (String text : said.split("\n")) {
                    Piece source = lines.get(line++);
                    String unescaped = group.equals("markup")
                            ? text.strip()
                            : ESCAPED.matcher(text.strip()).replaceAll("$1");
                    pieces.add(
                            new Piece(source.line(), Math.max(0, source.text().indexOf(text.strip())), unescaped));
                }
                return pieces;
            }
        }
        return List.of();
    }
}
