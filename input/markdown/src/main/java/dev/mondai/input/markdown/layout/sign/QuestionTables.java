package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tables with a question in each row, as spreadsheets have them: {@code | No. | Question | A | B | C | Answer |}. Each cell
 * becomes a line of its own, which its column says the meaning of. Of tables with one question, the head is it.
 */
final class QuestionTables {

    private final List<Line> lines;
    private final Vocabulary vocabulary;
    private final Function<Line, Sign> alone;
    private final RowBehindStem rows;
    private final List<Sign> signs = new ArrayList<>();

    private QuestionTables(List<Line> lines, Vocabulary vocabulary, Function<Line, Sign> alone, RowBehindStem rows) {
        this.lines = lines;
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.alone = alone;
    }

    /**
     * The signs of all lines, those of such tables by their cells.
     *
     * @param alone what a line or a cell begins by itself
     * @param rows cuts a cell that holds a question and its choices
     */
    static List<Sign> in(List<Line> lines, Vocabulary vocabulary, Function<Line, Sign> alone, RowBehindStem rows) {
        return new QuestionTables(lines, vocabulary, alone, rows).read();
    }

    private List<Sign> read() {
        Set<Integer> heads = QuestionInHead.in(lines, vocabulary.labels(), alone);
        int at = 0;
        while (at < lines.size()) {
            if (heads.contains(at)) {
                signs.add(QuestionInHead.sign(lines.get(at)));
                silent(at + 1);
                at += 2;
                continue;
            }
            boolean headed = at + 1 < lines.size() && isHead(lines.get(at)) && Cell.isRule(lines.get(at + 1));
            int first = headed ? firstRow(at + 2) : at + 2;
            int end = headed ? endOfRows(first) : first;
            List<List<Cell>> table = end == first
                    ? List.of()
                    : JudgingColumns.joined(Cell.of(lines.get(at)), cells(first, end), vocabulary);
            Optional<QuestionColumns> columns = table.isEmpty() ? Optional.empty() : columns(table);
            if (columns.isPresent()) {
                IntStream.range(at, first).forEach(this::silent);
                table.subList(1, table.size()).forEach(row -> take(row, columns.get()));
                at = end;
            } else {
                signs.add(alone.apply(lines.get(at)));
                at++;
            }
        }
        return signs;
    }

    /** Whether a line is a row that names a column. */
    private static boolean isHead(Line line) {
        return Cell.isRow(line) && line.narrow().chars().anyMatch(sign -> sign != '|' && !Character.isWhitespace(sign));
    }

    private Optional<QuestionColumns> columns(List<List<Cell>> table) {
        return QuestionColumns.of(
                table.get(0), table.subList(1, table.size()), vocabulary, this::areOnlyTables, this::holdsChoices);
    }

    /** Whether no line outside of tables begins a question or choices with labels. */
    private boolean areOnlyTables() {
        return lines.stream()
                .filter(line -> line.isText() && !Cell.isRow(line))
                .map(alone)
                .allMatch(sign -> sign.question().isEmpty()
                        && sign.choices().stream().noneMatch(choice -> choice.isLabelled() || choice.hasBox()));
    }

    private boolean holdsChoices(Cell cell) {
        return rows.cutCell(cell.asLine()).size() > 1;
    }

    /** The first row below the rule, or below blank lines where a converter left some. */
    private int firstRow(int from) {
        int row = from;
        while (row < lines.size() && lines.get(row).kind() == Line.Kind.BLANK) {
            row++;
        }
        return row < lines.size() && Cell.isRow(lines.get(row)) ? row : from;
    }

    private int endOfRows(int from) {
        int end = from;
        while (end < lines.size() && Cell.isRow(lines.get(end))) {
            end++;
        }
        return end;
    }

    private List<List<Cell>> cells(int from, int to) {
        return lines.subList(from, to).stream().map(Cell::of).toList();
    }

    private void silent(int at) {
        Line line = lines.get(at);
        signs.add(new Sign(line.as(Line.Kind.NOISE), Optional.empty(), List.of(), Optional.empty()));
    }

    /** The question first, the key behind the choices, what has no meaning last. */
    private void take(List<Cell> row, QuestionColumns columns) {
        List<Line> asked = rows.cutCell(row.get(columns.question()).asLine());
        boolean within = columns.choices().isEmpty() && asked.size() > 1;
        Line question = within ? asked.get(0) : row.get(columns.question()).asLine();
        Optional<QuestionHead> own = alone.apply(question).question();
        String number = own.map(QuestionHead::number).orElse(columns.number(row));
        QuestionHead head = new QuestionHead(
                number, QuestionHead.Form.WORD, own.map(QuestionHead::end).orElse(0));
        signs.add(new Sign(question, Optional.of(head), List.of(), Optional.empty()));
        if (within) {
            signs.add(alone.apply(asked.get(1)).withQuestion(Optional.empty()));
        }
        columns.choices().forEach((at, label) -> present(row, at).ifPresent(cell -> takeChoice(cell, label)));
        columns.parts().forEach((at, role) -> present(row, at).ifPresent(cell -> takePart(cell, role)));
        columns.others()
                .forEach(at -> present(row, at)
                        .ifPresent(cell ->
                                signs.add(new Sign(cell.asLine(), Optional.empty(), List.of(), Optional.empty()))));
    }

    private static Optional<Cell> present(List<Cell> row, int at) {
        return at < row.size() && !row.get(at).text().isBlank() ? Optional.of(row.get(at)) : Optional.empty();
    }

    /** A choice; its own label, if it has one, must be that of its column. */
    private void takeChoice(Cell cell, String label) {
        Line line = cell.asLine();
        Sign own = alone.apply(line);
        boolean labelled = label.isEmpty()
                || own.choices().size() == 1 && own.choices().get(0).label().equals(label);
        List<ChoiceHead> heads = labelled
                ? own.choices()
                : List.of(ChoiceHead.ofCell(label, line, 0, line.text().length(), vocabulary));
        signs.add(new Sign(line, Optional.empty(), heads, Optional.empty()));
    }

    private void takePart(Cell cell, Role role) {
        Line line = cell.asLine();
        Marker marker = Marker.of(role, line, 0);
        signs.add(new Sign(line, Optional.empty(), List.of(), Optional.of(marker)));
    }
}
