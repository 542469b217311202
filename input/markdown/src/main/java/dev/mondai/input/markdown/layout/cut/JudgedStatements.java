package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;

/** Numbered statements, each of which is a question of its own: several are marked below a heading that asks for true or false. */
final class JudgedStatements {

    private JudgedStatements() {}

    /** 1 where the choices of a question are such statements; else 0. */
    static int in(List<Sign> signs, Words words, ChoiceRun choices) {
        return choices.isNumbered() && choices.marked().size() > 1 && asks(signs, words, choices.first() - 1) ? 1 : 0;
    }

    /** Whether the first line that says something, from a place upwards, is such a heading. */
    private static boolean asks(List<Sign> signs, Words words, int from) {
        int above = from;
        while (above > 0 && signs.get(above).line().kind() == Line.Kind.BLANK) {
            above--;
        }
        return above >= 0
                && signs.get(above).line().isHeading()
                && Truth.asks(words, signs.get(above).line().folded());
    }
}
