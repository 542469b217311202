package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the quizzes of mkdocs-quiz within a page, after its documentation ("Multiple Choice Quizzes", "Fill-in-the-Blank
 * Quizzes", "Migration"): "everything before the first checkbox is the question, everything after the last answer is the
 * content section", which is shown after the answer; {@code [[answer]]} is a blank; and the fields of its versions before 1.0.
 */
public final class MkdocsQuiz {

    private static final ToolBlocks BLOCKS = new ToolBlocks(
            "mkdocs-quiz",
            "quiz",
            Pattern.compile("\\s*(?:<quiz>|<\\?quiz\\?>|quiz-start)\\s*"),
            Pattern.compile("\\s*(?:</quiz>|<\\?/quiz\\?>|quiz-end)\\s*"));
    private static final Pattern FIELD =
            Pattern.compile("\\s*(?:quiz-)?(?<name>question|answer-correct|answer|content):\\s*(?<value>.*)");
    private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\[\\]`]+)]]");
    private static final String RULE = "---";

    private final ToolBank bank;

    private MkdocsQuiz(ToolBank bank) {
        this.bank = bank;
    }

    /** What is found; empty where the page has no such quiz. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        return BLOCKS.read(source, words, bank -> new MkdocsQuiz(bank)::quiz);
    }

    private void quiz(List<Piece> lines) {
        ToolQuestion question =
                new ToolQuestion(lines.isEmpty() ? 0 : lines.get(0).line());
        ItemList list = ItemList.of(lines);
        if (lines.stream().anyMatch(line -> FIELD.matcher(line.text()).matches())) {
            fields(lines, question);
        } else if (list.hasBoxes()) {
            question.add("stem", list.before());
            list.addChoices(question);
            question.add("explanation", list.after());
        } else {
            blanks(lines, question);
        }
        bank.trace(lines, "question");
        bank.add(question);
    }

    private static void fields(List<Piece> lines, ToolQuestion question) {
        String part = "stem";
        for (Piece line : lines) {
            Matcher field = FIELD.matcher(line.text());
            boolean named = field.matches() && !part.equals("explanation");
            Piece value =
                    named ? new Piece(line.line(), line.column() + field.start("value"), field.group("value")) : line;
            if (named && field.group("name").startsWith("answer")) {
                List<Piece> text = new ArrayList<>(List.of(value));
                question.choice(new ToolQuestion.Choice(field.group("name").endsWith("correct"), "", text, List.of()));
            } else {
                part = named && field.group("name").equals("content") ? "explanation" : part;
                question.add(part, List.of(value));
            }
        }
    }

    /** "Answers are case-insensitive"; "a horizontal rule separates the question from the content". */
    private static void blanks(List<Piece> lines, ToolQuestion question) {
        boolean code = false;
        boolean found = false;
        String part = "stem";
        for (Piece line : lines) {
            code ^= Fences.turnAt(line.text());
            boolean rule = !code && part.equals("stem") && line.text().strip().equals(RULE);
            Matcher blank = BLANK.matcher(line.text());
            boolean gaps = !code && part.equals("stem") && blank.find();
            found |= gaps;
            String said = gaps
                    ? blank.reset()
                            .replaceAll(m ->
                                    Matcher.quoteReplacement("{{`" + m.group(1).strip() + "`}}"))
                    : line.text();
            part = rule ? "explanation" : part;
            if (!rule) {
                question.add(part, List.of(new Piece(line.line(), line.column(), said)));
            }
        }
        question.field("type", found ? "cloze" : "");
        if (!found) {
            question.spoil(Problem.of(Problem.Kind.KEY_MISSING, question.line(), 0));
        }
    }
}
