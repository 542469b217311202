package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys of statements: {@code 1-True, 2-False, 3-True}. Where each number of a list is given one, its items are questions and
 * no choices of one.
 */
final class NumberedKeys {

    private static final Pattern KEY = Pattern.compile(
            "(?<![\\p{L}\\d])(?<number>\\d{1,3})[)\\]*_]*(?:\\s?(?:[.):=、]|->|[=→–-]|\\|)|\\s(?=\\p{L}))[\\s*_(|]*"
                    + "(?:\\p{L}[\\p{L}\\p{M}'’]{0,11}(?: \\p{L}[\\p{L}\\p{M}'’]{0,11})?|[√×✓✗✔✘✕✖○〇◯⭕❌✅])(?=[)*_\\s]*(?:$|[,;|/、。.·]|\\s?[–—-]\\s?\\d|\\s[*_(]*\\d))");

    /** A row of nothing but numbers, above that of their keys. */
    private static final Pattern ROW =
            Pattern.compile("\\s*\\|(?:[^|\\d]*\\|)?(?:[\\s*_]*\\d{1,3}[.)]?[\\s*_]*(?:\\||$))+\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NumberedKeys() {}

    /**
     * Whether a list stands below a title that asks nothing, and the first thing said behind it, but for words that announce
     * it and titles, gives each of its numbers a key in a word or two, in their order.
     */
    static boolean of(List<Sign> signs, Segment segment, ChoiceRun run) {
        return run.size() > 1
                && run.marked().isEmpty()
                && !asks(signs, segment, run)
                && areGiven(signs, run, segment.to());
    }

    private static boolean asks(List<Sign> signs, Segment segment, ChoiceRun run) {
        return segment.isNumbered()
                || signs.subList(segment.head(), Math.max(segment.head(), run.first())).stream()
                        .anyMatch(s -> s.line().narrow().indexOf('?') >= 0);
    }

    private static boolean areGiven(List<Sign> signs, ChoiceRun run, int end) {
        int given = 0;
        for (int i = run.last() + 1; i < end && given < run.size(); i++) {
            Sign sign = signs.get(i);
            int more = sign.line().isText() && sign.line().hasDigit()
                    ? given(sign.line().narrow(), given)
                    : 0;
            if (more == 0 && !isPassedOver(sign)) {
                return false;
            }
            given += more;
        }
        return given == run.size();
    }

    private static boolean isPassedOver(Sign sign) {
        return switch (sign.line().kind()) {
            case BLANK, OPEN, SUMMARY, NOISE, RULE -> true;
            default ->
                sign.line().isHeading()
                        || StandOut.isBold(sign.line())
                        || Cycle.isKey(sign) && !sign.line().hasDigit();
        };
    }

    /** How many numbers a line gives keys that go on behind a number. */
    private static int given(String line, int last) {
        Matcher key = (ROW.matcher(line).matches() ? NUMBER : KEY).matcher(line);
        int given = 0;
        while (key.find() && Integer.parseInt(number(key)) == last + given + 1) {
            given++;
        }
        return given;
    }

    private static String number(Matcher key) {
        return key.groupCount() > 0 ? key.group(1) : key.group();
    }
}
