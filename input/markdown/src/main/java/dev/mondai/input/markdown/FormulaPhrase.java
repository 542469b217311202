package dev.mondai.input.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula with its tolerance and unit, as an author writes it: {@code = {a} * {b} ± 1% cm²}.
 *
 * @param tolerance what the number may differ by, a number or a name in braces; 0 where nothing is said
 * @param relative whether the tolerance is a percentage of the number
 * @param unit empty where there is none
 */
record FormulaPhrase(Formula formula, Formula tolerance, boolean relative, String unit) {

    /** A unit follows what may end a formula, and has nothing that a formula has but {@code / * ^}. */
    private static final Pattern PHRASE = Pattern.compile("^\\s*[=＝]\\s*(?<formula>.+?)"
            + "(?:\\s*(?:±|\\+/?-)\\s*(?<tolerance>\\d+(?:\\.\\d+)?|\\{[^{}]+\\})\\s*(?<percent>[%％])?)?"
            + "(?:(?<=[\\d.})％%]|pi)\\s+(?<unit>[^\\s\\d(){}+*/^=,.-][^(){}=]*?))?\\s*$");

    /** Empty where the text does not begin with an equals sign. */
    static Optional<FormulaPhrase> of(String text) {
        Matcher matcher = PHRASE.matcher(text.replace("\\*", "*"));
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static FormulaPhrase of(Matcher matcher) {
        String tolerance = matcher.group("tolerance");
        String unit = matcher.group("unit");
        return new FormulaPhrase(
                new Formula(matcher.group("formula")),
                new Formula(tolerance == null ? "0" : tolerance),
                matcher.group("percent") != null,
                unit == null ? "" : unit);
    }
}
