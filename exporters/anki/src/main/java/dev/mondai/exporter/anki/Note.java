package dev.mondai.exporter.anki;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A note with its cards.
 *
 * @param id its key is the first field, by which notes are sorted
 * @param tags without blanks
 * @param fields HTML of the others; missing ones are empty
 * @param cards the places of its cards: of their templates or, for a cloze, the numbers minus one
 */
record Note(NoteType type, NoteId id, List<String> tags, Map<Field, String> fields, List<Integer> cards) {

    private static final String FIELD_SEPARATOR = "\u001f";
    private static final char NO_BREAK_SPACE = '\u00a0';

    Note {
        tags = List.copyOf(tags);
        fields = new EnumMap<>(fields);
        fields.put(Field.KEY, escaped(id.key()));
        cards = List.copyOf(cards);
    }

    /** By which Anki knows it again. */
    String guid() {
        return id.guid(type);
    }

    /** HTML; empty where there is nothing. */
    String value(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** All fields of its type, in their order. */
    List<String> values() {
        return type.fields().stream().map(this::value).toList();
    }

    /** The column {@code flds}. */
    String joinedFields() {
        StringJoiner joined = new StringJoiner(FIELD_SEPARATOR);
        values().forEach(joined::add);
        return joined.toString();
    }

    /** The column {@code tags}: a blank at both ends, so that a search for one tag finds whole words. */
    String joinedTags() {
        return tags.isEmpty() ? "" : " " + String.join(" ", tags) + " ";
    }

    /** The column {@code sfld}: the first field as Anki strips it of its HTML. */
    String sortText() {
        return id.key().replace(NO_BREAK_SPACE, ' ');
    }

    /** Also for a quoted attribute: the templates put the key into one. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
