package dev.mondai.text.math;

/**
 * Formulas as text that people can read: for names, cells and plain text.
 *
 * <pre>{@code
 * MathText.of("x^2 \\le \\frac{a+b}{2}");   // x² ≤ (a + b)/2
 * MathText.of("\\xi_{ij}");                 // ξᵢⱼ
 * MathText.of("\\ce{H2O}");                 // \ce{H2O}: not known, so it stays TeX
 * }</pre>
 */
public final class MathText {

    private MathText() {}

    /**
     * The formula as Unicode text on one line: exponents and indices as small characters where Unicode has them all, a
     * fraction with a slash, rows of a matrix parted by semicolons.
     *
     * @param tex without its delimiters
     * @return the TeX as it is where something in it is not known, or has no counterpart in running text
     */
    public static String of(String tex) {
        return TexParser.parse(tex).flatMap(MathTextWriter::write).orElse(tex);
    }
}
