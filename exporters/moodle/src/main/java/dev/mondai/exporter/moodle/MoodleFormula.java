package dev.mondai.exporter.moodle;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A formula as Moodle's {@code calculated} works it out: that is PHP, where {@code ^} means something else and pi is a
 * function.
 */
record MoodleFormula(String text) {

    private static final Pattern NAME = Pattern.compile("\\{[^{}]*}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern SIGNS = Pattern.compile("[-+*/^(),\\s]*");

    /** Those of {@code qtype_calculated_find_formula_errors}; its {@code log} is the natural logarithm, as ours. */
    private static final Set<String> FUNCTIONS = Set.of(
            "abs", "ceil", "cos", "exp", "floor", "ln", "log", "log10", "max", "min", "pi", "pow", "round", "sin",
            "sqrt", "tan");

    /** The formula; empty where Moodle would refuse it. */
    static Optional<MoodleFormula> of(String formula) {
        String rest = NUMBER.matcher(NAME.matcher(formula).replaceAll(" ")).replaceAll(" ");
        boolean isKnown = WORD.matcher(rest).results().map(MatchResult::group).allMatch(FUNCTIONS::contains);
        return isKnown
                        && !rest.contains("//")
                        && SIGNS.matcher(WORD.matcher(rest).replaceAll("")).matches()
                ? Optional.of(new MoodleFormula(php(formula)))
                : Optional.empty();
    }

    /** PHP takes two minus signs for another operator, and Moodle knows no white space but blanks. */
    private static String php(String formula) {
        return formula.replaceAll("\\s+", " ")
                .replaceAll("([-+])(?=[-+])", "$1 ")
                .replace("^", "**")
                .replaceAll("\\bln\\b", "log")
                .replaceAll("\\bpi\\b(?!\\s*\\()", "pi()");
    }
}
