/** Where questions begin: every way of cutting the document is tried, and the one that makes the most sense of it is taken. */
@NullMarked
package dev.mondai.input.markdown.layout.cut;

import org.jspecify.annotations.NullMarked;
