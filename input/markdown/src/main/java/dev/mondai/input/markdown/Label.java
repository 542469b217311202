package dev.mondai.input.markdown;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label at the beginning of a text: {@code A.}, {@code ア）}, {@code （1）}, {@code ②}, {@code 【Ｂ】}.
 *
 * @param text the label itself after NFKC, without its punctuation
 * @param clear whether it can be nothing else; not so for {@code A.text}, which may be an abbreviation
 * @param end where the text behind the label and its blanks starts
 */
record Label(String text, boolean clear, int end) {

    private static final String TOKEN = "[A-Za-zＡ-Ｚａ-ｚ" + LabelKind.OF_OTHER_SCRIPTS + "]|[ァ-ヶｱ-ﾝ]|[0-9０-９]{1,2}";
    private static final String ENCLOSED = "[①-⑳㉑-㉖⑴-⒇⒜-⒵Ⓐ-Ⓩⓐ-ⓩ㋐-㋾]";

    private static final String BLANKS = "[\\s\u00A0\u3000]*";

    /** The closers of the house layout, {@code . ． ) ） : ： 、}, and the wide blank of printed examinations. */
    private static final String CLOSER = "[.．)）:：、\u3000]";

    private static final Pattern PATTERN = Pattern.compile("^" + BLANKS + "(?:"
            + "[(（\\[［【〔]\\s*(?<bracketed>" + TOKEN + ")\\s*[)）\\]］】〕]" + CLOSER + "?"
            + "|(?<enclosed>" + ENCLOSED + ")" + CLOSER + "?"
            + "|(?<plain>" + TOKEN + ")[ 　]?(?<closer>" + CLOSER + ")"
            + ")(?<blank>" + BLANKS + ")(?<next>.?)");

    static Optional<Label> at(String line) {
        Matcher matcher = PATTERN.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String text = normalized(matcher);
        boolean isNumberWithFraction = matcher.group("blank").isEmpty()
                && Character.isDigit(text.charAt(0))
                && !matcher.group("next").isEmpty()
                && Character.isDigit(matcher.group("next").codePointAt(0));
        return LabelKind.isLabel(text)
                        && !isInitial(text, matcher)
                        && !(isNumberWithFraction && matcher.group("plain") != null)
                ? Optional.of(new Label(text, isClear(matcher), matcher.end("blank")))
                : Optional.empty();
    }

    /** {@code А.С. Пушкин} */
    private static boolean isInitial(String text, Matcher matcher) {
        return LabelKind.isOfOtherScript(text)
                && ".".equals(matcher.group("closer"))
                && matcher.group("blank").isEmpty()
                && matcher.group("next").matches(LabelKind.WORD);
    }

    private static String normalized(Matcher matcher) {
        String token = matcher.group("plain") != null
                ? matcher.group("plain")
                : matcher.group("bracketed") != null ? matcher.group("bracketed") : matcher.group("enclosed");
        return Normalizer.normalize(token, Normalizer.Form.NFKC)
                .replace("(", "")
                .replace(")", "");
    }

    /** An ASCII closer before an ASCII letter or digit may be an abbreviation ({@code e.g.}) or a time. */
    private static boolean isClear(Matcher matcher) {
        String closer = matcher.group("closer");
        boolean isAsciiCloser = closer != null && ".):".contains(closer);
        return !isAsciiCloser
                || !matcher.group("blank").isEmpty()
                || !matcher.group("next").matches("[\\x21-\\x7E]");
    }
}
