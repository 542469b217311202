package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that hold nothing but <i>A</i> for the answer and the number of a choice, {@code **A. 2**}, where several do and no line
 * of the document begins with the <i>B</i> that goes on with choices.
 */
final class AnswersByNumber {

    private static final String NUMBER = "(?:\\d{1,2}|[①-⑳])";

    private static final Pattern ANSWER =
            Pattern.compile("[\\s>]*(?:\\*\\*|__)a(?:\\*\\*|__)?\\s?[.:、]\\s*(?:\\*\\*|__)?(?=" + NUMBER
                    + "(?:\\s?[,、・&]\\s?" + NUMBER + ")*(?:\\*\\*|__)?\\s*$)");

    private static final String BEGINS = "*_>";
    private static final String NEXT = "b";
    private static final int FEWEST = 2;

    private AnswersByNumber() {}

    /** Whether a line begins as such ones do. */
    static boolean isFor(Sign sign) {
        Line line = sign.line();
        return BEGINS.indexOf(line.first()) >= 0 && line.isText() && !line.isHeading() && isBehindSigns(line.folded());
    }

    static List<Sign> in(List<Sign> signs) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (answer(signs.get(i)).isPresent()) {
                answers.add(i);
            }
        }
        return answers.size() >= FEWEST
                        && answers.stream().allMatch(at -> isBelowNumbers(signs, at))
                        && signs.stream().noneMatch(AnswersByNumber::goesOn)
                ? signs.stream().map(AnswersByNumber::read).toList()
                : signs;
    }

    /** Whether a choice with a number, or a row of a table, stands above a line. */
    private static boolean isBelowNumbers(List<Sign> signs, int at) {
        return Neighbours.above(signs, at)
                .filter(above -> Cell.isRow(above.line())
                        || above.choices().stream()
                                .anyMatch(choice -> choice.isLabelled()
                                        && !Character.isLetter(choice.label().charAt(0))))
                .isPresent();
    }

    private static Optional<Matcher> answer(Sign sign) {
        return isFor(sign)
                ? Optional.of(ANSWER.matcher(sign.line().folded())).filter(Matcher::lookingAt)
                : Optional.empty();
    }

    /** Whether the letter follows the signs that a line begins with. */
    private static boolean isBehindSigns(String folded) {
        return folded.startsWith("a", Behind.blanksAnd(folded, 0, BEGINS));
    }

    private static boolean goesOn(Sign sign) {
        return sign.choices().stream().anyMatch(choice -> choice.label().equalsIgnoreCase(NEXT));
    }

    private static Sign read(Sign sign) {
        return answer(sign)
                .map(answer -> Marker.of(Role.ANSWER, sign.line(), answer.end()))
                .map(marker -> new Sign(sign.line(), Optional.empty(), List.of(), Optional.of(marker)))
                .orElse(sign);
    }
}
