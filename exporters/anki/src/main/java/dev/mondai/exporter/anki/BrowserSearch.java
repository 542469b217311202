package dev.mondai.exporter.anki;

import java.util.List;
import java.util.stream.Collectors;

/** Searches to be pasted into Anki's browser. */
final class BrowserSearch {

    private BrowserSearch() {}

    /** Finds the notes of some questions of a bank. */
    static String forQuestions(String bankId, List<String> questionIds) {
        return questionIds.stream()
                .map(id -> "\"" + Field.KEY.title() + ":" + escaped(new NoteId(bankId, id).key()) + "\"")
                .collect(Collectors.joining(" OR "));
    }

    /** Anki compares with the field's HTML; {@code * _} are wildcards there, and a colon ends a field's name. */
    private static String escaped(String key) {
        return Note.escaped(key).replaceAll("([\\\\*_:])", "\\\\$1");
    }
}
