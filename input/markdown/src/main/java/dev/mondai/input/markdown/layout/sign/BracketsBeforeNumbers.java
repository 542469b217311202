package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what brackets before numbers are that look like boxes, or like keys of questions. */
final class BracketsBeforeNumbers {

    private static final Set<String> LETTERS = Set.of("T", "F", "V");

    private final QuestionHeads questions;

    BracketsBeforeNumbers(QuestionHeads questions) {
        this.questions = questions;
    }

    /**
     * Brackets before numbers, in Chinese, that are no boxes: a cross where a ring judges others ({@code (X) 1. 鐵比水輕}, {@code
     * (O) 2. …}), and empty ones above choices with labels, where no box is ticked.
     */
    List<Sign> unboxed(List<Sign> found) {
        boolean rings = found.stream().anyMatch(sign -> isBefore(sign, "O"));
        boolean ticked = found.stream()
                .flatMap(sign -> sign.choices().stream())
                .anyMatch(choice -> choice.tick() == ChoiceHead.Box.TICKED);
        return IntStream.range(0, found.size())
                .mapToObj(i -> Signs.hasBox(found.get(i))
                                && (rings && isBefore(found.get(i), "X") || !ticked && isEmptyBefore(found, i))
                        ? found.get(i)
                                .withChoices(List.of())
                                .withQuestion(questions.in(found.get(i).line()))
                        : found.get(i))
                .toList();
    }

    /** Whether labels stand below, which the brackets are for. */
    private static boolean isEmptyBefore(List<Sign> signs, int at) {
        Line line = signs.get(at).line();
        return LeadingBlank.end(line.narrow()) > 0
                && LeadingBlank.key(line).isEmpty()
                && Truth.isChinese(line.narrow())
                && Neighbours.below(signs, at)
                        .filter(below -> !Signs.hasBox(below)
                                && below.question().isEmpty()
                                && below.choices().stream().anyMatch(ChoiceHead::isLabelled))
                        .isPresent();
    }

    /** Judged numbers right below a numbered question are a list of its own: {@code 1. Which are true? (T/F)}, {@code (T) 1. …} */
    List<Sign> listed(List<Sign> signs) {
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
        return sign.line().isText()
                && LeadingBlank.key(sign.line())
                        .filter(key -> LETTERS.contains(key.text().strip()))
                        .isPresent();
    }

    private static boolean isBefore(Sign sign, String letter) {
        return sign.line().isText()
                && LeadingBlank.key(sign.line())
                        .filter(key -> key.text().strip().equals(letter))
                        .isPresent()
                && Truth.isChinese(sign.line().narrow());
    }
}
