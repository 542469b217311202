package dev.mondai.input.markdown.layout.sign;

import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers that authors count questions with, and give their keys: {@code 12}. Others, such as {@code 2a}, have none behind them. */
public final class QuestionNumber {

    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}");

    private QuestionNumber() {}

    /** The one behind it; none where a number does not count. */
    public static Optional<String> after(String number) {
        return COUNTED.matcher(number).matches()
                ? Optional.of(Integer.toString(Integer.parseInt(number) + 1))
                : Optional.empty();
    }

    /** Whether one is the very next. */
    public static boolean follows(String number, String next) {
        return after(number).filter(next::equals).isPresent();
    }
}
