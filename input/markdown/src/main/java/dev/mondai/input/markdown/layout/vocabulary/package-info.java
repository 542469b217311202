/** What is data: words of 24 languages and what they announce ({@code words.tsv}), the small words of key sentences ({@code
 * sentences.tsv}), sequences of choice labels ({@code labels.tsv}); and how texts are compared. */
@NullMarked
package dev.mondai.input.markdown.layout.vocabulary;

import org.jspecify.annotations.NullMarked;
