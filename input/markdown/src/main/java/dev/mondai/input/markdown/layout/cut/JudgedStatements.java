package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;

/** Numbered statements, each of which is a question of its own: several are marked below a heading that asks for true or false. */
final class JudgedStatements {

    private JudgedStatements() {}

    /** 1 where the choices of a question are such statements; else 0. */
    static int in(List<Sign> signs, Words words, ChoiceRun choices) {
        return choices.isNumbered() && choices.marked().size() > 1 && isAsked(signs, words, choices) ? 1 : 0;
    }

    /** Whether the line above is such a heading. */
    private static boolean isAsked(List<Sign> signs, Words words, ChoiceRun choices) {
        return Neighbours.above(signs, choices.first())
                .map(Sign::line)
                .filter(above -> above.isHeading() && Truth.asks(words, above.folded()))
                .isPresent();
    }
}
