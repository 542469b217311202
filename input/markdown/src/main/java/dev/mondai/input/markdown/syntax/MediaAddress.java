package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Text;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of media as people read them: on one line, and without the bytes that some carry. */
final class MediaAddress {

    private static final int LONGEST = 100;

    /** What a {@code data:} address says before its bytes may be long too, in broken ones. */
    private static final int LONGEST_DATA = 40;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private MediaAddress() {}

    /** The address, shortened with an ellipsis where it is long. */
    static String shown(String address) {
        String start = address.substring(0, Math.min(address.length(), 2 * LONGEST));
        String line = SPACE.matcher(start).replaceAll(" ").strip();
        int longest = DataUrl.isOne(line) ? LONGEST_DATA : LONGEST;
        int characters = line.codePointCount(0, line.length());
        return characters > longest ? line.substring(0, line.offsetByCodePoints(0, longest)) + "…" : line;
    }

    /**
     * What stands in the place of media that cannot be shown: the description and the address, so that two of them differ
     * where the media would; nothing where there is neither.
     */
    static Text placeholder(String alt, String address) {
        String shown = shown(address);
        String text = Stream.of(alt.strip(), alt.isBlank() || shown.isEmpty() ? shown : "(" + shown + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Text(text.isEmpty() ? "" : "[" + text + "]");
    }
}
