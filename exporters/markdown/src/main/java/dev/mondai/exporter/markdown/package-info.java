/**
 * Writes banks in the house layout of Markdown, which {@code docs/markdown.md} defines, so that mondai's own reader gives
 * equal questions back. There is one way of writing each thing: equal questions, equal bytes.
 *
 * <p>{@link dev.mondai.exporter.markdown.QuestionText} writes a question: its heading, the fields in a comment, and its
 * {@link dev.mondai.exporter.markdown.Sections}, which {@link dev.mondai.exporter.markdown.KindSections} fills.
 */
@NullMarked
package dev.mondai.exporter.markdown;

import org.jspecify.annotations.NullMarked;
