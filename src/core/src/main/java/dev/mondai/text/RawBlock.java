package dev.mondai.text;

/**
 * A block of HTML that has no node of its own.
 *
 * @param xhtml a well-formed fragment that has passed {@link HtmlCleaner}
 */
public record RawBlock(String xhtml) implements Block {

    public RawBlock {
        xhtml = CleanText.of(xhtml);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
