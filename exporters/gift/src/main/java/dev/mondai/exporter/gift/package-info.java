/**
 * Writes banks as GIFT, Moodle's own text format for questions. Rules are those of Moodle's importer
 * ({@code question/format/gift/format.php} of 4.5), which was run on the output.
 */
@NullMarked
package dev.mondai.exporter.gift;

import org.jspecify.annotations.NullMarked;
