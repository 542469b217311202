/**
 * Markdown as people write it: cuts a document of any layout into questions and their parts, and says it again in the
 * house layout, each line with the place that it came from.
 *
 * <p>The steps are packages, and each knows only those before it: {@code vocabulary} (the data) → {@code line} → {@code
 * sign} (what a line may begin) → {@code cut} (what of it really begins questions) and {@code phrase} (what a sentence
 * says of the key) → {@code part} (which line belongs to which part) → {@code gathered} (keys that stand elsewhere) and
 * {@code key} (which choices are right). {@code house} holds the result. {@code FreeLayout} goes through the steps,
 * {@code Recognizer} chooses between it and {@code tool}.
 */
@NullMarked
package dev.mondai.input.markdown.layout;

import org.jspecify.annotations.NullMarked;
