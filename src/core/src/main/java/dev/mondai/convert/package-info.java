/**
 * Converts banks: finds the formats and the files, reads every bank once, feeds all targets from this one reading, and
 * moves the results into place together when all is known to be good. {@link dev.mondai.convert.Conversion} is the entry.
 */
@NullMarked
package dev.mondai.convert;

import org.jspecify.annotations.NullMarked;
