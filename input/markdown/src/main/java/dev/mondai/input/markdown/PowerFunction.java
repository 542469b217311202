package dev.mondai.input.markdown;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.parser.Token;

/** {@code pow(2, 3)}, which is {@code 2 ^ 3}: as Moodle's formulas write it. */
@FunctionParameter(name = "base")
@FunctionParameter(name = "exponent")
final class PowerFunction extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
            throws EvaluationException {
        return new InfixPowerOfOperator().evaluate(expression, token, values);
    }
}
