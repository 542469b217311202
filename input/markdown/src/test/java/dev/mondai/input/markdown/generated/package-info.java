/**
 * Banks made at random, in the layouts and languages that people write: {@code RandomBank.of(seed)} says the same
 * questions as data and as Markdown, so that a test can compare what is read with what was meant.
 */
@NullMarked
package dev.mondai.input.markdown.generated;

import org.jspecify.annotations.NullMarked;
