/**
 * Writes Anki packages. {@link dev.mondai.exporter.anki.Notes} turns each question into notes of the
 * {@link dev.mondai.exporter.anki.NoteType} for its kind, whose templates are resources,
 * {@link dev.mondai.exporter.anki.CollectionFile} streams the notes into Anki's database, and
 * {@link dev.mondai.exporter.anki.LockFile} remembers which note had which content and which gap which number, so that a
 * later export updates what changed and nothing else.
 */
@NullMarked
package dev.mondai.exporter.anki;

import org.jspecify.annotations.NullMarked;
