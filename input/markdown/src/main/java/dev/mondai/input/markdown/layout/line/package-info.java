/** The lines of a document, each with what is around it (code, {@code <details>}, a comment), and pieces of them. */
@NullMarked
package dev.mondai.input.markdown.layout.line;

import org.jspecify.annotations.NullMarked;
