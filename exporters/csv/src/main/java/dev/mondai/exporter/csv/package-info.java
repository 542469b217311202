/**
 * Writes a bank as CSV (RFC 4180): the table of {@link dev.mondai.table}, its texts in Markdown, so that nothing is lost and
 * any program can read it.
 */
@NullMarked
package dev.mondai.exporter.csv;

import org.jspecify.annotations.NullMarked;
