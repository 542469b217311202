/**
 * Gaps of a cloze, {@code {{…}}}, as an extension of commonmark-java.
 *
 * <p>The syntax only finds where a gap begins and ends, as it does with code and math; what stands in it is read when it
 * is known that the question is a cloze. Everywhere else a gap stays text.
 */
@NullMarked
package dev.mondai.input.markdown.syntax.gap;

import org.jspecify.annotations.NullMarked;
