package dev.mondai.input.markdown.layout.sign;

import java.util.Optional;

/** The numbers that authors count questions with, and give their keys: {@code 12}. Others, such as {@code 2a}, have none behind them. */
public final class QuestionNumber {

    private static final int LONGEST = 4;

    private QuestionNumber() {}

    /** The one behind it; none where a number does not count. */
    public static Optional<String> after(String number) {
        return isCounted(number) ? Optional.of(Integer.toString(Integer.parseInt(number) + 1)) : Optional.empty();
    }

    private static boolean isCounted(String number) {
        int at = 0;
        while (at < number.length() && number.charAt(at) >= '0' && number.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && at == number.length() && at <= LONGEST;
    }

    /** Whether one is the very next. */
    public static boolean follows(String number, String next) {
        return after(number).filter(next::equals).isPresent();
    }
}
