package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Tells what brackets before and behind numbers are that look like boxes, or like keys of questions. */
final class BracketsAtNumbers {

    private static final Pattern BRACKET = Pattern.compile("\\s*[*_]*\\(?\\d{1,3}[.)、]\\s*\\(");
    private static final Pattern BLANK = Pattern.compile(BRACKET.pattern() + "\\s*\\)");
    private static final Set<String> LETTERS = Set.of("T", "F", "V");

    private final QuestionHeads questions;

    BracketsAtNumbers(QuestionHeads questions) {
        this.questions = questions;
    }

    /** The signs, of which those with such brackets are what they are. */
    List<Sign> in(List<Sign> signs) {
        return haveBlank(signs) ? listed(behind(before(signs))) : behind(signs);
    }

    private static boolean haveBlank(List<Sign> signs) {
        for (Sign sign : signs) {
            if (LeadingBlank.mayBeIn(sign.line())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Brackets before numbers, in Chinese, that are no boxes: a cross where a ring judges others ({@code (X) 1. 鐵比水輕}, {@code
     * (O) 2. …}), and empty ones above choices with labels, where no box is ticked.
     */
    private List<Sign> before(List<Sign> signs) {
        boolean rings = signs.stream().anyMatch(sign -> isBefore(sign, "O"));
        boolean ticked = signs.stream()
                .flatMap(sign -> sign.choices().stream())
                .anyMatch(choice -> choice.tick() == ChoiceHead.Box.TICKED);
        return unboxed(signs, at -> rings && isBefore(signs.get(at), "X") || !ticked && isEmptyBefore(signs, at));
    }

    /** Empty brackets behind a number, above choices without boxes, are a blank in a stem and no box: {@code 5. ( ) of them …}. */
    private List<Sign> behind(List<Sign> signs) {
        return unboxed(signs, at -> isBlankBehind(signs, at));
    }

    private List<Sign> unboxed(List<Sign> signs, IntPredicate isNone) {
        List<Sign> unboxed = new ArrayList<>(signs);
        for (int at = 0; at < signs.size(); at++) {
            if (Signs.hasBox(signs.get(at)) && isNone.test(at)) {
                unboxed.set(at, unboxed(signs.get(at)));
            }
        }
        return unboxed;
    }

    private Sign unboxed(Sign sign) {
        return sign.withChoices(List.of()).withQuestion(questions.in(sign.line()));
    }

    private static boolean isBlankBehind(List<Sign> signs, int at) {
        return "-+".indexOf(signs.get(at).line().first()) < 0
                && signs.get(at).line().narrow().indexOf('(') >= 0
                && BLANK.matcher(signs.get(at).line().narrow()).lookingAt()
                && Neighbours.above(signs, at).filter(Signs::hasBox).isEmpty()
                && Neighbours.below(signs, at)
                        .filter(below -> !below.choices().isEmpty()
                                && !Signs.hasBox(below)
                                && !BRACKET.matcher(below.line().narrow()).lookingAt())
                        .isPresent();
    }

    /** Whether labels stand below, which the brackets are for. */
    private static boolean isEmptyBefore(List<Sign> signs, int at) {
        Line line = signs.get(at).line();
        return LeadingBlank.end(line) > 0
                && LeadingBlank.key(line).isEmpty()
                && Truth.isChinese(line.narrow())
                && Neighbours.below(signs, at)
                        .filter(below -> !Signs.hasBox(below)
                                && below.question().isEmpty()
                                && below.choices().stream().anyMatch(ChoiceHead::isLabelled))
                        .isPresent();
    }

    /** Judged numbers right below a numbered question are a list of its own: {@code 1. Which are true? (T/F)}, {@code (T) 1. …} */
    private static List<Sign> listed(List<Sign> signs) {
        List<Sign> found = new ArrayList<>(signs);
        boolean asked = false;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            boolean lettered = isLettered(sign);
            if (lettered && asked) {
                found.set(i, sign.withQuestion(Optional.empty()));
            } else if (!lettered && sign.line().kind() != Line.Kind.BLANK) {
                asked = sign.question().isPresent() && !sign.line().isHeading();
            }
        }
        return found;
    }

    private static boolean isLettered(Sign sign) {
        return LeadingBlank.mayBeIn(sign.line())
                && sign.line().isText()
                && LeadingBlank.key(sign.line())
                        .filter(key -> LETTERS.contains(key.text().strip()))
                        .isPresent();
    }

    private static boolean isBefore(Sign sign, String letter) {
        return LeadingBlank.mayBeIn(sign.line())
                && sign.line().isText()
                && LeadingBlank.key(sign.line())
                        .filter(key -> key.text().strip().equals(letter))
                        .isPresent()
                && Truth.isChinese(sign.line().narrow());
    }
}
