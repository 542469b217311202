package dev.mondai.input.markdown;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.Log10Function;
import com.ezylang.evalex.functions.basic.LogFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.functions.trigonometric.CosRFunction;
import com.ezylang.evalex.functions.trigonometric.SinRFunction;
import com.ezylang.evalex.functions.trigonometric.TanRFunction;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A formula over named values, such as {@code {a} * {b}}. The same values give the same number: it knows no chance.
 *
 * @param text as written, the names between braces
 */
record Formula(String text) {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");
    private static final int DIGITS = 15;

    /** Angles are in radians, and {@code log} is the natural logarithm, as in Moodle's formulas. */
    private static final Map<String, FunctionIfc> FUNCTIONS = Map.ofEntries(
            Map.entry("sqrt", new SqrtFunction()),
            Map.entry("pow", new PowerFunction()),
            Map.entry("exp", new ExponentialFunction()),
            Map.entry("ln", new LogFunction()),
            Map.entry("log", new LogFunction()),
            Map.entry("log10", new Log10Function()),
            Map.entry("sin", new SinRFunction()),
            Map.entry("cos", new CosRFunction()),
            Map.entry("tan", new TanRFunction()),
            Map.entry("abs", new AbsFunction()),
            Map.entry("round", new RoundingFunction()),
            Map.entry("floor", new FloorFunction()),
            Map.entry("ceil", new CeilingFunction()),
            Map.entry("min", new MinFunction()),
            Map.entry("max", new MaxFunction()));

    private static final ExpressionConfiguration CONFIGURATION = configuration();

    private static ExpressionConfiguration configuration() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        FUNCTIONS.forEach(functions::addFunction);
        return ExpressionConfiguration.builder()
                .functionDictionary(functions)
                .implicitMultiplicationAllowed(false)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .build();
    }

    /** The names in it, each once. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(text).results().forEach(name -> names.add(name.group(1)));
        return names;
    }

    /** The number that it gives, to fifteen digits; empty where it gives none. */
    Optional<BigDecimal> evaluate(Map<String, BigDecimal> values) {
        if (!values.keySet().containsAll(names())) {
            return Optional.empty();
        }
        try {
            EvaluationValue result = with(values).evaluate();
            return result.isNumberValue() ? Optional.of(rounded(result.getNumberValue())) : Optional.empty();
        } catch (ParseException | EvaluationException | ArithmeticException | NumberFormatException unanswerable) {
            return Optional.empty();
        }
    }

    /** Whether a division by zero is why these values give no number. */
    boolean dividesByZero(Map<String, BigDecimal> values) {
        try {
            with(values).evaluate();
            return false;
        } catch (EvaluationException failure) {
            return "Division by zero".equals(failure.getMessage());
        } catch (ParseException | ArithmeticException | NumberFormatException other) {
            return false;
        }
    }

    private Expression with(Map<String, BigDecimal> values) {
        String numbers = NAME.matcher(text)
                .replaceAll(name -> "(" + values.get(name.group(1)).toPlainString() + ")");
        return new Expression(numbers, CONFIGURATION);
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal stripped = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
