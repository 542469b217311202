/**
 * Writes banks as Aiken, a text of single-choice questions that Moodle and others import. Rules are those of Moodle's importer
 * ({@code question/format/aiken/format.php} of 4.5), which was run on the output.
 */
@NullMarked
package dev.mondai.exporter.aiken;

import org.jspecify.annotations.NullMarked;
