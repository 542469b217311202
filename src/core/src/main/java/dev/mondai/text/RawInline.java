package dev.mondai.text;

/**
 * HTML within a line that has no node of its own.
 *
 * @param xhtml a well-formed fragment that has passed {@link HtmlCleaner}
 */
public record RawInline(String xhtml) implements Inline {

    public RawInline {
        xhtml = CleanText.of(xhtml);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
