package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.HouseText;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the challenges of freeCodeCamp's curriculum, whose sections are headings between dashes: below {@code --questions--}
 * a {@code --text--}, the {@code --answers--} with a rule between two, each with its {@code --feedback--}, and the number of
 * the right one in {@code --video-solution--}; below {@code --quizzes--} the {@code --distractors--} and the {@code --answer--}.
 */
public final class FreeCodeCamp {

    private static final Pattern SECTION = Pattern.compile("^#{1,6}\\s+--(?<name>[A-Za-z-]+)--\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*-{3,}\\s*$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final ToolBank bank;
    private final List<Piece> lines = new ArrayList<>();
    private String section = "";
    private Optional<Challenge> open = Optional.empty();

    /** A question as it is collected, with what its sections say. */
    private static final class Challenge {

        final ToolQuestion question;
        final List<List<Piece>> answers = new ArrayList<>();
        final List<List<Piece>> feedback = new ArrayList<>();
        final List<Piece> solution = new ArrayList<>();
        int wrong;

        Challenge(int line) {
            question = new ToolQuestion(line);
        }

        void answer(List<Piece> text) {
            answers.add(text);
            feedback.add(new ArrayList<>());
        }
    }

    private FreeCodeCamp(ToolBank bank) {
        this.bank = bank;
    }

    /** What is found; empty where no section holds answers. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        boolean found = source.stream()
                .anyMatch(line -> line.startsWith("## --answers--") || line.startsWith("#### --distractors--"));
        if (!found) {
            return Optional.empty();
        }
        FreeCodeCamp reading = new FreeCodeCamp(new ToolBank("freecodecamp", LanguageGuess.of(source, words)));
        reading.read(source);
        return Optional.of(reading.bank.recognition());
    }

    private void read(List<String> source) {
        boolean code = false;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            Matcher heading = SECTION.matcher(line);
            if (!code && heading.matches()) {
                endSection();
                begin(heading.group("name"), i);
            } else {
                code ^= Fences.turnAt(line);
                if (!code && RULE.matcher(line).matches() && isDivided()) {
                    endSection();
                    section = section.equals("feedback") ? "answers" : section;
                } else {
                    lines.add(new Piece(i, 0, line));
                }
            }
        }
        endSection();
        endQuestion();
    }

    private boolean isDivided() {
        return section.equals("answers") || section.equals("feedback") || section.equals("distractors");
    }

    private void begin(String name, int line) {
        if (name.equals("text")) {
            endQuestion();
            open = Optional.of(new Challenge(line));
        }
        section = name;
        if (!name.equals("text")) {
            bank.trace(List.of(new Piece(line, 0, "")), open.isPresent() ? "question" : "description");
        }
    }

    /** Gives what a section holds, up to a rule where it is divided by them, to the question. */
    private void endSection() {
        List<Piece> said = HouseText.trimmed(lines);
        lines.clear();
        if (said.isEmpty()) {
            return;
        }
        if (open.isEmpty() || !take(open.get(), said)) {
            bank.outside(said);
        } else {
            bank.trace(said, "question");
        }
    }

    private boolean take(Challenge challenge, List<Piece> said) {
        if (section.equals("feedback") && challenge.answers.isEmpty()) {
            return false;
        }
        switch (section) {
            case "text" -> challenge.question.add("stem", said);
            case "answers", "answer" -> challenge.answer(said);
            case "distractors" -> {
                challenge.answer(said);
                challenge.wrong = challenge.answers.size();
            }
            case "feedback" ->
                challenge.feedback.get(challenge.feedback.size() - 1).addAll(said);
            case "video-solution" -> challenge.solution.addAll(said);
            case "explanation" -> challenge.question.add("explanation", said);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endQuestion() {
        open.ifPresent(challenge -> {
            int right = right(challenge);
            for (int i = 0; i < challenge.answers.size(); i++) {
                challenge.question.choice(new ToolQuestion.Choice(
                        i + 1 == right, "", challenge.answers.get(i), challenge.feedback.get(i)));
            }
            bank.add(challenge.question);
        });
        open = Optional.empty();
    }

    /** The number of the right answer; 0 where nothing says it. */
    private static int right(Challenge challenge) {
        int answers = challenge.answers.size();
        if (challenge.wrong > 0 && challenge.wrong == answers - 1) {
            return answers;
        }
        if (challenge.solution.isEmpty()) {
            challenge.question.spoil(Problem.of(Problem.Kind.KEY_MISSING, challenge.question.line(), answers));
            return 0;
        }
        Piece solution = challenge.solution.get(0);
        String said = solution.text().strip();
        int number = NUMBER.matcher(said).matches() ? Integer.parseInt(said) : 0;
        if (number < 1 || number > answers || challenge.solution.size() > 1) {
            challenge.question.spoil(Problem.of(Problem.Kind.KEY_UNCLEAR, solution.line(), said));
        }
        return number;
    }
}
