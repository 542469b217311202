package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text begins with a choice and parts it from what it says more: with a sign or bold behind the label,
 * {@code C. Because …}, {@code **B** – the others …}, or with the choice's own text.
 */
final class SetOffKey {

    private static final String LABEL = "[\\p{L}①-⑳]";
    private static final String EMPHASIS = "[*_]{2}";

    /** A number would count what is listed, but in bold before a dash. */
    private static final String NUMBER = EMPHASIS + "\\(?\\d\\)" + EMPHASIS + "(?=\\s*[-–—]\\s)";

    private static final String IN_BRACKETS = "[*_]{0,2}\\(?" + LABEL + "\\)[*_]{0,2}";
    private static final String LETTER_IN_BOLD = EMPHASIS + "\\p{L}" + EMPHASIS + "(?=\\s+[\\p{Lu}`])";
    private static final String RING_IN_BOLD = EMPHASIS + "[①-⑳]" + EMPHASIS + "(?=\\s+[^①-⑳]+$)";

    /** One or several, {@code A, C.}, {@code A and C –}. */
    private static final String WITH_SIGN = "[*_`]{0,2}" + LABEL + "(?:(?:,\\s?|\\s&\\s|\\s\\p{L}{1,3}\\s)" + LABEL
            + ")*(?:[.:、)][*_`]{0,2}|[*_`]{1,2}\\s*[-–—:.)]|\\s[-–—])(?=\\s)";

    private static final String BEFORE_REMARK = "[*_]{0,2}\\p{L}[*_]{0,2}\\s?(?=\\([^()]+\\)\\s*$)";
    private static final String CHOSEN = "[选選]\\s?[*_]{0,2}[A-Z][*_]{0,2}[.:,。]";

    private static final Pattern LABELS = Pattern.compile("^\\s*(?:[✅✔☑]\\x{FE0F}?\\s*)?(?:\\p{L}{4,16}\\s)?(?:"
            + String.join("|", NUMBER, IN_BRACKETS, LETTER_IN_BOLD, RING_IN_BOLD, WITH_SIGN, BEFORE_REMARK, CHOSEN)
            + ")");

    /** The same without a bracket, where choices have numbers: {@code **3** – the others …}, {@code **3.** The others …}. */
    private static final Pattern BOLD_NUMBER = Pattern.compile(
            "^\\s*[*_]{2}(?<number>\\d{1,2})(?:[.:)][*_]{2}|[*_]{2}[.:)]|(?<dash>[*_]{2}\\s*[-–—]))\\s");

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d{1,2}(?![\\p{N}]|[.,]\\d)");
    private static final Pattern ANOTHER = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'’-])(" + LABEL + ")[.:)、](?=\\s)");
    private static final Pattern REASON = Pattern.compile("\\s+[-–—]\\s|:\\s");
    private static final Pattern NUMBER_BEFORE_TEXT =
            Pattern.compile("[\\s*_✅]*(?:\\(?(?<number>\\d{1,2})[.):]|(?<ring>[①-⑳]))\\s*");

    private final ChoiceRun run;
    private final KeyText texts;

    SetOffKey(ChoiceRun run, KeyText texts) {
        this.run = run;
        this.texts = texts;
    }

    /** Whether a text without tags begins so, and with no other choice as well. */
    boolean is(String text) {
        if (isRemarked(text)) {
            return false;
        }
        if (beginsWithNumber(text)
                || beginsWithNumberAndText(text)
                || LABELS.matcher(text).lookingAt() && texts.names(text)) {
            return !namesAnother(text);
        }
        return isText(KeyText.SENTENCE_END.split(text, 2)[0]) || isText(REASON.split(text, 2)[0]);
    }

    private boolean namesAnother(String text) {
        return ANOTHER.matcher(text)
                        .results()
                        .filter(label -> run.placeOf(label.group(1)).isPresent())
                        .count()
                > 1;
    }

    private boolean isText(String text) {
        return texts.equal(text).size() == 1;
    }

    /** Whether a word of a choice has a remark in brackets behind it, be it a label too: {@code C (ascorbic acid)}. */
    private boolean isRemarked(String text) {
        int bracket = text.indexOf('(');
        String said =
                bracket > 0 && text.endsWith(")") ? text.substring(0, bracket).strip() : "";
        if (said.isEmpty()) {
            return false;
        }
        Pattern word = Pattern.compile("(?i)(?<![a-z])" + Pattern.quote(said) + "(?![a-z])");
        return run.items().stream()
                .anyMatch(item -> word.matcher(item.head().text().written()).find());
    }

    private boolean beginsWithNumber(String text) {
        Matcher number = BOLD_NUMBER.matcher(text);
        return number.lookingAt()
                && run.hasLabel(number.group("number"))
                && (number.group("dash") != null || !speaksOfOther(text.substring(number.end())));
    }

    /** Whether a text holds the number or the text of a choice. */
    private boolean speaksOfOther(String text) {
        String plain = Plain.of(text);
        return DIGITS.matcher(text).results().anyMatch(digits -> run.hasLabel(digits.group()))
                || run.items().stream().anyMatch(item -> !item.text().isEmpty() && plain.contains(item.text()));
    }

    private boolean beginsWithNumberAndText(String text) {
        Matcher number = NUMBER_BEFORE_TEXT.matcher(run.isNumbered() ? text : "");
        if (!number.lookingAt()) {
            return false;
        }
        OptionalInt place = run.placeOf(number.group("ring") == null ? number.group("number") : number.group("ring"));
        String wanted = place.isPresent() ? run.items().get(place.getAsInt()).text() : "";
        return !wanted.isEmpty() && Plain.of(text.substring(number.end())).startsWith(wanted);
    }
}
