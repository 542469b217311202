package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables of one question each: its number and stem in the head, {@code | Q1 | Which is a metal? |}, its choices in the rows,
 * {@code | A | tin |}. Two at least have numbers that differ; another head names columns.
 */
final class QuestionInHead {

    private static final Pattern NUMBER =
            Pattern.compile("[\\s*_]*(?:\\p{L}{1,12}\\.?\\s?)?(?:№\\s?)?(?<number>\\d{1,4})[\\s.):*_]*");

    private static final Pattern STEM = Pattern.compile(".*\\p{L}{2}.*|.*\\p{IsHan}.*");
    private static final int FEWEST = 2;

    private final List<Line> lines;
    private final Labels labels;
    private final Function<Line, Sign> alone;

    private QuestionInHead(List<Line> lines, Labels labels, Function<Line, Sign> alone) {
        this.lines = lines;
        this.labels = labels;
        this.alone = alone;
    }

    /**
     * The places of such heads.
     *
     * @param alone what a line begins by itself
     */
    static Set<Integer> in(List<Line> lines, Labels labels, Function<Line, Sign> alone) {
        QuestionInHead heads = new QuestionInHead(lines, labels, alone);
        Set<Integer> found = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int at = 0; at + FEWEST + 1 < lines.size(); at++) {
            if (heads.isHead(at)) {
                found.add(at);
                numbers.add(number(Cell.of(lines.get(at)).get(0)).orElseThrow());
            }
        }
        boolean only = numbers.size() >= FEWEST
                && numbers.size() == found.size()
                && lines.stream().noneMatch(heads::asks);
        return only ? found : Set.of();
    }

    /** What such a head is: the question, with its number. */
    static Sign sign(Line head) {
        List<Cell> cells = Cell.of(head);
        QuestionHead question = new QuestionHead(number(cells.get(0)).orElse(""), QuestionHead.Form.WORD, 0);
        return new Sign(cells.get(1).asLine(), Optional.of(question), List.of(), Optional.empty());
    }

    /** Whether a line outside of tables begins a question, or choices: the tables are theirs. */
    private boolean asks(Line line) {
        Sign sign = alone.apply(line);
        return line.isText()
                && !Cell.isRow(line)
                && (sign.question().isPresent()
                        || sign.choices().stream().anyMatch(choice -> choice.isLabelled() || choice.hasBox()));
    }

    private boolean isHead(int at) {
        if (!Cell.isRow(lines.get(at)) || !Cell.isRule(lines.get(at + 1))) {
            return false;
        }
        List<Cell> cells = Cell.of(lines.get(at));
        return cells.size() == 2
                && number(cells.get(0)).isPresent()
                && STEM.matcher(cells.get(1).text()).matches()
                && IntStream.range(0, FEWEST).allMatch(place -> isChoice(at + 2 + place, place));
    }

    /** Whether a line is a row with a label, and that the one of its place. */
    private boolean isChoice(int at, int place) {
        if (at >= lines.size()
                || !Cell.isRow(lines.get(at))
                || Cell.of(lines.get(at)).size() != 2) {
            return false;
        }
        List<ChoiceHead> choices = alone.apply(lines.get(at)).choices();
        return choices.size() == 1
                && choices.get(0).isLabelled()
                && labels.placeOf(choices.get(0).label()).orElse(-1) == place;
    }

    private static Optional<String> number(Cell cell) {
        Matcher number = NUMBER.matcher(cell.text());
        return number.matches() ? Optional.of(number.group("number")) : Optional.empty();
    }
}
