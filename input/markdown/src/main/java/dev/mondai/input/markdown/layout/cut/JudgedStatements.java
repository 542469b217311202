package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbered statements, each of which is a question of its own, below a heading that asks for true or false: several are
 * marked; or none, and no answer stands below.
 */
final class JudgedStatements {

    /** All that a heading asks: {@code ○か×か}. */
    private static final Pattern SIGNS_ASKED = Pattern.compile("[○〇◯⭕]\\s?か\\s?[×✕✖❌]か[?。]?\\s*$");

    private JudgedStatements() {}

    /** 1 where the choices of a question are such statements; else 0. */
    static int in(List<Sign> signs, Words words, ChoiceRun choices) {
        return choices.isNumbered()
                        && choices.marked().size() != 1
                        && isAsked(signs, words, choices)
                        && (choices.marked().size() > 1 || areStatements(signs, words, choices))
                ? 1
                : 0;
    }

    /** Whether the heading above, prose behind it if the answers stand below, is such a one and asks nothing itself. */
    private static boolean isAsked(List<Sign> signs, Words words, ChoiceRun choices) {
        int at = Neighbours.placeAbove(signs, choices.first());
        boolean answered = choices.marked().isEmpty()
                && Neighbours.below(signs, choices.last())
                        .filter(below -> below.announces(Role.ANSWER))
                        .isPresent();
        while (answered && at >= 0 && isProse(signs.get(at), words)) {
            at = Neighbours.placeAbove(signs, at);
        }
        return Optional.of(at)
                .filter(place -> place >= 0)
                .map(signs::get)
                .filter(above -> above.line().isHeading()
                        && Truth.asks(words, above.line().folded())
                        && (choices.marked().size() > 1
                                || above.question().isEmpty()
                                        && (!above.line().asks()
                                                || SIGNS_ASKED
                                                        .matcher(above.line().folded())
                                                        .find())))
                .isPresent();
    }

    private static boolean isProse(Sign sign, Words words) {
        Line line = sign.line();
        return !line.isHeading()
                && (!line.isSaid()
                        || line.isText()
                                && sign.question().isEmpty()
                                && sign.choices().isEmpty()
                                && (!sign.announcesPart()
                                        || sign.marker().filter(Marker::verb).isPresent())
                                && (!line.asks() || Truth.asks(words, line.folded())));
    }

    /** Whether none of them is an answer itself, nor does one answer follow. */
    private static boolean areStatements(List<Sign> signs, Words words, ChoiceRun choices) {
        Truth truth = Truth.of(words, Optional.empty(), "");
        return choices.items().stream()
                        .noneMatch(item -> truth.read(item.text()).isPresent())
                && Neighbours.below(signs, choices.last())
                        .filter(Cut::isOneAnswer)
                        .isEmpty();
    }
}
