package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.LanguageGuess;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the quizzes of a LiaScript course, after the section "Quizzes" of its documentation: {@code [[X]]} and
 * {@code [(X)]} before choices, dashes before them and blanks optional; {@code [[solution]]} to be typed and
 * {@code [[wrong|(right)]]} to be picked, also within a paragraph; {@code [[?]]} hints; between lines of stars, the solution;
 * "your question as a paragraph, which is followed by your quiz".
 */
public final class LiaScript {

    private static final String START = "^\\s*(?:[-*+]\\s+)?";
    private static final Pattern CHOICE =
            Pattern.compile(START + "\\[(?:\\[(?<many>[ xX])]|\\((?<one>[ xX])\\))]\\s*(?<text>.*?)\\s*$");
    /** The head or a row of a matrix: columns, or a box for each, between brackets. */
    private static final Pattern MATRIX = Pattern.compile(
            START + "\\[\\s*(?:\\[[^\\[\\]]*]|\\([^()]*\\))(?:\\s*(?:\\[[^\\[\\]]*]|\\([^()]*\\)))+\\s*](?!\\().*");

    private static final Pattern HINT = Pattern.compile(START + "\\[\\[\\?]]\\s*(?<text>.*)$");
    private static final Pattern ALONE = Pattern.compile("(?s)^\\s*\\[\\[(?<said>[^\\[\\]?!][^\\[\\]]*)]]\\s*$");
    private static final Pattern OPENS = Pattern.compile("^\\s*\\[\\[[^\\[\\]]*$");
    private static final Pattern INLINE = Pattern.compile("\\[\\[([^\\[\\]?!`][^\\[\\]`]*)]]");
    private static final Pattern STARS = Pattern.compile("^\\s*\\*{3,}\\s*$");
    private static final Pattern SCRIPT = Pattern.compile("(?i)^\\s*<script\\b.*");
    private static final Pattern SCRIPT_END = Pattern.compile("(?i).*</script>.*");
    private static final Pattern GENERIC = Pattern.compile(START + "\\[\\[!]].*");
    private static final Pattern NARRATION = Pattern.compile("^\\s*--\\{\\{.*}}--.*");
    private static final Pattern EFFECT = Pattern.compile("^\\s*\\{\\{[^{}]*}}\\s*$");
    private static final Pattern HEADING = Pattern.compile("^(?<level>#{1,6})\\s+(?<text>.*?)\\s*#*\\s*$");

    private final List<String> source;
    private final ToolBank bank;
    private final LiaScriptText course;
    private int at;

    private LiaScript(List<String> source, Optional<String> language) {
        this.source = source;
        this.bank = new ToolBank("liascript", language);
        this.course = new LiaScriptText(bank);
    }

    /** What is found; empty where no line is what only such a course has. */
    public static Optional<Recognition> in(List<String> source, Words words) {
        if (source.stream().noneMatch(line -> line.contains("[[") || line.contains("[("))) {
            return Optional.empty();
        }
        boolean code = false;
        int choices = 0;
        boolean ticked = false;
        boolean own =
                source.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("liascript"))
                        && source.stream().anyMatch(LiaScript::isAlone);
        for (String line : source) {
            code ^= Fences.turnAt(line);
            if (code || line.indexOf('[') < 0) {
                continue;
            }
            Matcher choice = CHOICE.matcher(line);
            if (choice.matches()) {
                choices++;
                ticked |= !(choice.group("one") + choice.group("many")).contains(" ");
            }
            own |= HINT.matcher(line).matches();
        }
        return own || ticked && choices > 1
                ? Optional.of(new LiaScript(source, LanguageGuess.of(source, words)).read())
                : Optional.empty();
    }

    private static boolean isAlone(String line) {
        return ALONE.matcher(line).matches();
    }

    private Recognition read() {
        while (at < source.size()) {
            String line = source.get(at);
            if (CHOICE.matcher(line).matches()) {
                quiz(this::choices);
            } else if (MATRIX.matcher(line).matches()) {
                quiz(this::matrix);
            } else if (GENERIC.matcher(line).matches()) {
                quiz(question -> spoil(question, at++));
            } else if (isAlone(line) || OPENS.matcher(line).matches() && isAlone(joined())) {
                quiz(this::solution);
            } else {
                block();
            }
        }
        course.leave();
        return bank.recognition();
    }

    private interface Part {
        void read(ToolQuestion question);
    }

    /** The lines up to the one that closes the brackets. */
    private String joined() {
        int end = at;
        while (end + 1 < source.size()
                && !source.get(end).contains("]]")
                && !source.get(end).isBlank()) {
            end++;
        }
        return String.join("\n", source.subList(at, end + 1));
    }

    private void quiz(Part body) {
        ToolQuestion question = course.asked(at);
        body.read(question);
        rest(question);
    }

    private void choices(ToolQuestion question) {
        int right = 0;
        boolean one = false;
        while (at < source.size() && !source.get(at).isBlank() && !ends(source.get(at))) {
            Matcher choice = CHOICE.matcher(source.get(at));
            if (choice.matches()) {
                one |= choice.group("one") != null;
                String box = choice.group("one") != null ? choice.group("one") : choice.group("many");
                right += box.isBlank() ? 0 : 1;
                List<Piece> text = new ArrayList<>();
                text.add(new Piece(at, choice.start("text"), choice.group("text")));
                question.choice(new ToolQuestion.Choice(!box.isBlank(), "", text, List.of()));
            } else {
                last(question).text().add(new Piece(at, 0, source.get(at)));
            }
            at++;
        }
        if (one && right > 1) {
            question.spoil(Problem.of(Problem.Kind.KEY_UNCLEAR, question.line(), "[(X)] … [(X)]"));
        }
        question.field("type", one ? "" : "multiple-choice");
    }

    /** A matrix is none of our kinds of questions. */
    private void matrix(ToolQuestion question) {
        question.spoil(
                Problem.of(Problem.Kind.CHOICES_UNREAD, at, source.get(at).strip()));
        while (at < source.size() && MATRIX.matcher(source.get(at)).matches()) {
            at++;
        }
    }

    private static ToolQuestion.Choice last(ToolQuestion question) {
        return question.choices().get(question.choices().size() - 1);
    }

    private static boolean ends(String line) {
        return HINT.matcher(line).matches()
                || STARS.matcher(line).matches()
                || SCRIPT.matcher(line).matches();
    }

    /** What is to be typed, or to be picked. */
    private void solution(ToolQuestion question) {
        String said = joined();
        Matcher alone = ALONE.matcher(said);
        alone.matches();
        String solution = alone.group("said");
        if (LiaScriptOptions.are(solution)) {
            LiaScriptOptions options = LiaScriptOptions.of(solution);
            options.options()
                    .forEach(option -> question.choice(new ToolQuestion.Choice(
                            option.right(), "", new ArrayList<>(List.of(new Piece(at, 0, option.text()))), List.of())));
            if (options.haveSeveralRight()) {
                question.spoil(Problem.of(Problem.Kind.KEY_UNCLEAR, at, said.strip()));
            }
        } else {
            question.field("type", "short-answer");
            question.field("case", "true");
            question.add("key", List.of(new Piece(at, 0, "- " + ToolQuestion.literal(solution.strip()))));
        }
        at += (int) said.lines().count();
    }

    /** Hints, a script that checks answers in its own way, and the solution between two lines of stars. */
    private void rest(ToolQuestion question) {
        while (at < source.size() && HINT.matcher(source.get(at)).matches()) {
            Matcher hint = HINT.matcher(source.get(at));
            hint.matches();
            question.addItem("hint", "- ", List.of(new Piece(at, hint.start("text"), hint.group("text"))));
            at++;
        }
        if (at < source.size() && SCRIPT.matcher(source.get(at)).matches()) {
            spoil(question, at);
            while (at < source.size() && !SCRIPT_END.matcher(source.get(at)).matches()) {
                at++;
            }
            at++;
        }
        if (at < source.size() && STARS.matcher(source.get(at)).matches()) {
            for (at++; at < source.size() && !STARS.matcher(source.get(at)).matches(); at++) {
                question.add("explanation", List.of(new Piece(at, 0, source.get(at))));
            }
            at++;
        }
        bank.add(question);
    }

    private void spoil(ToolQuestion question, int line) {
        question.spoil(
                Problem.of(Problem.Kind.CODE_NOT_RUN, line, source.get(line).strip()));
    }

    /** Takes a heading, code with its ends, or the lines up to a blank one. */
    private void block() {
        String first = source.get(at);
        Matcher heading = HEADING.matcher(first);
        if (heading.matches()) {
            course.section(heading.group("level").length(), heading.group("text"));
            at++;
            return;
        }
        List<Piece> block = new ArrayList<>();
        boolean code = Fences.turnAt(first);
        do {
            if (!EFFECT.matcher(source.get(at)).matches()
                    && !STARS.matcher(source.get(at)).matches()) {
                block.add(new Piece(at, 0, source.get(at)));
            }
            at++;
        } while (at < source.size()
                && (code
                        ? !Fences.turnAt(source.get(at))
                        : !source.get(at).isBlank() && !ends(source.get(at)) && !starts(source.get(at))));
        if (code && at < source.size()) {
            block.add(new Piece(at, 0, source.get(at)));
            at++;
        }
        keep(block, code);
    }

    private static boolean starts(String line) {
        return CHOICE.matcher(line).matches()
                || MATRIX.matcher(line).matches()
                || isAlone(line)
                || Fences.turnAt(line)
                || HEADING.matcher(line).matches();
    }

    private void keep(List<Piece> block, boolean code) {
        boolean says = block.stream().anyMatch(piece -> !piece.isBlank());
        if (!code
                && block.stream().anyMatch(piece -> INLINE.matcher(piece.text()).find())) {
            gaps(block);
        } else if (says && NARRATION.matcher(block.get(0).text()).matches()) {
            bank.outside(block.subList(1, block.size()));
        } else if (says) {
            course.add(block);
        }
    }

    /** A paragraph with something to be typed or picked in it. */
    private void gaps(List<Piece> block) {
        ToolQuestion question = course.question(block.get(0).line());
        question.field("type", "cloze");
        block.forEach(piece -> question.add(
                "stem",
                List.of(new Piece(
                        piece.line(),
                        piece.column(),
                        INLINE.matcher(piece.text())
                                .replaceAll(m -> Matcher.quoteReplacement(LiaScriptOptions.gap(m.group(1))))))));
        rest(question);
    }
}
