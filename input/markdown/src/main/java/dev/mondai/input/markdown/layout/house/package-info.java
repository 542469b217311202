/** What was found, as text in the house layout, each line with its place in the document. */
@NullMarked
package dev.mondai.input.markdown.layout.house;

import org.jspecify.annotations.NullMarked;
