package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the quizzes of Hugging Face's courses: a heading, what is asked, and a component with an object for each choice,
 * {@code <Question choices={[{text: "…", explain: "…", correct: true}, …]} />}.
 */
public final class QuestionComponents {

    private static final String OPEN = "<Question";
    private static final String CLOSE = "/>";
    private static final Pattern BEGIN = Pattern.compile("\\s*<Question(?:\\s+choices=.*|\\s*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern TITLE = Pattern.compile("^#{1,6}\\s+(?:Q?\\d{1,3}[.:)]\\s*)?|\\[\\[[^\\]]*]]\\s*$");

    private final ToolBank bank;
    private final List<Piece> asked = new ArrayList<>();

    private QuestionComponents(ToolBank bank) {
        this.bank = bank;
    }

    /** What is found; empty where the page has no such component. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        boolean found = source.stream()
                .anyMatch(line -> line.contains(OPEN) && BEGIN.matcher(line).matches());
        if (!found) {
            return Optional.empty();
        }
        QuestionComponents reading =
                new QuestionComponents(new ToolBank("question-component", LanguageGuess.of(source, words)));
        reading.read(source);
        return Optional.of(reading.bank.recognition());
    }

    private void read(List<String> source) {
        BitSet code = Fences.in(source);
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            if (!code.get(i) && BEGIN.matcher(line).matches()) {
                int end = end(source, i);
                question(source, i, end);
                i = end;
            } else {
                if (!code.get(i) && HEADING.matcher(line).matches()) {
                    bank.outside(List.copyOf(asked));
                    asked.clear();
                }
                asked.add(new Piece(i, 0, line));
            }
        }
        bank.outside(asked);
    }

    /** The line that closes a component; the last one before the next heading where none does. */
    private static int end(List<String> source, int from) {
        int at = from;
        while (!source.get(at).stripTrailing().endsWith(CLOSE)
                && at + 1 < source.size()
                && !HEADING.matcher(source.get(at + 1)).matches()) {
            at++;
        }
        return at;
    }

    private void question(List<String> source, int from, int end) {
        List<Piece> stem = HouseText.trimmed(asked);
        ToolQuestion question =
                new ToolQuestion(stem.isEmpty() ? from : stem.get(0).line());
        stem.forEach(piece -> question.add("stem", List.of(untitled(piece))));
        List<Piece> lines = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            lines.add(new Piece(i, 0, source.get(i)));
        }
        List<ToolQuestion.Choice> choices = ComponentChoices.of(lines);
        choices.forEach(question::choice);
        if (choices.isEmpty()) {
            question.spoil(Problem.of(
                    Problem.Kind.CHOICES_UNREAD, from, source.get(from).strip()));
        } else if (choices.stream().noneMatch(ToolQuestion.Choice::right)) {
            question.spoil(Problem.of(Problem.Kind.KEY_MISSING, question.line(), choices.size()));
        }
        bank.trace(asked, "question");
        bank.trace(lines, "question");
        bank.add(question);
        asked.clear();
    }

    /** What a heading asks, without its number and its anchor. */
    private static Piece untitled(Piece line) {
        return HEADING.matcher(line.text()).matches()
                ? new Piece(line.line(), 0, TITLE.matcher(line.text()).replaceAll(""))
                : line;
    }
}
