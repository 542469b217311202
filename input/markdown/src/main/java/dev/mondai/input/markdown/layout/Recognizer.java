package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.house.Recognition;
import dev.mondai.input.markdown.layout.house.Recognition.Pairs;
import dev.mondai.input.markdown.layout.line.Lines;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.sign.Signs;
import dev.mondai.input.markdown.layout.tool.RExams;
import dev.mondai.input.markdown.layout.tool.Text2qti;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;

/** Finds the questions of a document that is not in the house layout. */
public final class Recognizer {

    private Recognizer() {}

    /** Recognises the layout of a document, given by its lines without their ends. */
    public static Recognition recognize(List<String> source, Words words, Pairs pairs) {
        return recognize(source, List.of(), words, pairs);
    }

    /** The same where the keys stand in a document of their own: numbers of questions, each with its labels. */
    public static Recognition recognize(List<String> source, List<String> keys, Words words, Pairs pairs) {
        return Text2qti.in(source, words)
                .or(() -> RExams.in(source, words))
                .orElseGet(() -> new FreeLayout(signs(source, words), signs(keys, words), words, pairs).read());
    }

    private static List<Sign> signs(List<String> source, Words words) {
        return Signs.of(Lines.of(source), words);
    }
}
