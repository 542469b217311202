package dev.mondai.input.markdown;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.math.RoundingMode;

/**
 * {@code round(2.34, 1)}, or {@code round(2.34)} to a whole number: Moodle's formulas have both, and PHP
 * rounds a half away from zero.
 */
@FunctionParameter(name = "number and decimals", isVarArg = true)
final class RoundingFunction extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
            throws EvaluationException {
        if (values.length > 2) {
            throw new EvaluationException(token, "too many arguments");
        }
        int decimals = values.length == 2 ? values[1].getNumberValue().intValue() : 0;
        return expression.convertValue(values[0].getNumberValue().setScale(decimals, RoundingMode.HALF_UP));
    }
}
