package dev.mondai.input.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attributes behind an image, as in {@code ![cat](cat.png){width=300 height=200px}} (pandoc's manual, extension
 * {@code link_attributes}).
 *
 * @param length the number of characters, braces included
 * @param width in CSS pixels, or null
 * @param height in CSS pixels, or null
 * @param dropped what has no place in the rich text, as it is written
 */
record ImageAttributes(
        int length, @Nullable Integer width, @Nullable Integer height, List<String> dropped) {

    private static final Pattern BLOCK = Pattern.compile("\\{((?:[^{}\"]|\"[^\"{}]*\")*)\\}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([#.][^\\s=]+|([A-Za-z][\\w-]*)=(?:\"([^\"]*)\"|([^\\s\"]+)))(?:\\s+|$)");
    private static final Pattern PIXELS = Pattern.compile("([1-9][0-9]{0,4})(?:px)?");

    /** The attributes that a text begins with. */
    static Optional<ImageAttributes> at(String text) {
        Matcher block = BLOCK.matcher(text);
        return block.lookingAt() ? parse(block.group(1).strip(), block.end()) : Optional.empty();
    }

    private static Optional<ImageAttributes> parse(String content, int length) {
        Integer width = null;
        Integer height = null;
        List<String> dropped = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(content);
        int end = 0;
        while (attribute.find() && attribute.start() == end) {
            end = attribute.end();
            Integer pixels = pixels(attribute.group(3) != null ? attribute.group(3) : attribute.group(4));
            if (pixels != null && "width".equals(attribute.group(2))) {
                width = pixels;
            } else if (pixels != null && "height".equals(attribute.group(2))) {
                height = pixels;
            } else {
                dropped.add(attribute.group(1));
            }
        }
        return end > 0 && end == content.length()
                ? Optional.of(new ImageAttributes(length, width, height, dropped))
                : Optional.empty();
    }

    /** A length in CSS pixels; null for other units. */
    static @Nullable Integer pixels(@Nullable String value) {
        Matcher pixels = PIXELS.matcher(value == null ? "" : value.strip());
        return pixels.matches() ? Integer.valueOf(pixels.group(1)) : null;
    }
}
