/**
 * Markdown as people write it: cuts a document of any layout into questions and their parts, and says it again in the
 * house layout, each line with the place that it came from.
 *
 * <p>The way of the data: {@code Lines} (each line with what surrounds it: code, details, a list) → {@code Heads} (what
 * each line may begin: a question, a choice, a part) → {@code Segmentation} (which of them really begin questions: what
 * makes the most sense of the whole file) → {@code PartsOfSegment} (which line belongs to which part) → {@code
 * KeyFinder} (which choices are right, by everything the author says) → {@code HouseText}. Words and labels are data:
 * {@code words.tsv} and {@code labels.tsv}.
 */
@NullMarked
package dev.mondai.input.markdown.layout;

import org.jspecify.annotations.NullMarked;
