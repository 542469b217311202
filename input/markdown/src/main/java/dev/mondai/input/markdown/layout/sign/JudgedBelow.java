package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.JudgingLine;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Statements with a number, each judged by the line or the item below it. */
final class JudgedBelow {

    private static final Set<Role> ANSWER = EnumSet.of(Role.ANSWER);
    private static final Pattern BOLD = Pattern.compile("\\s*\\*\\*");

    private final Words words;
    private final JudgingLine judging;

    /** @param truth what judges where nothing asks for it */
    JudgedBelow(Truth truth) {
        this.words = truth.words();
        this.judging = new JudgingLine(truth);
    }

    /**
     * Statements with a number that a word or sign alone judges on the next line that says something: {@code **Faux**}; if it
     * does not stand out, all numbers of the section have one, and nothing else there speaks of an answer.
     */
    List<Sign> judged(List<Sign> signs) {
        List<Sign> judged = new ArrayList<>(signs);
        List<Integer> heads = new ArrayList<>();
        int section = 0;
        for (int i = 0; i <= signs.size(); i++) {
            boolean ends = i == signs.size() || signs.get(i).line().isHeading();
            if (ends && areJudged(signs, section, i, heads)) {
                heads.forEach(at -> judged.set(at, signs.get(at).withJudged(judgement(signs, at))));
            }
            if (ends) {
                heads.clear();
                section = i;
            } else if (signs.get(i).question().isPresent()) {
                heads.add(i);
            }
            if (i < signs.size() && isJudgedInBold(signs, i)) {
                judged.set(i, signs.get(i).withJudged(judgement(signs, i)));
            }
        }
        return judged;
    }

    private boolean isJudgedInBold(List<Sign> signs, int at) {
        return signs.get(at).question().isPresent()
                && signs.get(at).judged().isEmpty()
                && Neighbours.below(signs, at)
                        .filter(below -> below.line().startsWith('*')
                                && BOLD.matcher(below.line().text()).lookingAt()
                                && judging.alone(below.line().text()).isPresent())
                        .isPresent()
                && judgement(signs, at).isPresent();
    }

    /** Whether each number of a section states something that the line below judges, and no more lines do. */
    private boolean areJudged(List<Sign> signs, int from, int to, List<Integer> heads) {
        if (heads.size() < 2
                || heads.stream().anyMatch(at -> !isJudged(signs, at))
                || signs.subList(from, heads.get(0)).stream().anyMatch(this::asksOrTells)
                || isQuotedBelow(signs, heads.get(0)) && !isAskedFor(signs, from, heads.get(0))) {
            return false;
        }
        List<Sign> others = signs.subList(heads.get(0), to).stream()
                .filter(sign -> sign.question().isEmpty())
                .toList();
        return others.stream().noneMatch(sign -> words.indexOf(sign.line().folded(), 0, ANSWER) >= 0)
                && others.stream()
                                .filter(sign -> judging.begins(sign.line().text()))
                                .count()
                        == heads.size();
    }

    /** Whether a quote at the margin judges: below choices, it would tell which of them is right. */
    private static boolean isQuotedBelow(List<Sign> signs, int at) {
        return Neighbours.below(signs, at)
                .filter(below -> below.line().isQuoted() && below.line().indent() == 0)
                .isPresent();
    }

    /** Whether a heading above, or a line of the section, asks for true or false. */
    private boolean isAskedFor(List<Sign> signs, int from, int to) {
        return IntStream.range(0, to)
                .filter(i -> i >= from || signs.get(i).line().isHeading())
                .anyMatch(i -> Truth.asks(words, signs.get(i).line().folded()));
    }

    /** Whether a line before the statements asks for anything but true or false, or what follows explains its answer. */
    private boolean asksOrTells(Sign sign) {
        return sign.announces(Role.ANSWER)
                || sign.announces(Role.EXPLANATION)
                || (sign.line().asks() || sign.question().isPresent())
                        && !Truth.asks(words, sign.line().folded());
    }

    private boolean isJudged(List<Sign> signs, int at) {
        return !signs.get(at).line().asks()
                && signs.get(at).judged().isEmpty()
                && judgement(signs, at).isPresent();
    }

    /** What the line below says of a statement. */
    private Optional<Boolean> judgement(List<Sign> signs, int at) {
        int below = Neighbours.placeBelow(signs, at);
        Optional<Boolean> said = alone(signs, below);
        return said.isPresent()
                        && alone(signs, Neighbours.placeBelow(signs, below)).isEmpty()
                ? said
                : Optional.empty();
    }

    /** The place behind a judged statement, with the word below that judges it, and what explains that within its item. */
    int behind(List<Sign> signs, int at) {
        int below = Neighbours.placeBelow(signs, at);
        if (alone(signs, below).isEmpty()) {
            return at + 1;
        }
        return signs.get(below).line().indent() > signs.get(at).line().indent()
                ? JudgedSigns.behindItem(signs, at)
                : behindQuote(signs, below);
    }

    /** The place behind a line and, where it is quoted, the rest of its quote. */
    private static int behindQuote(List<Sign> signs, int at) {
        int next = at + 1;
        while (next < signs.size()
                && signs.get(at).line().isQuoted()
                && signs.get(next).line().isQuoted()) {
            next++;
        }
        return next;
    }

    /** What a line says of the statement above it, and nothing else; the only item below it may go on with the reason. */
    Optional<Boolean> alone(List<Sign> signs, int at) {
        if (at >= signs.size()
                || !signs.get(at).line().isText()
                || signs.get(at).question().isPresent()) {
            return Optional.empty();
        }
        Line line = signs.get(at).line();
        return signs.get(at).choices().isEmpty()
                ? judging.alone(line.text())
                        .or(() -> judging.inItem(line.text()).map(Truth.Judgement::value))
                : judging.inItem(line.text())
                        .filter(said -> isOnlyItem(signs, at))
                        .map(Truth.Judgement::value);
    }

    /** Whether an item stands below a number, and no other beside it. */
    private static boolean isOnlyItem(List<Sign> signs, int at) {
        int indent = signs.get(at).line().indent();
        return Neighbours.above(signs, at)
                        .filter(above ->
                                above.question().isPresent() && above.line().indent() < indent)
                        .isPresent()
                && Neighbours.below(signs, at)
                        .filter(below ->
                                !below.choices().isEmpty() && below.line().indent() >= indent)
                        .isEmpty();
    }
}
