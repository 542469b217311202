/**
 * Formulas in TeX, read into a small tree and written as text or as MathML.
 *
 * <p>{@link dev.mondai.text.math.MathText} serves places that know characters alone, such as names and cells;
 * {@link dev.mondai.text.math.MathMl} serves web pages. A formula with a command that is not known stays TeX as a whole,
 * so that nothing is shown that means something else. What the commands are is data ({@code symbols.tsv}).
 */
@NullMarked
package dev.mondai.text.math;

import org.jspecify.annotations.NullMarked;
