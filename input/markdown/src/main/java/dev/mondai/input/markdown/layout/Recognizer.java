package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Lines;
import dev.mondai.input.markdown.layout.line.MendedLines;
import dev.mondai.input.markdown.layout.sign.Evidence;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.sign.Signs;
import dev.mondai.input.markdown.layout.tool.FreeCodeCamp;
import dev.mondai.input.markdown.layout.tool.LiaScript;
import dev.mondai.input.markdown.layout.tool.Mdq;
import dev.mondai.input.markdown.layout.tool.MkdocsQuiz;
import dev.mondai.input.markdown.layout.tool.Obsidian;
import dev.mondai.input.markdown.layout.tool.QuestionComponents;
import dev.mondai.input.markdown.layout.tool.Quizdown;
import dev.mondai.input.markdown.layout.tool.RExams;
import dev.mondai.input.markdown.layout.tool.Text2qti;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the questions of a document that is not in the house layout. */
public final class Recognizer {

    private static final Pattern ASKS = Pattern.compile("[?？؟][\\s*_#]*$");

    /** What may be keys that stand together: numbers, each with a letter. */
    private static final Pattern KEYS = Pattern.compile(
            "^[\\s|>*_-]*\\d{1,3}\\s*[.):|-]?\\s*[|*_(\\s]*[A-Ha-h][)*_|.\\s]*$|(?:\\b\\d{1,3}\\s*[.):-]?\\s*[A-Ha-h]\\b[\\s,;]*){3}");

    private static final int FEWEST_KEYED = 2;

    private static final Set<Problem.Kind> KEYLESS = EnumSet.of(
            Problem.Kind.KEY_MISSING,
            Problem.Kind.QUESTIONS_MERGED,
            Problem.Kind.CHOICES_UNREAD,
            Problem.Kind.CHOICES_MISSING);

    /** Of so many questions, one may have no key by weak evidence. */
    private static final int OF = 4;

    private Recognizer() {}

    /** Recognises the layout of a document, given by its lines without their ends. */
    public static Recognition recognize(List<String> source, Vocabulary vocabulary, Pairs pairs) {
        return recognize(source, List.of(), vocabulary, pairs);
    }

    /** The same where the keys stand in a document of their own: numbers of questions, each with its labels. */
    public static Recognition recognize(List<String> source, List<String> keys, Vocabulary known, Pairs pairs) {
        Vocabulary vocabulary = Legend.in(source, known);
        return Text2qti.in(source, vocabulary.words())
                .or(() -> RExams.in(source, vocabulary.words()))
                .or(() -> Quizdown.in(source, vocabulary.words()))
                .or(() -> MkdocsQuiz.in(source, vocabulary.words()))
                .or(() -> LiaScript.in(source, vocabulary.words()))
                .or(() -> Mdq.in(source, vocabulary.words()))
                .or(() -> FreeCodeCamp.in(source, vocabulary.words()))
                .or(() -> QuestionComponents.in(source, vocabulary.words()))
                .or(() -> Obsidian.in(source, vocabulary, pairs))
                .map(tool -> tool.beside(left(tool, source, vocabulary), source))
                .orElseGet(() -> free(source, keys, vocabulary, pairs));
    }

    /** By strong evidence; where that gives no question a key, nothing looks like a list of them, and the weak gives nearly all one, by that. */
    private static Recognition free(List<String> source, List<String> keys, Vocabulary vocabulary, Pairs pairs) {
        List<Line> lines = Lines.of(source);
        List<Sign> given = signs(keys, vocabulary);
        Recognition strong = free(lines, given, vocabulary, pairs, Evidence.STRONG);
        if (strong.questions().stream().anyMatch(Recognizer::isKeyed)
                || strong.questions().stream().allMatch(Recognizer::lacksChoices)
                        && MendedLines.ofWeak(lines).equals(lines)) {
            return strong;
        }
        if (source.stream()
                        .filter(line -> KEYS.matcher(line).find())
                        .limit(FEWEST_KEYED)
                        .count()
                == FEWEST_KEYED) {
            return strong;
        }
        Recognition weak = free(lines, given, vocabulary, pairs, Evidence.WEAK);
        long asked = weak.questions().stream()
                .filter(question -> question.kind() == FoundQuestion.Kind.CHOICE)
                .count();
        long keyed = weak.questions().stream()
                .filter(question -> question.kind() == FoundQuestion.Kind.CHOICE)
                .filter(question -> question.problem().isEmpty())
                .count();
        return keyed >= FEWEST_KEYED && (asked - keyed) * OF <= asked ? weak : strong;
    }

    /** Whether nothing but an answer stands there: where no line may be a choice by weak evidence either, it has none. */
    private static boolean lacksChoices(FoundQuestion question) {
        return question.problem()
                .map(Problem::kind)
                .filter(Problem.Kind.CHOICES_MISSING::equals)
                .isPresent();
    }

    /** Whether anything says what the key of a question is, be it not clear. */
    private static boolean isKeyed(FoundQuestion question) {
        return question.problem().map(Problem::kind).filter(KEYLESS::contains).isEmpty();
    }

    private static Recognition free(
            List<Line> lines, List<Sign> keys, Vocabulary vocabulary, Pairs pairs, Evidence evidence) {
        return new FreeLayout(Signs.of(lines, vocabulary, evidence), keys, vocabulary, pairs, evidence).read();
    }

    /** The questions among what a tool has no use for: those that have a number or ask, and have choices and a key. */
    private static List<FoundQuestion> left(Recognition tool, List<String> source, Vocabulary vocabulary) {
        if (tool.left().stream().allMatch(i -> source.get(i).isBlank())) {
            return List.of();
        }
        Set<Integer> lines = Set.copyOf(tool.left());
        List<String> rest = IntStream.range(0, source.size())
                .mapToObj(i -> lines.contains(i) ? source.get(i) : "")
                .toList();
        List<Sign> signs = signs(rest, vocabulary);
        if (signs.stream().allMatch(sign -> sign.choices().isEmpty())) {
            return List.of();
        }
        return new FreeLayout(signs, List.of(), vocabulary, Pairs.NONE, Evidence.STRONG)
                .read().questions().stream()
                        .filter(q -> q.kind() == FoundQuestion.Kind.CHOICE
                                && q.problem().isEmpty()
                                && (q.number().isPresent()
                                        || ASKS.matcher(source.get(q.line())).find()))
                        .toList();
    }

    private static List<Sign> signs(List<String> source, Vocabulary vocabulary) {
        return source.isEmpty() ? List.of() : Signs.of(Lines.of(source), vocabulary, Evidence.STRONG);
    }
}
