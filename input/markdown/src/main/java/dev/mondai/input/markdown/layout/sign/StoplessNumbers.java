package dev.mondai.input.markdown.layout.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers without a stop, in bold or behind that of the chapter ({@code **3** If I …}, {@code 5.1 GDP measures}): they begin
 * questions where nothing else does, one follows the other, and each has choices below it.
 */
final class StoplessNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:\\*\\*(?<bold>\\d{1,3})\\*\\*|(?<dotted>\\d{1,2}\\.\\d{1,2}))\\s+(?=\\p{Lu}[\\p{L}'’]*\\s)");

    private static final int FEWEST_CHOICES = 2;

    private StoplessNumbers() {}

    static List<Sign> in(List<Sign> signs) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).question().isPresent()) {
                return signs;
            }
            if (head(signs.get(i)).isPresent()) {
                places.add(i);
            } else if (places.isEmpty() && !signs.get(i).choices().isEmpty()) {
                return signs;
            }
        }
        if (places.size() < 2 || !areQuestions(signs, places)) {
            return signs;
        }
        List<Sign> found = new ArrayList<>(signs);
        places.forEach(at -> found.set(at, signs.get(at).withQuestion(head(signs.get(at)))));
        return found;
    }

    private static boolean areQuestions(List<Sign> signs, List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1) : signs.size();
            boolean follows = i == 0 || follows(number(signs, places.get(i - 1)), number(signs, places.get(i)));
            long choices = signs.subList(places.get(i), end).stream()
                    .mapToLong(sign -> sign.choices().size())
                    .sum();
            if (!follows || choices < FEWEST_CHOICES) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is the next one, or the first one of the next chapter. */
    private static boolean follows(String last, String next) {
        int lastDot = last.indexOf('.');
        int nextDot = next.indexOf('.');
        if (lastDot < 0 || nextDot < 0) {
            return QuestionNumber.follows(last, next);
        }
        String chapter = last.substring(0, lastDot);
        String another = next.substring(0, nextDot);
        return chapter.equals(another)
                ? QuestionNumber.follows(last.substring(lastDot + 1), next.substring(nextDot + 1))
                : QuestionNumber.follows(chapter, another) && next.endsWith(".1");
    }

    private static String number(List<Sign> signs, int at) {
        return head(signs.get(at)).orElseThrow().number();
    }

    private static boolean mayBeNumber(char first) {
        return first == '*' || Character.isDigit(first);
    }

    private static Optional<QuestionHead> head(Sign sign) {
        if (!sign.line().isText()
                || sign.line().isHeading()
                || !mayBeNumber(sign.line().first())) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(sign.line().narrow());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String said = number.group("bold") != null ? number.group("bold") : number.group("dotted");
        return Optional.of(new QuestionHead(said, QuestionHead.Form.NUMBER, number.end()));
    }
}
