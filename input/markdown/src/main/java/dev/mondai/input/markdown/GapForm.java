package dev.mondai.input.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a gap is filled, as the Markdown of its answers shows. */
enum GapForm {
    /** {@code Paris; Lutetia (50%)} */
    TEXT,
    /** {@code = 3.14}, {@code 3.14 ± 0.01}, {@code 3..4} */
    NUMBER,
    /** {@code [x] Paris; [ ] Berlin} */
    CHOICE;

    /** A separator, or an escaped character, which is none. */
    private static final Pattern SEPARATOR = Pattern.compile("\\\\.|([;；])", Pattern.DOTALL);

    private static final Pattern NUMBER_SIGN = Pattern.compile("^\\s*[=＝]\\s*");

    /** The form of a gap with these answers. */
    static GapForm of(List<String> answers) {
        if (answers.stream().anyMatch(a -> Tick.at(a).tick() != Tick.NONE)) {
            return CHOICE;
        }
        boolean isNumber = !answers.isEmpty()
                        && NUMBER_SIGN.matcher(answers.get(0)).find()
                || answers.stream().map(a -> Percentage.behind(a).text()).anyMatch(NumberPhrase::isRange);
        return isNumber ? NUMBER : TEXT;
    }

    static boolean hasSign(String answer) {
        return NUMBER_SIGN.matcher(answer).find();
    }

    /** A number without its sign of equality. */
    static String withoutSign(String answer) {
        return NUMBER_SIGN.matcher(answer).replaceFirst("");
    }

    /** The answers on one line, parted at the semicolons; blank ones are left out. */
    static List<String> answersIn(String markdown) {
        List<String> answers = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        Matcher matcher = SEPARATOR.matcher(markdown);
        while (matcher.find()) {
            boolean separates = matcher.group(1) != null;
            // Markdown has no escape of the wide semicolon.
            String kept = separates ? "" : matcher.group().equals("\\；") ? "；" : matcher.group();
            matcher.appendReplacement(answer, Matcher.quoteReplacement(kept));
            if (separates) {
                answers.add(answer.toString());
                answer.setLength(0);
            }
        }
        answers.add(matcher.appendTail(answer).toString());
        return answers.stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
    }
}
