/**
 * Writes Anki packages of multiple-choice notes. {@link dev.mondai.exporter.anki.AnkiSink} turns each question into a
 * note ({@link dev.mondai.exporter.anki.ChoiceNote}) of one note type ({@link dev.mondai.exporter.anki.NoteType}, whose
 * templates are resources), {@link dev.mondai.exporter.anki.CollectionFile} streams the notes into Anki's database, and
 * {@link dev.mondai.exporter.anki.LockFile} remembers which note had which content, so that a later export updates what
 * changed and nothing else.
 */
@NullMarked
package dev.mondai.exporter.anki;

import org.jspecify.annotations.NullMarked;
