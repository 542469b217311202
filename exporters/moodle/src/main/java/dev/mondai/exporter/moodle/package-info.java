/**
 * Writes Moodle XML, which Moodle 4.5 and newer imports into a question bank.
 *
 * <p>{@link dev.mondai.exporter.moodle.MoodleExporter} is the way in. Each question becomes an entry of
 * {@link dev.mondai.exporter.moodle.schema} and is marshalled at once, so a bank of any length passes through. The rules
 * come from Moodle's source and from trying them on a real Moodle; docs/moodle.md tells users what they see of them.
 */
@NullMarked
package dev.mondai.exporter.moodle;

import org.jspecify.annotations.NullMarked;
