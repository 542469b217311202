package dev.mondai.text;

/**
 * A block of code or other preformatted text.
 *
 * @param language the language as written after the fence, such as {@code java}; empty where none is given
 * @param text the lines without a line feed after the last one
 */
public record CodeBlock(String language, String text) implements Block {

    public CodeBlock {
        language = CleanText.of(language);
        text = CleanText.of(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
