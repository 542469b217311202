package dev.mondai.exporter.anki;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A note with its only card.
 *
 * @param key plain text, unique in Anki: the first field, by which notes are sorted
 * @param tags without blanks
 * @param fields HTML of the others; missing ones are empty
 */
record Note(String key, List<String> tags, Map<Field, String> fields) {

    private static final String FIELD_SEPARATOR = "\u001f";
    private static final char NO_BREAK_SPACE = '\u00a0';

    Note {
        tags = List.copyOf(tags);
        fields = new EnumMap<>(fields);
        fields.put(Field.KEY, escaped(key));
    }

    /** The column {@code flds}. */
    String joinedFields() {
        StringJoiner joined = new StringJoiner(FIELD_SEPARATOR);
        for (Field field : Field.values()) {
            joined.add(fields.getOrDefault(field, ""));
        }
        return joined.toString();
    }

    /** The column {@code tags}: a blank at both ends, so that a search for one tag finds whole words. */
    String joinedTags() {
        return tags.isEmpty() ? "" : " " + String.join(" ", tags) + " ";
    }

    /** The column {@code sfld}: the first field as Anki strips it of its HTML. */
    String sortText() {
        return key.replace(NO_BREAK_SPACE, ' ');
    }

    /** Also for a quoted attribute: the templates put the key into one. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
