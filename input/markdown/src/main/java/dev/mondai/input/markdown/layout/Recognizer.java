package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.house.FoundQuestion;
import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.line.Lines;
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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the questions of a document that is not in the house layout. */
public final class Recognizer {

    private static final Pattern ASKS = Pattern.compile("[?？؟][\\s*_#]*$");

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
                .orElseGet(() ->
                        new FreeLayout(signs(source, vocabulary), signs(keys, vocabulary), vocabulary, pairs).read());
    }

    /** The questions among what a tool has no use for: those that have a number or ask, and have choices and a key. */
    private static List<FoundQuestion> left(Recognition tool, List<String> source, Vocabulary vocabulary) {
        Set<Integer> lines = Set.copyOf(tool.left());
        if (tool.left().stream().allMatch(i -> source.get(i).isBlank())) {
            return List.of();
        }
        List<String> rest = IntStream.range(0, source.size())
                .mapToObj(i -> lines.contains(i) ? source.get(i) : "")
                .toList();
        return new FreeLayout(signs(rest, vocabulary), List.of(), vocabulary, Pairs.NONE)
                .read().questions().stream()
                        .filter(q -> q.kind() == FoundQuestion.Kind.CHOICE
                                && q.problem().isEmpty()
                                && (q.number().isPresent()
                                        || ASKS.matcher(source.get(q.line())).find()))
                        .toList();
    }

    private static List<Sign> signs(List<String> source, Vocabulary vocabulary) {
        return Signs.of(Lines.of(source), vocabulary);
    }
}
