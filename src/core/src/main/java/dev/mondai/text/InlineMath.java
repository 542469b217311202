package dev.mondai.text;

/**
 * A formula within a line.
 *
 * @param tex the TeX source without its delimiters
 */
public record InlineMath(String tex) implements Inline {

    public InlineMath {
        tex = CleanText.of(tex);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.math(this);
    }
}
