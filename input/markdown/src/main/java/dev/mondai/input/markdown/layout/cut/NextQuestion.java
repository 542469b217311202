package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.QuestionNumber;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;

/**
 * Whether another question is called behind the choices of one: by a word and a number, such as <i>Question 3</i>, or by the
 * number behind that of the head. A list has the head's number too.
 */
final class NextQuestion {

    private final List<Sign> signs;
    private final Optional<QuestionHead> asked;
    private int at;
    private String last = "";
    private boolean called;

    /**
     * @param head the place of the head; before the first sign where there is none
     * @param from the place behind the choices
     */
    NextQuestion(List<Sign> signs, int head, int from) {
        this.signs = signs;
        this.asked = head < 0 ? Optional.empty() : signs.get(head).question();
        this.at = from;
    }

    /** Whether that is so before a place; to be asked from one place to the next, so that each line is looked at once. */
    boolean isCalledBefore(int end) {
        while (!called && at < end) {
            Sign sign = signs.get(at);
            if (sign.line().isText() && sign.question().isPresent()) {
                take(sign.question().get());
            }
            at++;
        }
        return called;
    }

    private void take(QuestionHead head) {
        String number = head.number();
        boolean listed = !last.isEmpty() && (last.equals(number) || QuestionNumber.follows(last, number));
        called = head.word() && !number.isEmpty() || isNext(number) && !listed;
        last = number;
    }

    private boolean isNext(String number) {
        return asked.isPresent() && QuestionNumber.follows(asked.get().number(), number);
    }
}
