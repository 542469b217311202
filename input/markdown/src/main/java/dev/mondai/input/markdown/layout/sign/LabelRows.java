package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables with the labels of the choices in one row, and their texts in the next. */
final class LabelRows {

    private static final Pattern BRACKETED = Pattern.compile("[\\s*_]*[(（]\\d[)）][\\s*_]*");

    private final List<Sign> signs;
    private final Vocabulary vocabulary;

    private LabelRows(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
    }

    /** The signs with the choices of such tables. */
    static List<Sign> in(List<Sign> signs, Vocabulary vocabulary) {
        return new LabelRows(signs, vocabulary).read();
    }

    private List<Sign> read() {
        List<Sign> read = new ArrayList<>(signs);
        for (int i = 0; i + 1 < signs.size(); i++) {
            if (!Cell.isRow(signs.get(i).line())) {
                continue;
            }
            int below = i + 2 < signs.size() && Cell.isRule(signs.get(i + 1).line()) ? i + 2 : i + 1;
            if (Cell.isRow(signs.get(below).line())) {
                List<String> found = labels(Cell.of(signs.get(i).line()));
                List<Cell> texts = Cell.of(signs.get(below).line());
                if (found.size() >= 2
                        && (!isDigit(found.get(0)) || endsTable(below))
                        && texts.size() == found.size()
                        && labels(texts).isEmpty()) {
                    read.set(i, signs.get(i).withChoices(List.of()));
                    read.set(below, signs.get(below).withChoices(heads(found, texts)));
                }
            }
        }
        return read;
    }

    private static boolean isDigit(String label) {
        return Character.isDigit(label.charAt(0));
    }

    /** Whether no other row follows, nor choices or a line that asks: numbers may head the columns of data. */
    private boolean endsTable(int row) {
        return Neighbours.below(signs, row)
                .filter(next -> Cell.isRow(next.line())
                        || !next.choices().isEmpty()
                        || next.line().isText()
                                && next.line().asks()
                                && next.question().isEmpty())
                .isEmpty();
    }

    /** The labels of a row that holds nothing else; none where they are bare numbers, which may be those of questions. */
    private List<String> labels(List<Cell> cells) {
        List<String> found =
                cells.stream().map(c -> c.text().replaceAll("[\\s*_.()、]", "")).toList();
        Labels labels = vocabulary.labels();
        boolean bracketed =
                cells.stream().allMatch(c -> BRACKETED.matcher(c.text()).matches());
        boolean sequence = !found.isEmpty()
                && labels.sequencesFrom(found.get(0)).stream()
                        .filter(name -> bracketed || !name.equals("number"))
                        .anyMatch(name -> IntStream.range(0, found.size())
                                .allMatch(i -> labels.indexIn(name, found.get(i)) == i));
        return sequence ? found : List.of();
    }

    private List<ChoiceHead> heads(List<String> found, List<Cell> texts) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> head(found.get(i), texts.get(i)))
                .toList();
    }

    private ChoiceHead head(String label, Cell cell) {
        String text = cell.text();
        int start = cell.start() + text.length() - text.stripLeading().length();
        return ChoiceHead.ofCell(label, cell.line(), start, cell.end(), vocabulary);
    }
}
