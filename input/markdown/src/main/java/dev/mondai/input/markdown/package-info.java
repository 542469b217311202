/**
 * Reads question banks in Markdown, in the house layout that {@code docs/markdown.md} describes.
 *
 * <p>A file goes through these types: {@code SourceDecoder} makes a
 * {@code SourceText} of its bytes, {@code FrontMatter} is cut off,
 * {@code Outline} finds the questions and their sections by the headings, and
 * {@code QuestionReader} makes a question of each. {@code QuestionParts} is all that the kinds know of the layout: from
 * the parts that are there {@code KindOfParts} tells the kind, {@code QuestionFrame} makes what every kind has, and the
 * {@code KindReader} of the kind makes the rest. Whatever is unsure becomes an error with its place, never a guess: a wrong key is
 * the worst fault there is.
 */
@NullMarked
package dev.mondai.input.markdown;

import org.jspecify.annotations.NullMarked;
