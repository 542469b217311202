package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables of statements with a column for true and one for false, of which each row has a cross in one:
 * {@code | Nr. | Aussage | richtig | falsch |}. The two become one column, which says what the head of the crossed one does.
 */
final class JudgingColumns {

    private static final String ANSWER = " Answer ";
    private static final Pattern AROUND = Pattern.compile("[\\s*_()\\[\\]]+");
    private static final String MARKS = "xх✓✔✅√☑☒●⬤•■";
    private static final Set<String> EMPTY = Set.of("", "-", "–", "—", "☐", "□", "○");
    private static final Pattern SENTENCE =
            Pattern.compile("(?U).*\\p{L}{2}.*[.。!！?？؟।][\\s*_»”\"')]*", Pattern.DOTALL);
    private static final int FEWEST = 2;

    private final List<Cell> head;
    private final List<List<Cell>> rows;
    private final Vocabulary vocabulary;

    private JudgingColumns(List<Cell> head, List<List<Cell>> rows, Vocabulary vocabulary) {
        this.head = head;
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /** The head and the rows of such a table, with one column for both; those of any other as they are. */
    static List<List<Cell>> joined(List<Cell> head, List<List<Cell>> rows, Vocabulary vocabulary) {
        return new JudgingColumns(head, rows, vocabulary).joined();
    }

    private List<List<Cell>> joined() {
        int column = column(head);
        List<List<Cell>> joined = new ArrayList<>();
        if (column < 0 || !areMarked(column) || !areStatements(column)) {
            joined.add(head);
            joined.addAll(rows);
            return joined;
        }
        joined.add(answered(head, column, ANSWER));
        for (List<Cell> row : rows) {
            int marked = mark(row.get(column)).isEmpty() ? column + 1 : column;
            joined.add(answered(row, column, head.get(marked).text()));
        }
        return joined;
    }

    /** Whether a column before the two is called so, or holds sentences: other tables compare things. */
    private boolean areStatements(int column) {
        return IntStream.range(0, column)
                .anyMatch(at -> is(said(head.get(at)), Role.QUESTION)
                        || rows.stream()
                                .allMatch(row ->
                                        SENTENCE.matcher(row.get(at).text()).matches()));
    }

    /** The first of two columns side by side whose titles are true and false; -1 where there is none. */
    private int column(List<Cell> titles) {
        return IntStream.range(1, titles.size() - 1)
                .filter(at -> areBoth(said(titles.get(at)), said(titles.get(at + 1))))
                .findFirst()
                .orElse(-1);
    }

    private boolean areBoth(String first, String second) {
        return is(first, Role.TRUE) && is(second, Role.FALSE)
                || is(first, Role.FALSE) && is(second, Role.TRUE)
                || TruthPairs.of(List.of(first, second), true).isPresent();
    }

    private boolean is(String title, Role role) {
        return vocabulary
                .words()
                .whole(title)
                .filter(word -> word.roles().contains(role))
                .isPresent();
    }

    /** Whether each row has one mark in the two columns, the same in all, and nothing else there. */
    private boolean areMarked(int column) {
        Set<String> marks = rows.stream()
                .map(row -> row.size() == head.size() ? mark(row.get(column), row.get(column + 1)) : "")
                .collect(Collectors.toSet());
        return rows.size() >= FEWEST && marks.size() == 1 && !marks.contains("");
    }

    /** The mark of a row, where one of two cells has it, and the other is empty. */
    private static String mark(Cell first, Cell second) {
        List<String> marks = Stream.of(first, second)
                .map(JudgingColumns::mark)
                .filter(mark -> !mark.isEmpty())
                .toList();
        boolean others = Stream.of(first, second).anyMatch(cell -> mark(cell).isEmpty() && !EMPTY.contains(said(cell)));
        return marks.size() == 1 && !others ? marks.get(0) : "";
    }

    private static String mark(Cell cell) {
        String said = said(cell);
        return said.length() == 1 && MARKS.contains(said) ? said : "";
    }

    private static String said(Cell cell) {
        return Folding.fold(AROUND.matcher(cell.text()).replaceAll(""))
                .toLowerCase(Locale.ROOT)
                .replace("\uFE0F", "");
    }

    /** The row with a text in the place of both columns. */
    private static List<Cell> answered(List<Cell> row, int column, String text) {
        Cell first = row.get(column);
        Line line = first.line();
        String behind = line.text().substring(row.get(column + 1).end());
        return Cell.of(line.endingIn(first.start(), text + behind));
    }
}
