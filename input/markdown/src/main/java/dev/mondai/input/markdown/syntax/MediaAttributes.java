package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attributes behind an image, as in {@code ![cat](cat.png){width=50% height=3cm}} (pandoc's manual, extension
 * {@code link_attributes}).
 *
 * @param length the number of characters, braces included
 * @param width how wide it is shown, or null
 * @param height how high it is shown, or null
 * @param dropped what has no place in the rich text, as it is written
 */
record MediaAttributes(
        int length, @Nullable Length width, @Nullable Length height, List<String> dropped) {

    private static final Pattern BLOCK = Pattern.compile("\\{((?:[^{}\"]|\"[^\"{}]*+\")*+)\\}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([#.][^\\s=]+|([A-Za-z][\\w-]*)=(?:\"([^\"]*)\"|([^\\s\"]+)))(?:\\s+|$)");

    /** The attributes that a text begins with. */
    static Optional<MediaAttributes> at(String text) {
        Matcher block = BLOCK.matcher(text);
        return block.lookingAt() ? parse(block.group(1).strip(), block.end()) : Optional.empty();
    }

    private static Optional<MediaAttributes> parse(String content, int length) {
        Length width = null;
        Length height = null;
        List<String> dropped = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(content);
        int end = 0;
        while (attribute.find() && attribute.start() == end) {
            end = attribute.end();
            Length value = length(attribute);
            if (value != null && "width".equals(attribute.group(2))) {
                width = value;
            } else if (value != null && "height".equals(attribute.group(2))) {
                height = value;
            } else {
                dropped.add(attribute.group(1));
            }
        }
        return end > 0 && end == content.length()
                ? Optional.of(new MediaAttributes(length, width, height, dropped))
                : Optional.empty();
    }

    private static @Nullable Length length(Matcher attribute) {
        String quoted = attribute.group(3);
        String value = quoted == null ? attribute.group(4) : quoted;
        return value == null ? null : Length.parse(value).orElse(null);
    }
}
