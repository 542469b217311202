/** Which choices are right, by everything that the author says. Where two of his ways disagree, it is a {@code Problem}. */
@NullMarked
package dev.mondai.input.markdown.layout.key;

import org.jspecify.annotations.NullMarked;
