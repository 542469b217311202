package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables with the labels of the choices in one row, and their texts in the next. Bare numbers may be those of questions, or of
 * columns of data: they are labels where nothing else in the document begins choices, and several tables have words below them.
 */
final class LabelRows {

    private static final Pattern BRACKETED = Pattern.compile("[\\s*_]*[(（]\\d[)）][\\s*_]*");

    private static final Pattern BARE = Pattern.compile("[\\s*_]*\\d[\\s*_.]*");

    /** What may stand around and behind a label. */
    private static final String NO_LABEL = " \t\n\u000B\f\r*_.()、";

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]");
    private static final int FEWEST = 2;

    private final List<Sign> signs;
    private final Vocabulary vocabulary;

    /** Whether bare numbers are labels. */
    private final boolean bare;

    private LabelRows(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
        this.bare = areBare();
    }

    /** Whether several tables have words below numbers, and no more lines than these tables begin with a number, none with another label. */
    private boolean areBare() {
        long tables = IntStream.range(0, signs.size()).filter(this::isBare).count();
        return tables >= FEWEST
                && signs.stream().noneMatch(LabelRows::beginsChoices)
                && signs.stream().filter(Signs::hasBox).count() < FEWEST
                && signs.stream().filter(LabelRows::isNumbered).count() <= tables;
    }

    /** Whether a row of numbers, and no other, stands above the last row of a table, which has a word in some cell and letters in all. */
    private boolean isBare(int at) {
        if (!Cell.isRow(signs.get(at).line())
                || at > 0 && Cell.isRow(signs.get(at - 1).line())
                || at + 2 >= signs.size()
                || !Cell.isRule(signs.get(at + 1).line())
                || !Cell.isRow(signs.get(at + 2).line())) {
            return false;
        }
        if (!areBare(Cell.of(signs.get(at).line())) || !endsTable(at + 2)) {
            return false;
        }
        List<Cell> texts = Cell.of(signs.get(at + 2).line());
        return texts.stream().allMatch(cell -> LETTER.matcher(cell.text()).find())
                && texts.stream().anyMatch(cell -> WORD.matcher(cell.text()).find());
    }

    private static boolean areBare(List<Cell> cells) {
        return cells.stream().allMatch(cell -> BARE.matcher(cell.text()).matches());
    }

    /** Whether a line outside of tables begins choices with letters, or several in a row; a lone box is a blank. */
    private static boolean beginsChoices(Sign sign) {
        List<ChoiceHead> begun = Cell.isRow(sign.line()) ? List.of() : sign.choices();
        return begun.stream().filter(ChoiceHead::isLabelled).count() > 1
                || begun.stream().anyMatch(choice -> choice.isLabelled() && !isDigit(choice.label()));
    }

    private static boolean isNumbered(Sign sign) {
        return !Cell.isRow(sign.line())
                && sign.choices().stream().anyMatch(choice -> choice.isLabelled() && isDigit(choice.label()));
    }

    /** Whether a sign is a row, as each of such a table. */
    static boolean isFor(Sign sign) {
        return Cell.isRow(sign.line());
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
                boolean numbers = bare && isBare(i);
                List<String> found = labels(Cell.of(signs.get(i).line()), numbers);
                List<Cell> texts =
                        found.size() < 2 ? List.of() : Cell.of(signs.get(below).line());
                if (!texts.isEmpty()
                        && texts.size() == found.size()
                        && (!isDigit(found.get(0)) || endsTable(below))
                        && labels(texts, false).isEmpty()) {
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

    /** The labels of a row that holds nothing else; none where they are bare numbers that are no labels. */
    private List<String> labels(List<Cell> cells, boolean numbers) {
        Labels labels = vocabulary.labels();
        Set<String> names = cells.isEmpty() ? Set.of() : labels.sequencesFrom(label(cells.get(0)));
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> found = cells.stream().map(LabelRows::label).toList();
        boolean sequence = names.stream()
                .filter(name -> numbers || !name.equals("number") || areBracketed(cells))
                .anyMatch(name ->
                        IntStream.range(0, found.size()).allMatch(i -> labels.indexIn(name, found.get(i)) == i));
        return sequence ? found : List.of();
    }

    private static String label(Cell cell) {
        StringBuilder label = new StringBuilder();
        for (int at = cell.start(); at < cell.end(); at++) {
            char sign = cell.line().narrow().charAt(at);
            if (NO_LABEL.indexOf(sign) < 0) {
                label.append(sign);
            }
        }
        return label.toString();
    }

    private static boolean areBracketed(List<Cell> cells) {
        return cells.stream().allMatch(cell -> BRACKETED.matcher(cell.text()).matches());
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
