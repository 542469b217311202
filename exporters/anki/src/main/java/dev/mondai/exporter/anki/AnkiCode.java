package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What the Anki exporter has to tell. */
enum AnkiCode implements DiagnosticCode {
    /** There was no lock file; argument: its place. */
    LOCK_NEW(Severity.NOTE),
    /** The package goes to a stream, and no lock file is named: none is read or written; argument: the bank. */
    LOCK_NONE(Severity.NOTE),
    /** The lock file knows questions that are not in this export; arguments: how many, a search that finds them in Anki. */
    QUESTIONS_GONE(Severity.NOTE),
    /** The lock file is of another bank; arguments: its place, that bank's id, this bank's id. */
    LOCK_OF_OTHER_BANK(Severity.WARNING),
    /** A line of the lock file that cannot be read; arguments: its place, the line. */
    LOCK_BROKEN(Severity.ERROR),
    /** Two names of decks that Anki takes for one; arguments: the name, the name that is used instead, the target. */
    DECKS_JOINED(Severity.WARNING),
    /** Text import takes a deck's name for a number; arguments: the name, the name that is used instead. */
    DECK_IS_NUMBER(Severity.WARNING),
    /** Text import describes no decks; argument: the bank. */
    BANK_DESCRIPTION_LEFT_OUT(Severity.NOTE),
    /** Rows in Japanese for note types under their English names; arguments: the names. */
    NOTE_TYPES_ENGLISH(Severity.NOTE);

    private final Severity severity;

    AnkiCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
