package dev.mondai.input.markdown;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;

/** {@code exp(x)}: Euler's number to the power of x, the same on every machine. */
@FunctionParameter(name = "value")
final class ExponentialFunction extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
            throws EvaluationException {
        double result = StrictMath.exp(values[0].getNumberValue().doubleValue());
        if (Double.isInfinite(result)) {
            throw new EvaluationException(token, "the power is too large");
        }
        return expression.convertDoubleValue(result);
    }
}
