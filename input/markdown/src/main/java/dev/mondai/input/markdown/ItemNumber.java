package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** The number of an ordered list's item in the source: Markdown itself counts on from the first, whatever the others say. */
final class ItemNumber {

    private static final Pattern MARKER = Pattern.compile("(\\d{1,9})[.)]");

    private ItemNumber() {}

    static OptionalInt of(Node item, SourceText source) {
        Location place = source.at(item);
        int start = Math.min(Math.max(place.column() - 1, 0), place.sourceLine().length());
        Matcher marker = MARKER.matcher(place.sourceLine());
        return marker.find(start) ? OptionalInt.of(Integer.parseInt(marker.group(1))) : OptionalInt.empty();
    }
}
