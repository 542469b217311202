package dev.mondai.exporter.moodle;

import dev.mondai.model.QuestionRewriter;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.MathBlock;
import dev.mondai.text.TextRewriter;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts the names of values in formulas into braces once more: Moodle replaces <code>{a}</code> with its braces
 * ({@code qtype_calculated_variable_substituter::substitute_values_for_eval}), and a command would lose its argument.
 */
final class NamesInTex extends TextRewriter {

    private final List<String> names;

    private NamesInTex(List<String> names) {
        this.names = names;
    }

    static VariantsQuestion braced(VariantsQuestion question) {
        NamesInTex rewriter = new NamesInTex(question.values().names());
        return (VariantsQuestion) new QuestionRewriter(rewriter::rewrite, UnaryOperator.identity()).rewrite(question);
    }

    @Override
    public Inline math(InlineMath math) {
        return new InlineMath(braced(math.tex()));
    }

    @Override
    public Block math(MathBlock math) {
        return new MathBlock(braced(math.tex()));
    }

    private String braced(String tex) {
        String braced = tex;
        for (String name : names) {
            braced = braced.replace("{" + name + "}", "{{" + name + "}}");
        }
        return braced;
    }
}
