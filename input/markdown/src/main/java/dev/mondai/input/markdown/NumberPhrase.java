package dev.mondai.input.markdown;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that looks like a number: {@code 42}, {@code 3.14 ± 0.01}, {@code 100 ± 5%}, {@code 2.9..3.1},
 * {@code 9.81 m/s²}. What its digits mean is for {@link NumberNotation} to say.
 *
 * @param first the number, the value of a tolerance or the low end of a range
 * @param form what the second number is
 * @param second empty for a number alone
 * @param unit as written; empty where there is none
 */
record NumberPhrase(String first, Form form, String second, String unit) {

    /** What stands behind the first number. */
    enum Form {
        EXACT,
        TOLERANCE,
        PERCENT,
        RANGE
    }

    /** Wide characters that stand for others in numbers; units keep theirs, and superscripts their meaning. */
    private static final Pattern WIDE = Pattern.compile("[０-９．，－＋＊％　ｅＥ＝]");

    private static final String EXPONENT =
            "(?:[eE][+-]?\\d+" + "|\\s*[×✕x*·⋅]\\s*10(?:\\s*\\^\\s*\\{?\\s*[+-]?\\d+\\s*\\}?|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))";
    private static final String DIGITS = "(?:\\d(?:[.,'\u00A0\u2009\u202F ]?\\d)*|[.,]\\d+)";
    private static final String POWER = "10(?:\\^\\{?[+-]?\\d+\\}?|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)";
    private static final String NUMBER = "[+-]?\\s?(?:" + POWER + "|" + DIGITS + EXPONENT + "?)";

    /** Neither a digit nor a sign begins a unit, and no second number is part of it but as an exponent. */
    private static final String UNIT_START = "[^\\d\\s.,+\\-±=:;'\"/^()~〜～…–—!?*×]";

    private static final String UNIT = UNIT_START + "\\S{0,20}(?: " + UNIT_START + "\\S{0,20}){0,2}";

    private static final Pattern PHRASE = Pattern.compile("^(" + NUMBER + ")\\s*(" + UNIT + ")??\\s*(?:"
            + "(?:±|\\+/?-)\\s*(?<tolerance>" + NUMBER + ")\\s*(?<percent>%)?"
            + "|(?:\\.{2,3}|…|[~〜～]|[–—])\\s*(?<high>" + NUMBER + "))?"
            + "\\s*(?<unit>" + UNIT + ")?$");

    /** Digits and signs alone: a number that went wrong, a date, a version, but hardly a word. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("^[+\\-±≈~<>≤≥]?\\s*[.,]?\\d[\\d\\s.,'+\\-±*/^×…~〜～–—eExX%()]*$");

    private static final Pattern BRACKETED_TOLERANCE = Pattern.compile("[(（]\\s*((?:±|\\+/?-)[^()（）]*)[)）]");

    /** Two points or a tolerance; a dash may also stand in a name. */
    private static final Pattern RANGE_SIGN = Pattern.compile("±|\\+/?-|\\.\\.|…");

    private static final Pattern LEADING_ZERO = Pattern.compile("^[+-]?0\\d+$");

    static Optional<NumberPhrase> of(String text) {
        Matcher matcher = PHRASE.matcher(folded(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = matcher.group(2) == null ? "" : matcher.group(2).strip();
        String behind =
                matcher.group("unit") == null ? "" : matcher.group("unit").strip();
        if (!before.isEmpty() && !behind.isEmpty() && !before.equals(behind) || before.equals("%") && has(matcher)) {
            return Optional.empty();
        }
        return Optional.of(new NumberPhrase(
                matcher.group(1).strip(), form(matcher), second(matcher), behind.isEmpty() ? before : behind));
    }

    /** Whether a text can be nothing but a range of numbers: {@code 3.14 ± 0.01}, {@code 2..4}. */
    static boolean isRange(String text) {
        return RANGE_SIGN.matcher(text).find()
                && of(text).filter(number -> number.form() != Form.EXACT).isPresent();
    }

    /** Whether a text may be meant as a range of numbers, or as the text that it is: {@code 1914–1918}. */
    static boolean mayBeRange(String text) {
        boolean isMarked = text.matches(".*\\d.*")
                && RANGE_SIGN.matcher(text.replace("..", "")).find();
        return isMarked
                || of(text).filter(number -> number.form() != Form.EXACT).isPresent();
    }

    /** Whether a text that is no such phrase may yet be meant as a number; then it must not pass for a word. */
    static boolean isDoubtful(String text) {
        String folded = folded(text);
        return DOUBTFUL.matcher(folded).matches()
                || LEADING_ZERO.matcher(folded).matches();
    }

    /** {@code 007} is a name rather than a number, and {@code 7 Samurai} may be one. */
    boolean mayBeName() {
        return form == Form.EXACT && (LEADING_ZERO.matcher(first).matches() || !UnitWords.isKnown(unit));
    }

    private static boolean has(Matcher matcher) {
        return !second(matcher).isEmpty();
    }

    private static Form form(Matcher matcher) {
        if (matcher.group("high") != null) {
            return Form.RANGE;
        }
        if (matcher.group("tolerance") == null) {
            return Form.EXACT;
        }
        return matcher.group("percent") == null ? Form.TOLERANCE : Form.PERCENT;
    }

    private static String second(Matcher matcher) {
        String high = matcher.group("high");
        String second = high != null ? high : matcher.group("tolerance");
        return second == null ? "" : second.strip();
    }

    private static String folded(String text) {
        return WIDE.matcher(BRACKETED_TOLERANCE.matcher(text).replaceFirst("$1"))
                .replaceAll(wide -> Matcher.quoteReplacement(Normalizer.normalize(wide.group(), Normalizer.Form.NFKC)))
                .replace('\u2212', '-')
                .replace("\\*", "*")
                .strip()
                .replaceFirst("^–\\s?(?=\\d)", "-");
    }
}
