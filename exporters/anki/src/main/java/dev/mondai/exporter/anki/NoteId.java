package dev.mondai.exporter.anki;

import java.text.Normalizer;

/**
 * What a note is known by.
 *
 * @param bank the bank's id
 * @param part the question's id; for one of several notes of a question with something behind it
 */
record NoteId(String bank, String part) {

    /** The note for one part of this note's question. */
    NoteId numbered(int number) {
        return new NoteId(bank, part + "#" + number);
    }

    /** The text of its first field, by which it can be searched for. */
    String key() {
        return Normalizer.normalize(bank + "/" + part, Normalizer.Form.NFC);
    }

    /** By which Anki knows the note again. */
    String guid(NoteType type) {
        return Hashes.guid(bank, part, type.kind());
    }
}
