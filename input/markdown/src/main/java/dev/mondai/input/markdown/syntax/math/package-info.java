/**
 * TeX math in Markdown: {@code $…$}, {@code $$…$$}, {@code \(…\)} and {@code \[…\]}, inline and as blocks.
 *
 * <p>Math binds like code: what stands inside is not looked at for emphasis, links or escapes. The TeX itself is passed
 * on as it is written.
 */
@NullMarked
package dev.mondai.input.markdown.syntax.math;

import org.jspecify.annotations.NullMarked;
