package dev.mondai.exporter.moodle;

import dev.mondai.text.PlainText;
import java.util.regex.Pattern;

/**
 * Names as Moodle keeps them: names of questions and categories pass its {@code PARAM_TEXT}, which strips what looks like
 * HTML ({@code List<String>} becomes {@code List}), and are shown as HTML. So {@code <} is stored as {@code &lt;}.
 */
final class PlainNames {

    /** The longest name that Moodle stores, in characters (4.5; categories may be longer in 5.1). */
    static final int MAX_LENGTH = 255;

    private static final Pattern ENTITY = Pattern.compile("&(?=#?[0-9A-Za-z]+;)");

    private PlainNames() {}

    /** The name with markup escaped, cut so that it fits. */
    static String stored(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        int length = MAX_LENGTH;
        String stored = escaped(PlainText.shortened(line, length));
        while (length(stored) > MAX_LENGTH) {
            length -= Math.max(1, (length(stored) - MAX_LENGTH) / 4);
            stored = escaped(PlainText.shortened(line, length));
        }
        return stored;
    }

    /** Whether the name has to be cut. */
    static boolean isTooLong(String name) {
        return length(escaped(name.strip())) > MAX_LENGTH;
    }

    private static String escaped(String name) {
        return ENTITY.matcher(name).replaceAll("&amp;").replace("<", "&lt;");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
