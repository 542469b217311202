package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.QuestionNumber;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the key of a question that a number calls, one of many that are gathered: {@code 12. B}. */
final class KeyOfNumber {

    /** A question's number and its key; what it is called may stand before each number. */
    private static final Pattern ENTRY = Pattern.compile(
            "^[\\s*_(\\[]*(?<word>\\p{L}[\\p{L}\\p{M}]{1,9}\\s?)?(?<number>\\d{1,3})[)\\]]?[*_]*\\s*[-–.):=→]+[*_\\s]*\\(?(?<key>\\p{L}|[①-⑳]|\\d(?![\\d)])|[A-Z]{2,5})\\)?[*_]*\\s*(?:[,;、&/+]|\\s(?:\\k<word>)?\\d|$)"
                    + "|^[\\s*_]*\\d{1,3}\\s?[-–—~]\\s?\\d{1,3}(?!\\d)|^\\|\\s*\\d{1,3}\\s*\\|$");

    /** What is said of two numbers in turn: {@code 1-True, 2-False}. */
    private static final Pattern SERIES = Pattern.compile(
            "[\\s*_(\\[]*(?<first>\\d{1,3})[)\\]]?[*_]*\\s*[-–.):=→]+[*_\\s(]*(?<said>[^\\d,;、|\\n]{1,20}?)[*_)]*\\s*[,;、|\\s]\\s*"
                    + "[*_(\\[]*(?<second>\\d{1,3})[)\\]]?[*_]*\\s*[-–.):=→]");

    private KeyOfNumber() {}

    /**
     * Whether a text begins with a question's number and its key; a number may also be the label of a choice. A word before
     * it, and nothing behind, calls the question that the key stands below: {@code Câu 1: B}.
     */
    static boolean is(String text, ChoiceRun run) {
        if (!holdsDigit(text)) {
            return false;
        }
        Matcher entry = ENTRY.matcher(text);
        return isSeries(text, run)
                || entry.lookingAt()
                        && !(entry.group("word") != null && entry.end() == text.length())
                        && (entry.group("key") == null
                                || entry.group("key").length() > 1
                                        && !isChoice(entry.group("number"), entry.group("key"), run)
                                || run.placeOf(entry.group("key")).isPresent());
    }

    private static boolean holdsDigit(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** Whether numbers that follow each other each have something said of them that is not their choice's text. */
    private static boolean isSeries(String text, ChoiceRun run) {
        Matcher series = SERIES.matcher(text);
        if (!series.lookingAt() || !QuestionNumber.follows(series.group("first"), series.group("second"))) {
            return false;
        }
        OptionalInt place = run.placeOf(series.group("first"));
        return place.isEmpty() || !run.items().get(place.getAsInt()).text().startsWith(Plain.of(series.group("said")));
    }

    /** Whether a number and several capitals are a choice with its text: {@code 4) RAM}. */
    private static boolean isChoice(String number, String said, ChoiceRun run) {
        return run.hasLabel(number)
                && run.items().get(run.placeOf(number).orElse(0)).text().equals(Plain.of(said));
    }
}
