package dev.mondai.exporter.gift;

/** How characters that mean something in GIFT are written. */
final class Gift {

    private static final String MARKUP = "\\#=~{}:";

    private Gift() {}

    /** A text on one line, since a question ends at the first blank line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (c != '\r') {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The name of a category, in which Moodle's importer undoes the escape of the backslash alone. */
    static String inCategory(String name) {
        return name.replace("\\", "\\\\");
    }

    /** HTML as an item of an ordering, in which Moodle's importer undoes no escape at all. */
    static String item(String html) {
        return html.replace("\\", "&#92;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\n", " ")
                .replace("####", "&#35;###");
    }
}
