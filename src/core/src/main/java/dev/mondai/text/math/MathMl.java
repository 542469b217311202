package dev.mondai.text.math;

import java.util.Optional;

/**
 * Formulas as MathML, which browsers show without a script.
 *
 * <pre>{@code
 * MathMl.inline("x^2");   // <math …><semantics><msup>…</msup><annotation encoding="application/x-tex">x^2</annotation>…
 * }</pre>
 *
 * <p>What is written keeps to MathML Core (W3C), the part that all browsers have: letters of other alphabets are Unicode
 * characters, brackets are operators, columns are aligned by style. The TeX goes along as an annotation.
 */
public final class MathMl {

    private MathMl() {}

    /** The formula for a line of text; nothing where something in it is not known. */
    public static Optional<String> inline(String tex) {
        return TexParser.parse(tex).map(formula -> MathMlWriter.write(formula, tex, false));
    }

    /** The formula for a line of its own; nothing where something in it is not known. */
    public static Optional<String> display(String tex) {
        return TexParser.parse(tex).map(formula -> MathMlWriter.write(formula, tex, true));
    }
}
