package dev.mondai.text;

/**
 * A displayed formula.
 *
 * @param tex the TeX source without its delimiters
 */
public record MathBlock(String tex) implements Block {

    public MathBlock {
        tex = CleanText.of(tex);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.math(this);
    }
}
