package dev.mondai.input.markdown.layout;

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
import dev.mondai.input.markdown.layout.tool.Quizdown;
import dev.mondai.input.markdown.layout.tool.RExams;
import dev.mondai.input.markdown.layout.tool.Text2qti;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.List;

/** Finds the questions of a document that is not in the house layout. */
public final class Recognizer {

    private Recognizer() {}

    /** Recognises the layout of a document, given by its lines without their ends. */
    public static Recognition recognize(List<String> source, Vocabulary vocabulary, Pairs pairs) {
        return recognize(source, List.of(), vocabulary, pairs);
    }

    /** The same where the keys stand in a document of their own: numbers of questions, each with its labels. */
    public static Recognition recognize(List<String> source, List<String> keys, Vocabulary vocabulary, Pairs pairs) {
        return Text2qti.in(source, vocabulary.words())
                .or(() -> RExams.in(source, vocabulary.words()))
                .or(() -> Quizdown.in(source, vocabulary.words()))
                .or(() -> MkdocsQuiz.in(source, vocabulary.words()))
                .or(() -> LiaScript.in(source, vocabulary.words()))
                .or(() -> Mdq.in(source, vocabulary.words()))
                .or(() -> FreeCodeCamp.in(source, vocabulary.words()))
                .or(() -> Obsidian.in(source, vocabulary.words(), pairs))
                .orElseGet(() ->
                        new FreeLayout(signs(source, vocabulary), signs(keys, vocabulary), vocabulary, pairs).read());
    }

    private static List<Sign> signs(List<String> source, Vocabulary vocabulary) {
        return Signs.of(Lines.of(source), vocabulary);
    }
}
