package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.OpenStem;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A card with two sides, as Obsidian's plug-ins have them. After the README of Quiz Generator, "Manually Creating or Modifying
 * Questions", the front may hold choices {@code a)}, {@code b)} "in alphabetical order"; the back then names "one of a), b), c),
 * etc.", with the text of the choice, once in a line.
 *
 * @param line where it begins
 */
record Card(int line, List<Piece> front, List<Piece> back, Vocabulary vocabulary) {

    private static final Pattern KIND =
            Pattern.compile("(?i)[*_]{0,3}(?:true or false|multiple choice|select all that apply"
                    + "|fill in the blank|matching|short answer|long answer)[*_]{0,3}:[*_]{0,3}\\s*");

    /** What may begin a card: its number, which says nothing there, and its kind. */
    private static final Pattern HEAD = Pattern.compile("\\s*(?:\\d{1,4}[.)]\\s+(?=\\S))?(?:" + KIND.pattern() + ")?");

    private static final Pattern CHOICE = Pattern.compile("^\\s*(?<letter>[a-z])\\)\\s+(?<text>\\S.*)$");
    private static final Pattern LETTERED = Pattern.compile("(?:^|[\\s:])[a-zA-Z]\\)\\s");
    private static final Pattern NAMED =
            Pattern.compile("^[*_]{0,2}(?<letter>[a-zA-Z])(?:\\)[*_]{0,2}\\s*(?<text>.*?)|)[*_]{0,2}$");

    private static final Pattern ENGLISH = Pattern.compile("(?i)true|false");
    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST_SENTENCE = 9;

    /** Whether a text begins with what the plug-in calls a kind of question. */
    static boolean isCalled(String text) {
        return KIND.matcher(text).lookingAt();
    }

    ToolQuestion question(Pairs pairs) {
        ToolQuestion question = new ToolQuestion(line);
        for (Piece piece : front) {
            Matcher choice = CHOICE.matcher(piece.text());
            boolean next = choice.matches()
                    && choice.group("letter").charAt(0)
                            == 'a' + question.choices().size();
            if (next) {
                List<Piece> text = new ArrayList<>();
                text.add(new Piece(piece.line(), piece.column() + choice.start("text"), choice.group("text")));
                question.choice(new ToolQuestion.Choice(
                        false, choice.group("letter").toUpperCase(Locale.ROOT), text, List.of()));
            } else {
                add(piece, question);
            }
        }
        if (question.choices().size() > 1) {
            mark(question);
        } else {
            pair(question, pairs);
        }
        return question;
    }

    /** What goes on behind a choice is of it; else it is asked. */
    private static void add(Piece piece, ToolQuestion question) {
        if (question.choices().isEmpty()) {
            Matcher head = (question.part("stem").isEmpty() ? HEAD : KIND).matcher(piece.text());
            int start = head.lookingAt() ? head.end() : 0;
            question.add(
                    "stem",
                    List.of(new Piece(
                            piece.line(), piece.column() + start, piece.text().substring(start))));
        } else {
            question.choices().get(question.choices().size() - 1).text().add(piece);
        }
    }

    /** The lines that name choices are right; what stands behind them explains it. */
    private void mark(ToolQuestion question) {
        Set<Integer> right = new TreeSet<>();
        for (int i = 0; i < back.size(); i++) {
            Piece piece = back.get(i);
            OptionalInt place = named(piece, question);
            if (place.isPresent()) {
                right.add(place.getAsInt());
            } else if (!piece.isBlank() && !right.isEmpty() && isReason(back.subList(i, back.size()), question)) {
                question.add("explanation", back.subList(i, back.size()));
                break;
            } else if (!piece.isBlank()) {
                question.spoil(Problem.of(
                        Problem.Kind.KEY_UNCLEAR, piece.line(), piece.text().strip()));
            }
        }
        for (int place : right) {
            ToolQuestion.Choice choice = question.choices().get(place);
            question.choices()
                    .set(place, new ToolQuestion.Choice(true, choice.label(), choice.text(), choice.feedback()));
        }
        if (right.isEmpty()) {
            question.spoil(Problem.of(
                    Problem.Kind.KEY_MISSING, line, question.choices().size()));
        }
    }

    /** Whether none of some lines begins as a choice does, or ends with one's text: one more may be right. */
    private static boolean isReason(List<Piece> lines, ToolQuestion question) {
        return lines.stream()
                .map(line -> line.text().strip())
                .noneMatch(line -> LETTERED.matcher(line).find()
                        || question.choices().stream()
                                .anyMatch(choice -> line.endsWith(
                                        choice.text().get(0).text().strip())));
    }

    /** The place of the choice that a line names, by its letter or with its text too. */
    private static OptionalInt named(Piece piece, ToolQuestion question) {
        Matcher named = NAMED.matcher(piece.text().strip());
        int place =
                named.matches() ? Character.toLowerCase(named.group("letter").charAt(0)) - 'a' : -1;
        return place >= 0
                        && place < question.choices().size()
                        && says(question.choices().get(place), named.group("text"))
                ? OptionalInt.of(place)
                : OptionalInt.empty();
    }

    private static boolean says(ToolQuestion.Choice choice, String text) {
        return text == null
                || text.isBlank()
                || text.strip().equals(choice.text().get(0).text().strip());
    }

    /** Whether a card may be judged: the English words say so alone, those of other languages may translate a short front. */
    private static boolean isStatement(ToolQuestion question, String said) {
        String front = front(question);
        boolean english = ENGLISH.matcher(said.strip()).matches() && front.indexOf(' ') > 0;
        return english || front.split("\\s+").length >= FEWEST_WORDS || isWithoutBlanks(front);
    }

    private boolean wantsMore(ToolQuestion question) {
        return OpenStem.is(vocabulary.sentences(), front(question))
                && !truth(question).hasLetters();
    }

    private static boolean isWithoutBlanks(String front) {
        return front.codePoints().anyMatch(Character::isIdeographic) && front.length() > SHORTEST_SENTENCE;
    }

    /** What its statement may be judged with. */
    private Truth truth(ToolQuestion question) {
        return Truth.of(vocabulary.words(), Optional.empty(), front(question));
    }

    private static String front(ToolQuestion question) {
        return question.part("stem").stream()
                .map(Piece::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private void pair(ToolQuestion question, Pairs pairs) {
        String said = back.stream().map(p -> p.text().strip()).collect(Collectors.joining(" "));
        Optional<Truth.Reading> judged = truth(question)
                .read(said)
                .filter(reading -> reading.all() && isStatement(question, said) && !wantsMore(question));
        if (judged.isPresent()) {
            question.field("type", "true-false");
            question.add("key", List.of(new Piece(line, 0, judged.get().value() ? "True" : "False")));
        } else if (pairs == Pairs.NONE) {
            question.spoil(Problem.of(Problem.Kind.CHOICES_MISSING, line));
            question.add("explanation", back);
        } else if (pairs == Pairs.SHORT_ANSWER) {
            question.field("type", "short-answer");
            question.add("key", back);
        } else {
            question.field("type", "essay");
            question.add("model-answer", back);
        }
    }
}
