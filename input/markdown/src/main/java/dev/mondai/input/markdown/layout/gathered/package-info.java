/** Keys that stand together, at the end of a document, of a chapter, or in a file of their own. */
@NullMarked
package dev.mondai.input.markdown.layout.gathered;

import org.jspecify.annotations.NullMarked;
