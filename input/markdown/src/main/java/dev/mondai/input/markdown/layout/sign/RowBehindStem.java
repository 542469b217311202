package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.CodeSpans;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines that hold a question and its choices: {@code 1. 日本の首都は？ ① 大阪 ② 東京 ③ 京都}. */
final class RowBehindStem {

    private static final Pattern FIRST = Pattern.compile(
            "(?<=\\S)(?:\\s*(?:①|\\([Aa1ア가]\\))|\\s*(?<=[\\s。.?)_:>])(?:\\*\\*)?[Aaア](?:\\s?[.、)]|\\*\\*[.、)]))");

    /** The number of the next question, or what parts them: keys that stand together look like choices. */
    private static final Pattern NO_TEXT = Pattern.compile("\\s*\\d{1,3}\\s?[.:、)]\\s*|[\\s*_.,:;、/|(){}\\[\\]–—-]*");

    private static final Pattern LABEL_ALONE =
            Pattern.compile("[\\s>*_-]*(?:[①-⑳]|\\(?(?:\\d{1,2}|[A-Ha-hア-オ])[.):、])[\\s*_]*");

    /** So many lines beside one may be choices of the same question. */
    private static final int MOST_BESIDE = 6;

    private static final Set<String> FIRST_LABELS = Set.of("A", "a", "ア", "가", "①");

    private static final String LIST_SIGNS = " \t\u00A0>-*+•#|_";

    static final int FEWEST = 3;

    private static final int FEWEST_IN_CELL = 2;

    /** No more first labels than this stand behind the one of the row: a line may hold a book. */
    private static final int MOST_LABELS = 50;

    private final ChoiceHeads choices;
    private final Markers markers;

    RowBehindStem(ChoiceHeads choices, Markers markers) {
        this.choices = choices;
        this.markers = markers;
    }

    /** The lines, each such one as two: what is asked, and the choices. What a word such as <i>Answer</i> heads asks nothing. */
    List<Line> cut(List<Line> lines) {
        List<Line> cut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int row = line.isText() && !Cell.isRow(line) && mayHoldFirst(line.narrow()) ? row(line, FEWEST) : -1;
            boolean asks = row >= 0
                    && !isCombination(lines, i, row)
                    && !isBeforeChoices(lines, i + 1)
                    && markers.in(line).filter(m -> m.role() != Role.QUESTION).isEmpty();
            if (asks) {
                cut.addAll(line.cutAt(row));
            } else {
                cut.add(line);
            }
        }
        return cut;
    }

    /** A table's cell as two lines: what is asked, and its choices, of which two are enough there; else as one. */
    List<Line> cutCell(Line cell) {
        int row = mayHoldFirst(cell.narrow()) ? row(cell, FEWEST_IN_CELL) : -1;
        return row < 0 ? List.of(cell) : cell.cutAt(row);
    }

    /**
     * Whether nothing but a label stands before a row, and before another beside it, and one of them gives two labels the same
     * text: the rows are choices themselves, {@code ② (a) true (b) true (c) false}.
     */
    private boolean isCombination(List<Line> lines, int at, int row) {
        if (!LABEL_ALONE.matcher(lines.get(at).narrow().substring(0, row)).matches()) {
            return false;
        }
        List<List<String>> rows =
                lines.subList(Math.max(0, at - MOST_BESIDE), Math.min(lines.size(), at + MOST_BESIDE)).stream()
                        .map(this::textsBehindLabel)
                        .filter(texts -> texts.size() >= FEWEST)
                        .toList();
        return rows.size() > 1
                && rows.stream().anyMatch(texts -> texts.stream().distinct().count() < texts.size());
    }

    /** The texts of a row that nothing but a label stands before. */
    private List<String> textsBehindLabel(Line line) {
        Matcher label = LABEL_ALONE.matcher(line.narrow());
        return line.isText() && label.lookingAt()
                ? choices.in(line.cutAt(label.end()).get(1)).stream()
                        .map(choice -> choice.text().written())
                        .toList()
                : List.of();
    }

    /** Whether a first label may stand in a text behind something else: most lines hold nothing like it. */
    private static boolean mayHoldFirst(String text) {
        boolean behind = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (behind && isFirst(text, at, sign)) {
                return true;
            }
            behind = behind || LIST_SIGNS.indexOf(sign) < 0;
        }
        return false;
    }

    private static boolean isFirst(String text, int at, char sign) {
        return switch (sign) {
            case '①' -> true;
            case '(' -> at + 2 < text.length() && text.charAt(at + 2) == ')';
            case 'A', 'a', 'ア' -> isParted(text.charAt(at - 1)) && isClosed(text, at + 1);
            default -> false;
        };
    }

    private static boolean isParted(char before) {
        return Character.isWhitespace(before) || "。.?)_:>*".indexOf(before) >= 0;
    }

    private static boolean isClosed(String text, int at) {
        int sign = at;
        while (sign < text.length() && sign < at + 2 && " *".indexOf(text.charAt(sign)) >= 0) {
            sign++;
        }
        return sign < text.length() && ".、)".indexOf(text.charAt(sign)) >= 0;
    }

    /** Where the choices begin, which are the last row on the line; -1 where there are none, or nothing before them. */
    private int row(Line line, int fewest) {
        String text = line.narrow();
        List<MatchResult> labels = FIRST.matcher(text).results().toList();
        if (labels.isEmpty()) {
            return -1;
        }
        CodeSpans code = CodeSpans.in(text);
        for (int i = labels.size() - 1; i >= Math.max(0, labels.size() - MOST_LABELS); i--) {
            int at = labels.get(i).end() - labels.get(i).group().strip().length();
            if (!code.hold(at) && isRow(line.cutAt(at).get(1), fewest)) {
                return isRow(line) ? -1 : at;
            }
        }
        return -1;
    }

    /** Whether a line is choices itself. */
    private boolean isRow(Line line) {
        return LeadingBlank.end(line) == 0 && choices.in(line).size() >= FEWEST;
    }

    private boolean isRow(Line rest, int fewest) {
        List<ChoiceHead> found = choices.in(rest);
        return found.size() >= fewest
                && found.stream()
                        .noneMatch(c -> NO_TEXT.matcher(rest.narrow().substring(c.start(), c.end()))
                                .matches());
    }

    /** Whether the next line that says something begins choices, and no question with its key before it: a row before it belongs to what is asked. */
    private boolean isBeforeChoices(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).kind() != Line.Kind.BLANK) {
                return LeadingBlank.end(lines.get(i)) == 0
                        && choices.in(lines.get(i)).stream()
                                .anyMatch(c -> c.isLabelled() && FIRST_LABELS.contains(c.label()));
            }
        }
        return false;
    }
}
